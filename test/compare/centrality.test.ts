import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { centrality } from '../../src/compare/centrality.js'
import { network } from '../../src/compare/network.js'
import { smallWorld } from '../small-dataset.js'
import { agreement } from './records.js'
import { columnIds, notes, rowIds, texts, values } from './table.js'

const of = (pairs: readonly (readonly [string, string])[], nodes?: readonly string[]) =>
  centrality(
    network(
      createAtlas(smallWorld, { agreements: pairs.map((pair, index) => agreement(`a${index}`, pair)) }),
      nodes ? { nodes } : {},
    ),
  )

describe('centrality', () => {
  it('measures a line of three with a double tie', () => {
    // TH - JP = DE: JP is one step from both, lies between them, and has three ties.
    const comparison = of([
      ['TH', 'JP'],
      ['JP', 'DE'],
      ['JP', 'DE'],
    ])
    expect(columnIds(comparison)).toEqual(['degree', 'strength', 'closeness', 'betweenness'])
    expect(rowIds(comparison)).toEqual(['JP', 'DE', 'TH'])
    expect(values(comparison)).toEqual([
      [2, 3, 1, 1],
      [1, 2, 2 / 3, 0],
      [1, 1, 2 / 3, 0],
    ])
    expect(texts(comparison)[1]).toEqual(['1', '2', '0.667', '0'])
  })

  it('counts all pairs that a node lies between, however far apart', () => {
    // TH - JP - DE - GB: JP lies between TH and DE and between TH and GB, two of three pairs.
    const comparison = of([
      ['TH', 'JP'],
      ['JP', 'DE'],
      ['DE', 'GB'],
    ])
    expect(rowIds(comparison)).toEqual(['DE', 'JP', 'GB', 'TH'])
    expect(values(comparison)).toEqual([
      [2, 2, 3 / 4, 2 / 3],
      [2, 2, 3 / 4, 2 / 3],
      [1, 1, 1 / 2, 0],
      [1, 1, 1 / 2, 0],
    ])
  })

  it('finds one node between all others of a star', () => {
    const comparison = of([
      ['JP', 'TH'],
      ['JP', 'DE'],
      ['JP', 'GB'],
    ])
    expect(values(comparison)).toEqual([
      [3, 3, 1, 1],
      [1, 1, 3 / 5, 0],
      [1, 1, 3 / 5, 0],
      [1, 1, 3 / 5, 0],
    ])
  })

  it('shares what lies between two among all shortest ways', () => {
    // A ring of four: each node lies on one of two ways between its neighbours, which are one of three pairs.
    const comparison = of([
      ['JP', 'DE'],
      ['DE', 'TH'],
      ['TH', 'GB'],
      ['GB', 'JP'],
    ])
    expect(rowIds(comparison)).toEqual(['DE', 'GB', 'JP', 'TH'])
    expect(values(comparison)).toEqual(Array.from({ length: 4 }, () => [2, 2, 3 / 4, 1 / 6]))
  })

  it('counts only what can be reached, in proportion', () => {
    // JP - DE and TH - GB apart: each reaches one of three in one step.
    const comparison = of([
      ['JP', 'DE'],
      ['TH', 'GB'],
    ])
    expect(values(comparison)).toEqual(Array.from({ length: 4 }, () => [1, 1, 1 / 3, 0]))
  })

  it('gives zero to a node that nothing ties', () => {
    expect(values(of([['JP', 'DE']], ['CL', 'JP', 'DE'])).at(-1)).toEqual([0, 0, 0, 0])
  })

  it('explains its columns and cites the ties', () => {
    const comparison = of([['JP', 'DE']])
    expect(comparison.legend.map(({ id }) => id)).toEqual(columnIds(comparison))
    expect(comparison.cells[0]?.[0]?.citations).toEqual([{ source: 'paper', section: 'one' }])
  })

  it('is a comparison of its own kind', () => {
    expect(of([['JP', 'DE']])).toMatchObject({
      kind: 'centrality',
      title: { en: 'Centrality', ja: '中心性' },
    })
  })

  it('says what the network leaves out', () => {
    const dated = createAtlas(smallWorld, {
      agreements: [agreement('dated', ['JP', 'DE'], { date: '2023' }), agreement('undated', ['JP', 'TH'])],
    })
    expect(notes(centrality(network(dated, { during: '2023' })))).toEqual([
      'Left out, because no source dates them: 1 ("undated").',
    ])
    expect(notes(centrality(network(dated, { during: '1900' })))).toEqual([
      'Left out, because no source dates them: 1 ("undated").',
      'Nothing matches the selection.',
    ])
  })

  it('gives an empty comparison with a note for an empty network', () => {
    expect(notes(of([]))).toEqual(['Nothing matches the selection.'])
  })

  it('keeps closeness and betweenness between 0 and 1', () => {
    const place = fc.constantFrom('JP', 'DE', 'TH', 'GB', 'CL')
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (pairs) => {
        for (const [degree = 0, strength = 0, closeness = 0, betweenness = 0] of values(of(pairs))) {
          expect(Number(strength)).toBeGreaterThanOrEqual(Number(degree))
          for (const figure of [closeness, betweenness].map(Number)) {
            expect(figure).toBeGreaterThanOrEqual(0)
            expect(figure).toBeLessThanOrEqual(1 + 1e-9)
          }
        }
      }),
    )
  })
})
