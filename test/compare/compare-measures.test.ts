import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { compareMeasures } from '../../src/compare/compare-measures.js'
import { smallWorld } from '../small-dataset.js'
import { measure, organization, strategy, technology, theme } from './records.js'
import { cellAt, columnIds, notes, rowIds, values } from './table.js'

const measures = [
  measure('jp-law', { level: 'government', kind: 'rule', themes: ['security'], instrument: 'regulation' }),
  measure('jp-review', {
    holder: { organization: 'funder' },
    level: 'funding-agency',
    themes: ['security', 'people'],
    technologies: ['ai'],
  }),
  measure('de-advice', {
    holder: { place: 'DE' },
    level: 'government',
    themes: ['security'],
    partners: ['TH'],
  }),
  measure('de-planned', {
    holder: { place: 'DE' },
    level: 'government',
    themes: ['people'],
    strategy: 'plan',
  }),
  measure('de-vague', { holder: { place: 'DE' }, themes: ['security'] }),
]

const dataset = {
  themes: [theme('security'), theme('people')],
  technologies: [technology('ai')],
  organizations: [organization('funder', 'JP')],
  strategies: [strategy('plan', { holders: [{ place: 'DE' }] })],
  measures,
}

const atlas = createAtlas(smallWorld, dataset)

