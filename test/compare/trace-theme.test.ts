import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { traceAll, traceTheme } from '../../src/compare/trace-theme.js'
import type { Instrument } from '../../src/model/records.js'
import { smallWorld } from '../small-dataset.js'
import { element, measure, organization, strategy, technology, theme } from './records.js'
import { columnIds, columnLabels, notes, rowIds, states, texts, values, vias } from './table.js'

const atlas = createAtlas(smallWorld, {
  themes: ['people', 'standards', 'asia', 'security', 'health'].map((id) => theme(id)),
  organizations: [organization('agency', 'JP')],
  strategies: [
    strategy('of-2015', { date: '2015' }),
    strategy('of-2007', { period: '2007-04/2012-03', holders: [{ organization: 'agency' }] }),
    strategy('of-2010', { date: '2010-02', elements: [element('vision', 9, { themes: ['security'] })] }),
    strategy('of-2013', { date: '2013', completeness: 'excerpt' }),
    strategy('cited', { date: '2012', completeness: 'cited' }),
    strategy('german', { date: '2011', holders: [{ place: 'DE' }] }),
  ],
  measures: [
    measure('2007-people', { strategy: 'of-2007', themes: ['people'], instrument: 'mobility' }),
    measure('2010-people', { strategy: 'of-2010', themes: ['people'], instrument: 'mobility' }),
    measure('2015-people', {
      strategy: 'of-2015',
      themes: ['people'],
      instrument: 'training',
      partners: ['TH'],
    }),
    measure('2007-standards', { strategy: 'of-2007', themes: ['standards'] }),
    measure('2015-standards', { strategy: 'of-2015', themes: ['standards'] }),
    measure('2010-asia', {
      strategy: 'of-2010',
      themes: ['asia'],
      partners: ['asean'],
      instrument: 'research',
    }),
    measure('2013-asia', {
      strategy: 'of-2013',
      themes: ['asia'],
      partners: ['asean'],
      instrument: 'dialogue',
    }),
    measure('2013-health', { strategy: 'of-2013', themes: ['health'] }),
  ],
})

const stateOf = (id: string) => states(traceTheme(atlas, id, { holder: 'JP' }))[0]

