import { describe, expect, it } from 'vitest'
import { graphOf } from '../../src/render/graph.js'
import { measures, network } from './charts.js'
import { approaches } from './comparisons.js'

const tiesOf = (comparison: Parameters<typeof graphOf>[0]) =>
  graphOf(comparison).edges.map(({ source, target, weight }) => [source, target, weight])

const tie = (value: number) => ({ value, text: { en: '', ja: '' }, citations: [] })

describe('graphOf', () => {
  it('has each node and each tie of a network once', () => {
    expect(graphOf(network).nodes.map(({ id }) => id)).toEqual(['JP', 'US', 'TH'])
    expect(tiesOf(network)).toEqual([
      ['JP', 'US', 3],
      ['JP', 'TH', 1],
    ])
    expect(graphOf(network).directed).toBe(false)
  })

  it('calls a node as its row does', () => {
    const columns = network.columns.map(({ id }) => ({ id, label: { en: `to ${id}`, ja: '' } }))
    expect(graphOf({ ...network, columns }).nodes.map(({ label }) => label.en)).toEqual(['JP', 'US', 'TH'])
  })

  it('takes a tie that stands on one side of the diagonal as one that goes both ways', () => {
    const half = { ...network, cells: [[null, tie(2), null], [], []] }
    expect(graphOf(half).directed).toBe(false)
    expect(tiesOf(half)).toEqual([['JP', 'US', 2]])
  })

  it('keeps the tie of a node to itself', () => {
    expect(tiesOf({ ...network, cells: [[tie(2)]] })).toEqual([['JP', 'JP', 2]])
  })

  it('is directed where two nodes are tied more strongly in one direction', () => {
    const uneven = { ...network, cells: [[null, tie(2)], [tie(1)]] }
    expect(graphOf(uneven).directed).toBe(true)
    const partlyEven = { ...network, cells: [[null, tie(2), tie(1)], [tie(1)], [tie(1)]] }
    expect(graphOf(partlyEven).directed).toBe(true)
    expect(tiesOf(uneven)).toEqual([
      ['JP', 'US', 2],
      ['US', 'JP', 1],
    ])
  })

  it('keeps each of the ties that two nodes share once', () => {
    const [jp, us] = network.rows
    if (!jp || !us) throw new Error('the network has two nodes')
    const nodes = [jp, us, us]
    const shared = {
      ...network,
      rows: nodes,
      columns: nodes,
      cells: [
        [tie(5), tie(3), tie(2)],
        [tie(3), tie(1), null],
        [tie(2), null, tie(1)],
      ],
    }
    expect(graphOf(shared)).toMatchObject({ directed: false, multigraph: true })
    expect(tiesOf(shared)).toEqual([
      ['JP', 'JP', 5],
      ['JP', 'US', 3],
      ['JP', 'US', 2],
      ['US', 'US', 1],
      ['US', 'US', 1],
    ])
    expect(graphOf(network).multigraph).toBe(false)
  })

  it('is directed where the ties that two nodes share differ by direction', () => {
    const uneven = {
      ...network,
      rows: [...network.rows, ...network.rows.slice(0, 1)],
      cells: [[null, tie(2)], [tie(2)], [], [null, tie(1)]],
    }
    expect(graphOf(uneven)).toMatchObject({ directed: true, multigraph: true })
    expect(tiesOf(uneven)).toEqual([
      ['JP', 'US', 2],
      ['US', 'JP', 2],
      ['JP', 'US', 1],
    ])
  })

  it('leads from rows to columns where the comparison is no network', () => {
    expect(graphOf(measures).directed).toBe(true)
    expect(graphOf(measures).nodes.map(({ id }) => id)).toEqual(['people', 'standards', '2007', '2025'])
    expect(tiesOf(measures)).toEqual([
      ['people', '2007', 3],
      ['people', '2025', 1],
    ])
    expect(tiesOf(approaches)).toContainEqual(['KR', 'CN', 2])
  })

  it('has no tie for figures that are no weight', () => {
    expect(tiesOf({ ...network, cells: [[null, tie(-1), tie(Number.NaN)]] })).toEqual([])
  })
})