describe('compareMeasures', () => {
  it('has a title in both languages, and no legend', () => {
    expect(compareMeasures(atlas)).toMatchObject({
      kind: 'measures',
      title: { en: 'Measures', ja: '施策' },
      legend: [],
    })
  })

  it('puts measures of holders by level, in the order of the levels', () => {
    const comparison = compareMeasures(atlas)
    expect(rowIds(comparison)).toEqual(['JP', 'funder', 'DE'])
    expect(columnIds(comparison)).toEqual(['government', 'funding-agency'])
    expect(values(comparison)).toEqual([
      [['jp-law'], null],
      [null, ['jp-review']],
      [['de-advice', 'de-planned'], null],
    ])
  })

  it('counts measures of organizations for the place where it is asked for', () => {
    expect(values(compareMeasures(atlas, { holders: ['JP', 'funder'] }))).toEqual([
      [['jp-law'], ['jp-review']],
      [null, ['jp-review']],
    ])
  })

  it('has a row each for a place and an organization with one id', () => {
    const both = createAtlas(smallWorld, {
      organizations: [organization('asean', 'TH')],
      measures: [
        measure('of-the-bloc', { holder: { place: 'asean' }, level: 'government' }),
        measure('of-the-office', { holder: { organization: 'asean' }, level: 'government' }),
      ],
    })
    const all = compareMeasures(both)
    expect(all.rows.map(({ id, record }) => [id, record?.kind])).toEqual([
      ['place/asean', 'place'],
      ['organization/asean', 'organization'],
    ])
    expect(values(all)).toEqual([[['of-the-bloc']], [['of-the-office']]])
    const asked = compareMeasures(both, { holders: ['asean', 'TH'] })
    expect(rowIds(asked)).toEqual(['place/asean', 'organization/asean', 'TH'])
    expect(values(asked)).toEqual([[['of-the-bloc']], [['of-the-office']], [['of-the-office']]])
  })

  it('notes how many measures stand in no column', () => {
    expect(compareMeasures(atlas).notes).toEqual([
      {
        en: 'Left out, because nothing tells in which column they belong: 1 ("de-vague").',
        ja: 'どの列に入るか分からないため除いた施策：1件（「de-vagueの名」）。',
      },
    ])
    expect(notes(compareMeasures(atlas, { by: 'theme' }))).toEqual([])
    expect(notes(compareMeasures(atlas, { by: 'partner', holders: ['JP', 'DE'] }))).toEqual([
      'Left out, because nothing tells in which column they belong: 4 ("jp-law", "jp-review", "de-planned", "de-vague").',
    ])
  })

  it('says of measures that stand in no column that nothing matches, not that there are none', () => {
    expect(notes(compareMeasures(atlas, { by: 'technology', holders: ['DE'] }))).toEqual([
      'Left out, because nothing tells in which column they belong: 3 ("de-advice", "de-planned", "de-vague").',
      'Nothing matches the selection.',
    ])
  })

  it('keeps the rows that are asked for even where they hold nothing', () => {
    const comparison = compareMeasures(atlas, { holders: ['CL', 'DE'], keys: ['government'] })
    expect(values(comparison)).toEqual([[null], [['de-advice', 'de-planned']]])
    const byTheme = compareMeasures(atlas, { holders: ['DE'], by: 'theme', keys: ['people', 'people'] })
    expect(columnIds(byTheme)).toEqual(['people'])
    expect(values(byTheme)).toEqual([[['de-planned']]])
  })

  it('tells measures apart by theme, instrument, technology and partner', () => {
    const columns = (by: 'theme' | 'instrument' | 'technology' | 'partner') =>
      columnIds(compareMeasures(atlas, { by }))
    const labels = (by: 'level' | 'instrument' | 'theme') =>
      compareMeasures(atlas, { by }).columns.map(({ label, record }) => [label.en, label.ja, record?.kind])
    expect(labels('level')).toEqual([
      ['government', '政府', undefined],
      ['funding agency', '資金配分機関', undefined],
    ])
    expect(labels('instrument')).toEqual([['regulation', '法規制', undefined]])
    expect(labels('theme')[0]).toEqual(['security', 'securityの名', 'theme'])
    expect(columns('theme')).toEqual(['security', 'people'])
    expect(columns('instrument')).toEqual(['regulation'])
    expect(columns('technology')).toEqual(['ai'])
    expect(columns('partner')).toEqual(['TH'])
    expect(cellAt(compareMeasures(atlas, { by: 'theme' }), 'funder', 'people')?.value).toEqual(['jp-review'])
  })

  it('keeps only measures with a theme, technology or kind', () => {
    const found = (options: Parameters<typeof compareMeasures>[1]) =>
      values(compareMeasures(atlas, { by: 'theme', ...options })).flat(2)
    expect(found({ themes: ['people'] })).toEqual(['jp-review', 'jp-review', null, 'de-planned'])
    expect(found({ technologies: ['ai'] })).toEqual(['jp-review', 'jp-review'])
    expect(found({ kinds: ['rule'] })).toEqual(['jp-law'])
  })

  it('tells standing measures from those in strategies', () => {
    expect(values(compareMeasures(atlas, { holders: ['DE'], standing: true }))).toEqual([[['de-advice']]])
    expect(values(compareMeasures(atlas, { holders: ['DE'], standing: false }))).toEqual([[['de-planned']]])
  })

  it('names and cites the measures of a cell', () => {
    const cell = cellAt(compareMeasures(atlas), 'DE', 'government')
    expect(cell?.text).toEqual({ en: 'de-advice; de-planned', ja: 'de-adviceの名；de-plannedの名' })
    expect(cell?.citations).toEqual([{ source: 'paper', section: 'one' }])
    expect(cell?.records).toEqual([
      { kind: 'measure', id: 'de-advice' },
      { kind: 'measure', id: 'de-planned' },
    ])
  })

  it('throws one error for all unknown ids and terms', () => {
    expect(() =>
      compareMeasures(atlas, { holders: ['XX'], themes: ['peeple'], keys: ['goverment'] }),
    ).toThrow(
      'unknown place or organization "XX"; unknown theme "peeple" (did you mean "people"?); unknown level "goverment" (did you mean "government"?)',
    )
  })

  it('refuses a facet that there is not', () => {
    expect(() => compareMeasures(atlas, JSON.parse('{"by":"themes","keys":["people"]}'))).toThrow(
      expect.objectContaining({
        name: 'AtlasError',
        message: 'unknown by "themes" (did you mean "theme"?)',
      }),
    )
    expect(() => compareMeasures(atlas, JSON.parse('{"by":"toString"}'))).toThrow('unknown by "toString"')
  })

  it('names what is unknown of technologies, kinds and columns', () => {
    const options = JSON.parse('{"by":"theme","keys":["peple"],"technologies":["a"],"kinds":["rul"]}')
    expect(() => compareMeasures(atlas, options)).toThrow(
      'unknown technology "a" (did you mean "ai"?); unknown theme "peple" (did you mean "people"?); unknown kind of measure "rul" (did you mean "rule"?)',
    )
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    const comparison = compareMeasures(atlas, { holders: [] })
    expect(comparison.cells).toEqual([])
    expect(notes(comparison)).toEqual(['No measure matches the selection.'])
  })

  it('gives the same cells whether restricted before or after', () => {
    const whole = compareMeasures(atlas, { holders: ['JP', 'funder', 'DE'] })
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rowIds(whole)]),
        fc.shuffledSubarray([...columnIds(whole)]),
        (holders, keys) => {
          const picked = holders.map((row) => keys.map((column) => cellAt(whole, row, column)))
          expect(compareMeasures(atlas, { holders, keys }).cells).toEqual(picked)
        },
      ),
    )
  })
})