describe('traceTheme', () => {
  it('tells in its title which theme it traces', () => {
    expect(traceTheme(atlas, 'people', { holder: 'JP' })).toMatchObject({
      kind: 'trace',
      title: { en: 'people over time', ja: 'peopleの名の変遷' },
    })
  })

  it('follows the strategies of a place and its organizations, the oldest first, without those only cited', () => {
    expect(columnIds(traceTheme(atlas, 'people', { holder: 'JP' }))).toEqual([
      'of-2007',
      'of-2010',
      'of-2013',
      'of-2015',
    ])
    expect(columnIds(traceTheme(atlas, 'people', { holder: 'agency' }))).toEqual(['of-2007'])
  })

  it('tells of when each strategy is and, where they are of different holders, of whom', () => {
    expect(traceTheme(atlas, 'people', { holder: 'JP' }).columns.map(({ label }) => label)).toEqual([
      { en: 'agency, April 2007 – March 2012: of-2007', ja: 'agencyの名、2007年4月～2012年3月：of-2007の名' },
      { en: 'Japan, February 2010: of-2010', ja: 'Japanの名、2010年2月：of-2010の名' },
      { en: 'Japan, 2013: of-2013', ja: 'Japanの名、2013年：of-2013の名' },
      { en: 'Japan, 2015: of-2015', ja: 'Japanの名、2015年：of-2015の名' },
    ])
    expect(columnLabels(traceTheme(atlas, 'people', { strategies: ['of-2010', 'of-2015'] }))).toEqual([
      'February 2010: of-2010',
      '2015: of-2015',
    ])
  })

  it('follows the strategies that are asked for, in order of time', () => {
    expect(columnIds(traceTheme(atlas, 'people', { strategies: ['of-2015', 'cited', 'of-2010'] }))).toEqual([
      'of-2010',
      'cited',
      'of-2015',
    ])
  })

  it('tells that a theme appears, persists and changes, past a strategy that was not read whole', () => {
    expect(stateOf('people')).toEqual(['appears', 'persists', null, 'changes'])
  })

  it('tells that a theme vanishes and returns', () => {
    expect(stateOf('standards')).toEqual(['appears', 'vanishes', null, 'returns'])
  })

  it('calls it a change where no instrument is common, even if the partners are', () => {
    // research in 2010, dialogue in 2013, both with asean.
    expect(stateOf('asia')).toEqual(['absent', 'appears', 'changes', 'vanishes'])
  })

  describe('with instruments in each of several strategies', () => {
    const stateWith = (...instruments: readonly (readonly Instrument[])[]) =>
      states(
        traceTheme(
          createAtlas(smallWorld, {
            themes: [theme('people'), theme('asia')],
            strategies: instruments.map((_, index) => strategy(`s${index}`, { date: `200${index}` })),
            measures: instruments.flatMap((own, index) => [
              measure(`m${index}`, { strategy: `s${index}`, themes: ['people'], partners: ['TH'] }),
              measure(`other${index}`, { strategy: `s${index}`, themes: ['asia'], instrument: 'guidance' }),
              ...own.map((instrument) =>
                measure(`m${index}-${instrument}`, { strategy: `s${index}`, themes: ['people'], instrument }),
              ),
            ]),
          }),
          'people',
        ),
      )[0]

    it('takes one instrument in common for persistence, however many are not', () => {
      expect(stateWith(['mobility', 'funding', 'training'], ['dialogue', 'funding', 'research'])).toEqual([
        'appears',
        'persists',
      ])
    })

    it('compares with the strategy before, not with those before that', () => {
      expect(stateWith(['mobility'], ['funding'], ['mobility'])).toEqual(['appears', 'changes', 'changes'])
    })

    it('sees no change where one of the two names no instrument', () => {
      expect(stateWith(['mobility'], [], ['funding'])).toEqual(['appears', 'persists', 'persists'])
    })
  })

  it('sees no change where one of the two speaks of it by no measure, and so by no instrument', () => {
    const plans = createAtlas(smallWorld, {
      themes: [theme('people')],
      strategies: [
        strategy('goal', { date: '2007', elements: [element('aim', 1, { themes: ['people'] })] }),
        strategy('step', { date: '2010' }),
        strategy('whole', { date: '2015', themes: ['people'] }),
      ],
      measures: [measure('mobility', { strategy: 'step', themes: ['people'], instrument: 'mobility' })],
    })
    expect(states(traceTheme(plans, 'people'))).toEqual([['appears', 'persists', 'persists']])
  })

  it('sees no change in other partners or technologies', () => {
    const goals = createAtlas(smallWorld, {
      themes: [theme('people')],
      technologies: [technology('ai'), technology('quantum')],
      strategies: [
        strategy('old', { date: '2007', elements: [element('goal', 1, { themes: ['people'] })] }),
        strategy('new', { date: '2015' }),
        strategy('newest', { date: '2020' }),
      ],
      measures: [
        measure('ai', { strategy: 'new', themes: ['people'], technologies: ['ai'], partners: ['TH'] }),
        measure('quantum', { strategy: 'newest', themes: ['people'], technologies: ['quantum'] }),
      ],
    })
    expect(states(traceTheme(goals, 'people'))).toEqual([['appears', 'persists', 'persists']])
  })

  it('follows strategies of several holders, all read ones where no holder is given, and those of a date by id', () => {
    const joint = createAtlas(smallWorld, {
      themes: [theme('people')],
      strategies: [
        strategy('c', { date: '2010' }),
        strategy('a', { date: '2010', holders: [{ place: 'JP' }, { place: 'DE' }] }),
        strategy('b', { date: '2010', holders: [{ place: 'DE' }] }),
        strategy('cited', { date: '2010', completeness: 'cited' }),
      ],
    })
    expect(columnIds(traceTheme(joint, 'people', { holder: 'DE' }))).toEqual(['a', 'b'])
    expect(columnIds(traceTheme(joint, 'people'))).toEqual(['a', 'b', 'c'])
  })

  describe('with strategies that no source dates', () => {
    const timeless = createAtlas(smallWorld, {
      themes: [theme('people')],
      strategies: [
        strategy('undated', { themes: ['people'] }),
        strategy('unread', { date: 'soon', themes: ['people'] }),
        strategy('startless', { period: '../2020', themes: ['people'] }),
        strategy('planned', { period: '2021/2025', themes: ['people'] }),
        strategy('dated', { date: '2010', period: '../2020', themes: ['people'] }),
      ],
    })

    it('leaves them out, since they have no place in time, and names them', () => {
      const comparison = traceTheme(timeless, 'people')
      expect(columnIds(comparison)).toEqual(['dated', 'planned'])
      expect(states(comparison)).toEqual([['appears', 'persists']])
      expect(comparison.notes).toEqual([
        {
          en: 'Left out, because no source dates them: 2 ("undated", "unread").',
          ja: '出典に日付がないため除いたレコード：2件（「undatedの名」、「unreadの名」）。',
        },
        {
          en: 'Left out, because no source tells when they begin: 1 ("startless").',
          ja: '始まりの日付が出典にないため除いたレコード：1件（「startlessの名」）。',
        },
      ])
    })

    it('says of one dated by its end only that its beginning is not known', () => {
      const adoptedBy = createAtlas(smallWorld, {
        themes: [theme('people')],
        strategies: [strategy('adopted', { date: '../2012', period: 'later', themes: ['people'] })],
      })
      expect(notes(traceTheme(adoptedBy, 'people'))).toEqual([
        'Left out, because no source tells when they begin: 1 ("adopted").',
        'No strategy matches the selection.',
      ])
    })

    it('does so also where they are asked for', () => {
      const comparison = traceTheme(timeless, 'people', { strategies: ['undated'] })
      expect(columnIds(comparison)).toEqual([])
      expect(notes(comparison)).toEqual([
        'Left out, because no source dates them: 1 ("undated").',
        'No strategy matches the selection.',
      ])
    })
  })

  it('counts a theme that is spoken of without a measure', () => {
    const comparison = traceTheme(atlas, 'security', { holder: 'JP' })
    expect(states(comparison)).toEqual([['absent', 'appears', null, 'vanishes']])
    expect(texts(comparison)[0]?.[1]).toBe('appears: without a measure: vision')
  })

  it('counts a theme that the strategy itself carries', () => {
    const themed = createAtlas(smallWorld, {
      themes: [theme('people'), theme('talent', 'people')],
      strategies: [
        strategy('old', { date: '2007', themes: ['talent'] }),
        strategy('told', { date: '2010', completeness: 'cited', themes: ['talent'] }),
        strategy('new', { date: '2015' }),
      ],
    })
    const asked = { strategies: ['old', 'told', 'new'] }
    const comparison = traceAll(themed, asked)
    expect(rowIds(comparison)).toEqual(['talent'])
    expect(states(comparison)).toEqual([['appears', 'persists', 'vanishes']])
    expect(texts(comparison)[0]?.[0]).toBe('appears: the strategy as a whole')
    expect(texts(comparison, 'ja')[0]?.[1]).toBe('継続：戦略全体')
    expect(vias(traceTheme(themed, 'people', { ...asked, narrower: true }))).toEqual([
      ['talent', 'talent', null],
    ])
  })

  it('tells that a theme is absent, apart from not in the excerpt', () => {
    const comparison = traceTheme(atlas, 'health', { holder: 'JP' })
    expect(states(comparison)).toEqual([['absent', 'absent', 'appears', 'vanishes']])
    expect(texts(comparison)[0]?.slice(0, 2)).toEqual(['absent', 'absent'])
    expect(comparison.legend.map(({ id }) => id)).toEqual(['appears', 'vanishes', 'absent'])
  })

  it('never makes a theme vanish from a strategy of which only part was read', () => {
    const comparison = traceTheme(atlas, 'people', { strategies: ['of-2010', 'of-2013'] })
    expect(values(comparison)).toEqual([[['2010-people'], null]])
    expect(notes(traceTheme(atlas, 'people', { strategies: ['cited'] }))).toEqual([
      '"cited" is known only from sources that describe it: a blank cell means that they do not say.',
    ])
    expect(notes(comparison)).toEqual([
      'Only an excerpt of "of-2013" was read: a blank cell means "not in the excerpt".',
    ])
  })

  it('follows a theme through its narrower ones where it is told to', () => {
    const wide = createAtlas({
      themes: [theme('people'), theme('talent', 'people')],
      strategies: [strategy('old', { date: '2007' }), strategy('new', { date: '2015' })],
      measures: [
        measure('old-people', { strategy: 'old', themes: ['people'] }),
        measure('new-talent', { strategy: 'new', themes: ['talent'] }),
      ],
    })
    const options = { strategies: ['old', 'new'] }
    expect(states(traceTheme(wide, 'people', options))).toEqual([['appears', 'vanishes']])
    const comparison = traceTheme(wide, 'people', { ...options, narrower: true })
    expect(states(comparison)).toEqual([['appears', 'persists']])
    expect(vias(comparison)).toEqual([[null, 'talent']])
    expect(rowIds(traceAll(wide, { strategies: ['new'], narrower: true }))).toEqual(['people', 'talent'])
  })

  it('says the state in both languages before the evidence', () => {
    const [[cell] = []] = traceTheme(atlas, 'people', { holder: 'agency' }).cells
    expect(cell?.text).toEqual({ en: 'appears: 2007-people', ja: '登場：2007-peopleの名' })
    expect(cell?.value).toEqual(['2007-people'])
    expect(cell?.citations).toEqual([{ source: 'paper', section: 'one' }])
  })

  it('explains the states that it shows, and only those', () => {
    const comparison = traceTheme(atlas, 'standards', { holder: 'JP' })
    expect(comparison.legend.map(({ id }) => id)).toEqual(['appears', 'vanishes', 'returns'])
  })

  it('throws one error for all unknown ids', () => {
    expect(() => traceTheme(atlas, 'persons', { holder: 'JPN', strategies: ['of-2016'] })).toThrow(
      /unknown theme "persons".*unknown strategy "of-2016".*unknown place or organization "JPN"/,
    )
  })

  it('gives an empty comparison with a note where a holder has no strategy', () => {
    expect(notes(traceTheme(atlas, 'people', { holder: 'TH' }))).toEqual([
      'No strategy matches the selection.',
    ])
  })
})

