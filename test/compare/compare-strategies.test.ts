import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { compareStrategies } from '../../src/compare/compare-strategies.js'
import { atlas as curated } from '../../src/index.js'
import type { AnyIds } from '../../src/model/ids.js'
import type { Strategy } from '../../src/model/records.js'
import { smallWorld } from '../small-dataset.js'
import { element, measure, organization, strategy, technology, theme } from './records.js'
import { cellAt, columnIds, columnLabels, notes, rowIds, states, texts, values, vias } from './table.js'

const measures = [
  measure('a-people', { strategy: 'a', order: 2, label: '1.', themes: ['people'], instrument: 'mobility' }),
  measure('a-standards', {
    strategy: 'a',
    order: 1,
    themes: ['standards', 'people'],
    instrument: 'standardization',
    partners: ['TH'],
    technologies: ['ai'],
  }),
  measure('b-standards', { strategy: 'b', order: 1, themes: ['standards'], instrument: 'dialogue' }),
  measure('c-asia', { strategy: 'c', order: 1, themes: ['asia'], partners: ['TH', 'asean'] }),
  measure('standing', { themes: ['people'] }),
]

const dataset = {
  themes: ['people', 'standards', 'asia', 'facilities'].map((id) => theme(id)),
  technologies: [technology('ai')],
  organizations: [organization('agency', 'JP'), organization('nowhere-agency')],
  strategies: [
    strategy('a'),
    strategy('b', {
      holders: [{ organization: 'agency' }],
      elements: [element('b-goal', 2, { themes: ['asia'] })],
    }),
    strategy('c', { completeness: 'excerpt', holders: [{ place: 'DE' }] }),
  ],
  measures,
}

const atlas = createAtlas(smallWorld, dataset)

