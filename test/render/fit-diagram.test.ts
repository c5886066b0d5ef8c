import { describe, expect, it } from 'vitest'
import { type Diagram, fitDiagram } from '../../src/render/fit-diagram.js'

const edge = (from: string, to: string, weight: number) => ({ from, to, weight, line: `${from}-${to}` })

const node = (id: string, line = id) => ({ id, line })

const idsOf = ({ nodes }: Diagram) => nodes.map(({ id }) => id)

describe('fitDiagram', () => {
  it('gives back a diagram that fits', () => {
    const diagram = { nodes: [node('a'), node('alone')], edges: [edge('a', 'a', 1)] }
    expect(fitDiagram(diagram)).toBe(diagram)
  })

  it('takes the heaviest edges, the first of equal ones, and keeps their order', () => {
    const light = Array.from({ length: 500 }, (_, index) => edge('a', 'b', index === 250 ? 2 : 1))
    const edges = [edge('c', 'd', 1), ...light, edge('e', 'f', 3)]
    const fitted = fitDiagram({ nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id)), edges })
    expect(fitted.edges).toEqual([edge('c', 'd', 1), ...light.slice(0, 498), edge('e', 'f', 3)])
    expect(idsOf(fitted)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('leaves out nodes whose edges are left out, before nodes without edges', () => {
    const edges = [...Array.from({ length: 500 }, () => edge('a', 'b', 2)), edge('c', 'd', 1)]
    const nodes = ['a', 'b', 'c', 'd', 'alone'].map((id) => node(id))
    expect(idsOf(fitDiagram({ nodes, edges }))).toEqual(['a', 'b', 'alone'])
  })

  it('stops at the first edge for which there is no room', () => {
    const nodes = [node('a'), node('b'), node('long', 'x'.repeat(60_000)), node('alone')]
    const edges = [edge('b', 'a', 1), edge('a', 'long', 2), edge('a', 'b', 3)]
    expect(fitDiagram({ nodes, edges })).toEqual({
      nodes: [node('a'), node('b')],
      edges: [edge('a', 'b', 3)],
    })
  })
})