describe('traceAll', () => {
  it('has a title in both languages', () => {
    expect(traceAll(atlas)).toMatchObject({
      kind: 'trace',
      title: { en: 'Themes over time', ja: 'テーマの変遷' },
    })
  })

  it('says of strategies without a theme that nothing matches, not that there are none', () => {
    const silent = createAtlas(smallWorld, { strategies: [strategy('silent', { date: '2010' })] })
    expect(notes(traceAll(silent))).toEqual(['Nothing matches the selection.'])
  })

  it('has a row for each theme that the strategies speak of, in the order of the atlas', () => {
    expect(rowIds(traceAll(atlas, { holder: 'JP' }))).toEqual([
      'people',
      'standards',
      'asia',
      'security',
      'health',
    ])
  })

  it('keeps the order of the themes that are asked for, each once', () => {
    const themes = ['health', 'people', 'health']
    expect(rowIds(traceAll(atlas, { holder: 'JP', themes }))).toEqual(['health', 'people'])
  })

  it('gives each theme the row that traceTheme gives it', () => {
    const all = traceAll(atlas, { holder: 'JP' })
    for (const [index, { id }] of all.rows.entries())
      expect(traceTheme(atlas, id, { holder: 'JP' }).cells[0]).toEqual(all.cells[index])
  })

  it('counts the strategies of the holder that only other sources tell of, and names up to five', () => {
    const told = (id: string, holder: string) =>
      strategy(id, { date: '2020', completeness: 'cited', holders: [{ place: holder }] })
    const cited = createAtlas(smallWorld, {
      themes: [theme('people')],
      strategies: [
        told('thai', 'TH'),
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => told(`german-${letter}`, 'DE')),
      ],
    })
    const thai = traceTheme(cited, 'people', { holder: 'TH' })
    expect(columnIds(thai)).toEqual([])
    expect(thai.notes).toEqual([
      {
        en: 'Left out, because they are known only from other sources: 1. Ask for these strategies by their ids to see them: thai.',
        ja: '他の資料による紹介しかないため除いた戦略：1件。戦略のIDを指定すれば示す：thai。',
      },
      { en: 'No strategy matches the selection.', ja: '条件に合う戦略がない。' },
    ])
    const german = traceAll(cited, { holder: 'DE' })
    expect(german.notes[0]).toEqual({
      en: 'Left out, because they are known only from other sources: 7. Ask for these strategies by their ids to see them: german-a, german-b, german-c, german-d, german-e and 2 more.',
      ja: '他の資料による紹介しかないため除いた戦略：7件。戦略のIDを指定すれば示す：german-a、german-b、german-c、german-d、german-eほか2件。',
    })
    expect(columnIds(traceTheme(cited, 'people', { strategies: ['thai'] }))).toEqual(['thai'])
    expect(notes(traceTheme(cited, 'people', { strategies: ['thai'] }))).toEqual([
      '"thai" is known only from sources that describe it: a blank cell means that they do not say.',
    ])
  })
})
