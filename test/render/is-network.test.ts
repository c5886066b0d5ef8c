import { describe, expect, it } from 'vitest'
import { graphOf } from '../../src/render/graph.js'
import { isNetwork } from '../../src/render/is-network.js'
import { toMermaid } from '../../src/render/to-mermaid.js'
import { central, measures, network } from './charts.js'

describe('isNetwork', () => {
  it('is true where nodes are tied to nodes, also where rows and columns are different ones', () => {
    expect(isNetwork(network)).toBe(true)
    const place = (id: string) => ({ id, label: { en: id, ja: id }, record: { kind: 'place' as const, id } })
    expect(isNetwork({ ...network, rows: [place('JP')], columns: [place('eu'), place('US')] })).toBe(true)
    expect(isNetwork({ ...network, rows: [], columns: [] })).toBe(true)
  })

  it('is false for the centrality of nodes and for other kinds', () => {
    expect(isNetwork(central)).toBe(false)
    expect(isNetwork(measures)).toBe(false)
  })

  it('keeps renderers from drawing measures of nodes as nodes', () => {
    expect(graphOf(central).directed).toBe(true)
    expect(toMermaid(central)).toContain('r1 -->|"strength"| v1')
  })
})