describe('compareStrategies', () => {
  it('tells whose each strategy is where they are of different holders', () => {
    expect(columnLabels(compareStrategies(atlas))).toEqual(['Japan: a', 'agency: b', 'Germany: c'])
    expect(columnLabels(compareStrategies(atlas, { strategies: ['a'] }))).toEqual(['a'])
  })

  it('has columns that stand for the strategies', () => {
    expect(compareStrategies(atlas, { strategies: ['b', 'a'] }).columns).toEqual([
      { id: 'b', label: { en: 'agency: b', ja: 'agencyの名：bの名' }, record: { kind: 'strategy', id: 'b' } },
      { id: 'a', label: { en: 'Japan: a', ja: 'Japanの名：aの名' }, record: { kind: 'strategy', id: 'a' } },
    ])
  })

  it('tells in its title by what it compares', () => {
    const titleBy = (by: 'theme' | 'technology' | 'partner' | 'instrument') => {
      const { kind, title } = compareStrategies(atlas, { by })
      return [kind, title.en, title.ja]
    }
    expect(titleBy('theme')).toEqual(['strategies', 'Strategies by theme', 'テーマ別にみた戦略'])
    expect(titleBy('technology')).toEqual(['strategies', 'Strategies by technology', '技術別にみた戦略'])
    expect(titleBy('partner')).toEqual(['strategies', 'Strategies by partner', '相手国・地域別にみた戦略'])
    expect(titleBy('instrument')).toEqual(['strategies', 'Strategies by instrument', '手段別にみた戦略'])
  })

  it('holds the ids of the measures by theme, in the order of the document', () => {
    expect(cellAt(compareStrategies(atlas, { strategies: ['a'] }), 'people', 'a')?.value).toEqual([
      'a-standards',
      'a-people',
    ])
  })

  it('orders rows as the atlas orders themes, and leaves out themes that no strategy speaks of', () => {
    expect(rowIds(compareStrategies(atlas))).toEqual(['people', 'standards', 'asia'])
  })

  it('tells what all share, what some share, what only one has, and what is absent', () => {
    const comparison = compareStrategies(atlas, { strategies: ['a', 'b'] })
    expect(rowIds(comparison)).toEqual(['people', 'standards', 'asia'])
    expect(states(comparison)).toEqual([
      ['single', 'absent'],
      ['shared', 'shared'],
      ['absent', 'mentioned'],
    ])
    expect(comparison.legend.map(({ id }) => id)).toEqual(['shared', 'single', 'mentioned', 'absent'])
    expect(states(compareStrategies(atlas, { keys: ['standards'] }))).toEqual([['some', 'some', null]])
  })

  it('tells of a single strategy what it only speaks of or is silent on, and shares nothing with others', () => {
    const comparison = compareStrategies(atlas, {
      strategies: ['b'],
      keys: ['standards', 'asia', 'facilities'],
    })
    expect(states(comparison)).toEqual([[null], ['mentioned'], ['absent']])
    expect(comparison.legend.map(({ id }) => id)).toEqual(['mentioned', 'absent'])
  })

  it('distinguishes absent from a document read whole, from not in the excerpt', () => {
    const comparison = compareStrategies(atlas, { strategies: ['a', 'c'], keys: ['facilities'] })
    expect(values(comparison)).toEqual([[[], null]])
    expect(texts(comparison)).toEqual([['absent', null]])
    expect(texts(comparison, 'ja')).toEqual([['記載なし', null]])
    expect(notes(comparison)).toContain(
      'Only an excerpt of "c" was read: a blank cell means "not in the excerpt".',
    )
  })

  it('tells once what a blank means for all strategies of which an excerpt was read, or that are only cited', () => {
    const partly = (completeness: 'whole' | 'excerpt' | 'cited', ...ids: readonly string[]) =>
      ids.map((id) => strategy(id, { completeness }))
    const notesOf = (...strategies: readonly Strategy<AnyIds>[]) =>
      compareStrategies(
        createAtlas(smallWorld, { themes: [theme('people')], strategies, measures: [measure('step')] }),
        { keys: ['people'] },
      ).notes
    expect(
      notesOf(...partly('whole', 'w'), ...partly('excerpt', 'e', 'f'), ...partly('cited', 'c', 'd')),
    ).toEqual([
      {
        en: 'Only excerpts of "e", "f" were read: a blank cell means "not in the excerpt".',
        ja: '「eの名」、「fの名」は抜粋のみを読んだ。空欄は「抜粋にない」を意味する。',
      },
      {
        en: '"c", "d" are known only from sources that describe them: a blank cell means that those do not say.',
        ja: '「cの名」、「dの名」は他の資料による紹介のみを読んだ。空欄は紹介にないことを意味する。',
      },
    ])
    expect(notesOf(...partly('cited', 'a'))).toEqual([
      {
        en: '"a" is known only from sources that describe it: a blank cell means that they do not say.',
        ja: '「aの名」は他の資料による紹介のみを読んだ。空欄は紹介にないことを意味する。',
      },
    ])
    expect(notesOf(...partly('cited', 'a', 'b', 'c', 'd', 'e', 'f', 'g'))).toEqual([
      {
        en: '"a", "b", "c", "d", "e" and 2 more are known only from sources that describe them: a blank cell means that those do not say.',
        ja: '「aの名」、「bの名」、「cの名」、「dの名」、「eの名」ほか2件は他の資料による紹介のみを読んだ。空欄は紹介にないことを意味する。',
      },
    ])
    expect(notesOf(...partly('whole', 'w', 'x'))).toEqual([])
  })

  it('tells of all curated strategies in one note for excerpts and one for those only cited', () => {
    expect(compareStrategies(curated).notes).toHaveLength(2)
  })

  it('shows that a theme is spoken of without a measure', () => {
    const cell = cellAt(compareStrategies(atlas, { strategies: ['b'] }), 'asia', 'b')
    expect(cell?.value).toEqual([])
    expect(cell?.text).toEqual({ en: 'without a measure: b-goal', ja: '施策なし：b-goalの名' })
    expect(cell?.citations).toEqual([{ source: 'paper', section: 'two' }])
  })

  describe('with a strategy that itself carries themes or technologies', () => {
    const wide = createAtlas(smallWorld, {
      themes: [theme('people'), theme('talent', 'people'), theme('standards'), theme('asia')],
      technologies: [technology('digital'), technology('ai', ['digital'])],
      strategies: [
        strategy('told', {
          completeness: 'cited',
          themes: ['talent', 'standards', 'asia'],
          technologies: ['ai'],
          elements: [element('goal', 1, { themes: ['standards', 'asia'] })],
          citations: [{ source: 'paper', section: 'two' }],
        }),
        strategy('read', { themes: ['talent'] }),
      ],
      measures: [measure('step', { strategy: 'told', themes: ['standards'] })],
    })

    it('says that the strategy as a whole speaks of it, and cites the strategy', () => {
      expect(cellAt(compareStrategies(wide), 'talent', 'told')).toEqual({
        value: [],
        text: { en: 'the strategy as a whole', ja: '戦略全体' },
        state: 'mentioned',
        citations: [{ source: 'paper', section: 'two' }],
        records: [{ kind: 'strategy', id: 'told' }],
      })
      expect(texts(compareStrategies(wide, { by: 'technology' }))).toEqual([
        ['the strategy as a whole', 'absent'],
      ])
    })

    it('has a row for them', () => {
      expect(rowIds(compareStrategies(wide))).toEqual(['talent', 'standards', 'asia'])
      expect(rowIds(compareStrategies(wide, { by: 'technology' }))).toEqual(['ai'])
    })

    it('calls nothing absent that a strategy read whole carries', () => {
      expect(cellAt(compareStrategies(wide), 'talent', 'read')?.state).toBe('mentioned')
    })

    it('shows measures rather than elements, and elements rather than the whole', () => {
      const keys = ['standards', 'asia']
      expect(texts(compareStrategies(wide, { strategies: ['told'], keys }))).toEqual([
        ['step'],
        ['without a measure: goal'],
      ])
    })

    it('counts them for wider ones where it is told to', () => {
      const themes = compareStrategies(wide, { keys: ['people'], strategies: ['told'], narrower: true })
      expect(texts(themes)).toEqual([['the strategy as a whole']])
      expect(vias(themes)).toEqual([['talent']])
      expect(values(compareStrategies(wide, { keys: ['people'], strategies: ['told'] }))).toEqual([[null]])
      const technologies = compareStrategies(wide, { by: 'technology', narrower: true })
      expect(rowIds(technologies)).toEqual(['digital', 'ai'])
      expect(vias(technologies)).toEqual([
        ['ai', null],
        [null, null],
      ])
    })

    it('tells through which theme a part speaks, whatever the strategy itself carries', () => {
      const both = createAtlas(smallWorld, {
        themes: [theme('people'), theme('talent', 'people')],
        strategies: [
          strategy('plan', { themes: ['people'], elements: [element('goal', 1, { themes: ['talent'] })] }),
        ],
      })
      const comparison = compareStrategies(both, { keys: ['people'], narrower: true })
      expect(texts(comparison)).toEqual([['without a measure: goal']])
      expect(vias(comparison)).toEqual([['talent']])
    })

    it('does not take them for measures', () => {
      expect(rowIds(compareStrategies(wide, { only: 'single' }))).toEqual(['standards'])
      expect(rowIds(compareStrategies(wide, { only: 'shared' }))).toEqual([])
    })
  })

  it('knows what the standardization strategies of the EU, the United States and China are about', () => {
    const comparison = compareStrategies(curated, {
      strategies: [
        'eu-standardisation-strategy-2022',
        'us-standards-strategy-cet-2023',
        'china-standardization-outline-2021',
      ],
      keys: ['standards'],
    })
    const byStrategy = Object.fromEntries(
      comparison.columns.map(({ id }, column) => [id, comparison.cells[0]?.[column]?.state]),
    )
    expect(byStrategy).toEqual({
      'eu-standardisation-strategy-2022': 'mentioned',
      'us-standards-strategy-cet-2023': 'single',
      'china-standardization-outline-2021': 'mentioned',
    })
  })

  it('puts the number of a measure before its name', () => {
    const comparison = compareStrategies(atlas, { strategies: ['a'], keys: ['people'] })
    expect(texts(comparison)).toEqual([['a-standards; 1. a-people']])
    expect(texts(comparison, 'ja')).toEqual([['a-standardsの名；1. a-peopleの名']])
  })

  it('compares by technology, partner and instrument', () => {
    const by = (facet: 'technology' | 'partner' | 'instrument') => {
      const comparison = compareStrategies(atlas, { strategies: ['a', 'b'], by: facet })
      return Object.fromEntries(comparison.rows.map(({ id }, row) => [id, values(comparison)[row]]))
    }
    expect(by('technology')).toEqual({ ai: [['a-standards'], []] })
    expect(by('partner')).toEqual({ TH: [['a-standards'], []] })
    expect(by('instrument')).toEqual({
      dialogue: [[], ['b-standards']],
      mobility: [['a-people'], []],
      standardization: [['a-standards'], []],
    })
  })

  it('counts narrower themes and technologies for the wider ones where it is told to', () => {
    const wide = createAtlas({
      themes: [theme('people'), theme('talent', 'people'), theme('students', 'talent')],
      technologies: [technology('digital'), technology('ai', ['digital'])],
      strategies: [
        strategy('a', { elements: [element('goal', 2, { themes: ['students'] })] }),
        strategy('b'),
      ],
      measures: [
        measure('b-talent', { strategy: 'b', themes: ['talent'], technologies: ['ai'] }),
        measure('b-people', { strategy: 'b', themes: ['people'] }),
      ],
    })
    expect(rowIds(compareStrategies(wide))).toEqual(['people', 'talent', 'students'])
    const narrower = compareStrategies(wide, { narrower: true, keys: ['people', 'talent'] })
    expect(values(narrower)).toEqual([
      [[], ['b-people', 'b-talent']],
      [[], ['b-talent']],
    ])
    expect(vias(narrower)).toEqual([
      ['students', null],
      ['students', null],
    ])
    const technologies = compareStrategies(wide, { narrower: true, by: 'technology' })
    expect(rowIds(technologies)).toEqual(['digital', 'ai'])
    expect(vias(technologies)[0]).toEqual([null, 'ai'])
  })

  it('names the narrower theme only where all is said of that one', () => {
    const wide = createAtlas({
      themes: [theme('people'), theme('talent', 'people'), theme('students', 'people')],
      strategies: ['one', 'several', 'mixed'].map((id) => strategy(id)),
      measures: [
        measure('m1', { strategy: 'one', themes: ['talent'] }),
        measure('m2', { strategy: 'one', themes: ['talent'] }),
        measure('m3', { strategy: 'several', themes: ['talent'] }),
        measure('m4', { strategy: 'several', themes: ['students'] }),
        measure('m5', { strategy: 'mixed', themes: ['talent', 'people'] }),
      ],
    })
    expect(vias(compareStrategies(wide, { narrower: true, keys: ['people'] }))).toEqual([
      ['talent', null, null],
    ])
  })

  it('keeps only rows that all strategies share, or that exactly one has', () => {
    const strategies = ['a', 'b']
    expect(rowIds(compareStrategies(atlas, { strategies, only: 'shared' }))).toEqual(['standards'])
    expect(rowIds(compareStrategies(atlas, { strategies, only: 'single' }))).toEqual(['people'])
  })

  it('takes the strategies of a place with those of its organizations', () => {
    expect(columnIds(compareStrategies(atlas, { holders: ['JP'] }))).toEqual(['a', 'b'])
    expect(columnIds(compareStrategies(atlas, { holders: ['agency'] }))).toEqual(['b'])
  })

  it('notes the similarity of each pair with its definition', () => {
    // Shares of measures: a has people 1 and standards 1/2, b has standards 1. Smaller 1/2, larger 1 + 1.
    expect(compareStrategies(atlas, { strategies: ['a', 'b'] }).notes).toEqual([
      {
        en: 'Similarity of "a" and "b" by theme: 25 % (weighted Jaccard over the shares of measures).',
        ja: '「aの名」と「bの名」のテーマによる類似度：25％（施策に占める割合の重み付きJaccard係数）。',
      },
    ])
  })

  it('notes the similarity by wider terms too where the table counts narrower ones for them', () => {
    const wide = createAtlas({
      themes: [theme('people'), theme('talent', 'people'), theme('students', 'people')],
      strategies: ['a', 'b'].map((id) => strategy(id)),
      measures: [
        measure('a-step', { strategy: 'a', themes: ['talent'] }),
        measure('b-step', { strategy: 'b', themes: ['students'] }),
      ],
    })
    expect(notes(compareStrategies(wide))).toEqual([
      'Similarity of "a" and "b" by theme: 0 % (weighted Jaccard over the shares of measures).',
    ])
    const narrower = compareStrategies(wide, { narrower: true })
    expect(states(narrower)[0]).toEqual(['shared', 'shared'])
    // Shares of measures: a has talent 1 and people 1, b has students 1 and people 1. Smaller 1, larger 3.
    expect(narrower.notes).toEqual([
      {
        en: 'Similarity of "a" and "b" by theme: 33 % (weighted Jaccard over the shares of measures, which count for wider ones too).',
        ja: '「aの名」と「bの名」のテーマによる類似度：33％（施策に占める割合の重み付きJaccard係数。上位のものにも数える）。',
      },
    ])
  })

  it('refuses a facet and a restriction that there are not, in one error with ids that are unknown', () => {
    expect(() =>
      compareStrategies(atlas, JSON.parse('{"by":"themes","keys":["x"],"only":"all","holders":["XX"]}')),
    ).toThrow(
      'unknown place or organization "XX"; unknown by "themes" (did you mean "theme"?); unknown only "all"; known are shared, single',
    )
  })

  it('does not compare by level', () => {
    expect(() => compareStrategies(atlas, JSON.parse('{"by":"level"}'))).toThrow(
      'unknown by "level"; known are theme, technology, partner, instrument',
    )
  })

  it('notes similarities of up to five strategies that have something to compare', () => {
    const similar = (number: number, themes: readonly string[]) => {
      const ids = ['s1', 's2', 's3', 's4', 's5', 's6'].slice(0, number)
      return notes(
        compareStrategies(
          createAtlas({
            themes: [theme('people')],
            strategies: ids.map((id) => strategy(id)),
            measures: ids.map((id) => measure(`m-${id}`, { strategy: id, themes: [...themes] })),
          }),
          { keys: ['people'] },
        ),
      ).length
    }
    expect([similar(2, ['people']), similar(5, ['people']), similar(6, ['people'])]).toEqual([1, 10, 0])
    expect(similar(2, [])).toBe(0)
  })

  it('notes no similarity with a strategy that has no measure to compare', () => {
    const themed = createAtlas({
      themes: [theme('people'), theme('asia')],
      strategies: ['a', 'b', 'silent'].map((id) => strategy(id)),
      measures: [
        measure('a-step', { strategy: 'a', themes: ['people'] }),
        measure('b-step', { strategy: 'b', themes: ['asia'] }),
        measure('silent-step', { strategy: 'silent', instrument: 'funding' }),
      ],
    })
    expect(notes(compareStrategies(themed))).toEqual([
      'Similarity of "a" and "b" by theme: 0 % (weighted Jaccard over the shares of measures).',
    ])
  })

  it('takes a strategy of several holders for each of them', () => {
    const joint = createAtlas(smallWorld, {
      strategies: [strategy('joint', { holders: [{ place: 'JP' }, { place: 'DE' }] })],
    })
    expect(columnIds(compareStrategies(joint, { holders: ['DE'] }))).toEqual(['joint'])
  })

  it('does not count narrower themes unless it is told to', () => {
    const wide = createAtlas({
      themes: [theme('people'), theme('talent', 'people')],
      strategies: [strategy('plan')],
      measures: [measure('step', { strategy: 'plan', themes: ['talent'] })],
    })
    expect(rowIds(compareStrategies(wide))).toEqual(['talent'])
  })

  it('refers to the strategy where it has no measure', () => {
    const cell = cellAt(compareStrategies(atlas, { strategies: ['b'] }), 'asia', 'b')
    expect(cell?.records).toEqual([{ kind: 'strategy', id: 'b' }])
  })

  it('gives no state where one strategy stands alone', () => {
    expect(states(compareStrategies(atlas, { strategies: ['a'], keys: ['people'] }))).toEqual([[null]])
  })

  it('throws one error for all unknown ids', () => {
    expect(() => compareStrategies(atlas, { strategies: ['aa'], keys: ['peopel'], holders: ['XX'] })).toThrow(
      'unknown strategy "aa" (did you mean "a"?); unknown place or organization "XX"; unknown theme "peopel" (did you mean "people"?)',
    )
    expect(() => compareStrategies(atlas, { by: 'instrument', keys: ['dialog'] })).toThrow(
      'unknown instrument "dialog" (did you mean "dialogue"?)',
    )
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    const comparison = compareStrategies(atlas, { strategies: [] })
    expect(comparison.columns).toEqual([])
    expect(notes(comparison)).toEqual(['No strategy matches the selection.'])
  })

  it('says of strategies that name nothing of what is asked for that nothing matches, not that there are none', () => {
    expect(notes(compareStrategies(atlas, { strategies: ['b'], by: 'technology' }))).toEqual([
      'Nothing matches the selection.',
    ])
  })

  it('does not depend on the order of the measures', () => {
    const whole = compareStrategies(atlas)
    fc.assert(
      fc.property(fc.shuffledSubarray(measures, { minLength: measures.length }), (shuffled) => {
        expect(compareStrategies(createAtlas(smallWorld, { ...dataset, measures: shuffled }))).toEqual(whole)
      }),
    )
  })

  it('gives the same cells whether rows are restricted before or after', () => {
    const whole = compareStrategies(atlas)
    fc.assert(
      fc.property(fc.subarray([...rowIds(whole)]), (keys) => {
        const picked = keys.map((id) => whole.cells[rowIds(whole).indexOf(id)])
        expect(compareStrategies(atlas, { keys }).cells).toEqual(picked)
      }),
    )
  })
})
