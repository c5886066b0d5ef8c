import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { comparePrograms } from '../../src/compare/compare-programs.js'
import { programProperties } from '../../src/compare/programs/program-columns.js'
import { atlas as curated } from '../../src/index.js'
import { program, smallWorld } from '../small-dataset.js'
import { one, organization, technology, theme, two } from './records.js'
import { cellAt, columnIds, notes, rowIds, texts, values } from './table.js'

const programs = [
  program('exchange', {
    holders: [{ place: 'JP' }],
    funders: ['ministry'],
    operators: ['funder'],
    partners: ['TH', 'CL'],
    partnersOpen: true,
    technologies: ['machine-learning'],
    themes: ['people'],
    modes: ['mobility', 'training'],
    period: '2021/2027',
    budget: { amount: 3_000_000, currency: 'JPY', qualifier: 'up-to', per: 'person-year' },
    support: [{ text: { en: 'Travel.', ja: '旅費。' } }, { text: { en: 'Stay.', ja: '滞在費。' } }],
    eligibility: [{ en: 'Doctorate.', ja: '博士。' }],
  }),
  program('union', {
    kind: 'research-funding',
    holders: [{ place: 'eu' }],
    partners: ['asean'],
    date: '2014',
    budget: { amount: 1_000_000_000, currency: 'EUR' },
  }),
  program('agency-calls', { holders: [{ organization: 'funder' }] }),
]

const dataset = {
  themes: [theme('people')],
  technologies: [technology('ai'), technology('machine-learning', ['ai'])],
  organizations: [organization('ministry', 'JP'), organization('funder', 'JP')],
  programs,
}

const atlas = createAtlas(smallWorld, dataset)

describe('comparePrograms', () => {
  it('has a column for every property that some program has, and one for each scale of budgets', () => {
    expect(columnIds(comparePrograms(atlas))).toEqual([
      'kind',
      'holders',
      'funders',
      'operators',
      'partners',
      'fields',
      'themes',
      'modes',
      'date',
      'period',
      'budget-EUR',
      'budget-JPY-per-person-year',
      'support',
      'eligibility',
    ])
    expect(columnIds(comparePrograms(atlas, { programs: ['agency-calls'] }))).toEqual(['kind', 'holders'])
  })

  it('is a comparison of programs, and refers its rows to them', () => {
    const comparison = comparePrograms(atlas, { programs: ['union'] })
    expect(comparison).toMatchObject({
      kind: 'programs',
      title: { en: 'Programs', ja: '事業' },
      legend: [],
    })
    expect(comparison.rows).toEqual([
      { id: 'union', label: { en: 'union', ja: 'unionの名' }, record: { kind: 'program', id: 'union' } },
    ])
  })

  it('shows the programs and properties that are asked for, in that order', () => {
    const comparison = comparePrograms(atlas, {
      programs: ['union', 'exchange'],
      properties: ['period', 'date', 'kind'],
    })
    expect(rowIds(comparison)).toEqual(['union', 'exchange'])
    expect(columnIds(comparison)).toEqual(['period', 'date', 'kind'])
    expect(values(comparison)).toEqual([
      [null, '2014', 'research-funding'],
      ['2021/2027', null, 'fellowship'],
    ])
  })

  it('keeps a column that is asked for where no program has it', () => {
    const comparison = comparePrograms(atlas, { programs: ['agency-calls'], properties: ['budget'] })
    expect(columnIds(comparison)).toEqual(['budget'])
    expect(values(comparison)).toEqual([[null]])
  })

  it('never mixes currencies in a column', () => {
    const comparison = comparePrograms(atlas, { properties: ['budget'] })
    expect(values(comparison)).toEqual([
      [null, 3_000_000],
      [1_000_000_000, null],
      [null, null],
    ])
    expect(texts(comparison)[0]).toEqual([null, 'up to JPY 3,000,000 a person and year'])
    expect(texts(comparison, 'ja')[0]).toEqual([null, '1人・年あたり最大300万円'])
  })

  it('writes lists out, and says where a list is open', () => {
    const comparison = comparePrograms(atlas, { programs: ['exchange'] })
    const text = (property: string) => cellAt(comparison, 'exchange', property)?.text.en
    expect(text('partners')).toBe('Thailand; Chile and others')
    expect(text('modes')).toBe('mobility; training')
    expect(text('support')).toBe('Travel. Stay.')
    expect(text('holders')).toBe('Japan')
    expect(text('eligibility')).toBe('Doctorate.')
    const support = cellAt(comparison, 'exchange', 'support')
    expect(support?.value).toEqual(['Travel.', 'Stay.'])
    expect(support?.text.ja).toBe('旅費。滞在費。')
    expect(text('period')).toBe('2021–2027')
  })

  it('keeps only programs of a holder, those of the organizations of a place among them', () => {
    expect(rowIds(comparePrograms(atlas, { holders: ['JP'] }))).toEqual(['exchange', 'agency-calls'])
    expect(rowIds(comparePrograms(atlas, { holders: ['eu'] }))).toEqual(['union'])
  })

  it('keeps only programs that an organization pays for or runs', () => {
    expect(rowIds(comparePrograms(atlas, { funders: ['ministry'] }))).toEqual(['exchange'])
    expect(rowIds(comparePrograms(atlas, { funders: ['funder'] }))).toEqual(['exchange'])
  })

  it('says in the column of funders which operators were asked for, but never that they pay', () => {
    const asked = (...funders: string[]) => {
      const comparison = comparePrograms(atlas, { funders, properties: ['funders'] })
      return [comparison.columns[0]?.label.en, comparison.cells[0]?.[0]?.value, texts(comparison)[0]?.[0]]
    }
    expect(asked('funder')).toEqual([
      'Funder or operator',
      ['ministry', 'funder'],
      'ministry; funder (operator)',
    ])
    expect(asked('ministry')).toEqual(['Funder or operator', ['ministry'], 'ministry'])
    const beside = comparePrograms(atlas, { funders: ['funder'], properties: ['kind', 'funders'] })
    expect(columnIds(beside)).toEqual(['kind', 'funders'])
    expect(beside.columns.map(({ label }) => label.ja)).toEqual(['種類', '資金提供者・実施機関'])
    const run = createAtlas(smallWorld, {
      organizations: dataset.organizations,
      programs: [
        program('run', { operators: ['funder', 'ministry'] }),
        program('both', { funders: ['funder'], operators: ['funder'] }),
      ],
    })
    const comparison = comparePrograms(run, { funders: ['funder'], properties: ['funders'] })
    expect(texts(comparison)).toEqual([['funder (operator)'], ['funder']])
    expect(texts(comparison, 'ja')).toEqual([['funderの名（実施機関）'], ['funderの名']])
    expect(comparePrograms(run, { properties: ['funders'] }).columns[0]?.label.en).toBe('Funder')
    expect(values(comparePrograms(run, { properties: ['funders'] }))).toEqual([[null], [['funder']]])
  })

  it('keeps only programs directed at a place, or at a group that it belongs to', () => {
    expect(rowIds(comparePrograms(atlas, { partners: ['TH'] }))).toEqual(['exchange', 'union'])
    expect(rowIds(comparePrograms(atlas, { partners: ['asean'] }))).toEqual(['union'])
    expect(rowIds(comparePrograms(atlas, { partners: ['CL'] }))).toEqual(['exchange'])
    expect(rowIds(comparePrograms(atlas, { partners: ['DE', 'TH'] }))).toEqual(['exchange', 'union'])
  })

  it('takes memberships without an end where the date of a program cannot be read', () => {
    const unread = createAtlas(smallWorld, {
      programs: [program('some-day', { partners: ['eu'], date: 'soon' })],
    })
    expect(rowIds(comparePrograms(unread, { partners: ['DE'] }))).toEqual(['some-day'])
    expect(rowIds(comparePrograms(unread, { partners: ['GB'] }))).toEqual([])
  })

  it('keeps of programs directed at a place only those of others', () => {
    const calls = createAtlas(smallWorld, {
      organizations: [organization('agency', 'TH')],
      programs: [
        program('own', { holders: [{ place: 'TH' }], partners: ['south', 'TH'] }),
        program('of-agency', { holders: [{ organization: 'agency' }], partners: ['asean'] }),
        program('of-japan', { holders: [{ place: 'JP' }], partners: ['asean'] }),
      ],
    })
    expect(rowIds(comparePrograms(calls, { partners: ['TH'] }))).toEqual(['of-japan'])
    expect(rowIds(comparePrograms(calls, { partners: ['TH', 'CL'] }))).toEqual(['own', 'of-japan'])
    // The south holds ASEAN, so that a program toward it is one toward ASEAN.
    expect(rowIds(comparePrograms(calls, { partners: ['asean'] }))).toEqual(['own', 'of-agency', 'of-japan'])
  })

  it('takes a period without a start to begin with the date', () => {
    const calls = createAtlas({ programs: [program('calls', { date: '2022-12', period: '../2027' })] })
    expect(rowIds(comparePrograms(calls, { during: '2021' }))).toEqual([])
    expect(rowIds(comparePrograms(calls, { during: '2022-12' }))).toEqual(['calls'])
  })

  it('shows when a program was announced apart from when it runs', () => {
    const calls = createAtlas({ programs: [program('calls', { date: '2022-12', period: '../2027' })] })
    const comparison = comparePrograms(calls, { properties: ['date', 'period'] })
    expect(texts(comparison)).toEqual([['December 2022', 'until 2027']])
    expect(comparison.columns.map(({ label }) => label.en)).toEqual(['Announced or set up', 'Period'])
  })

  it('gives no period to a program of which only the date of its announcement is known', () => {
    // NEXUSは2023年度補正予算で創設、Choose France for Scienceは2025年4月に立ち上げ。いつまでかは資料にない。
    const comparison = comparePrograms(curated, {
      programs: ['nexus', 'choose-france-for-science'],
      properties: ['date', 'period'],
    })
    expect(values(comparison)).toEqual([
      ['2023-04/2024-03', null],
      ['2025-04', null],
    ])
  })

  it('cites for what is supported what each fact is from, else what the program is from', () => {
    const cited = createAtlas({
      programs: [
        program('calls', {
          support: [
            { text: { en: 'Travel.', ja: '旅費。' }, citations: [two] },
            { text: { en: 'Stay.', ja: '滞在費。' }, citations: [two] },
          ],
        }),
        program('grants', {
          support: [
            { text: { en: 'Travel.', ja: '旅費。' }, citations: [two] },
            { text: { en: 'Stay.', ja: '滞在費。' } },
          ],
        }),
      ],
    })
    const { cells } = comparePrograms(cited, { properties: ['support'] })
    expect(cells.map(([cell]) => cell?.citations)).toEqual([[two], [two, one]])
  })

  it('calls the columns in Japanese by the words of the fields', () => {
    const { columns } = comparePrograms(atlas, { properties: programProperties })
    expect(columns.map(({ label }) => label.ja)).toEqual([
      '種類',
      '主体',
      '資金提供者',
      '実施機関',
      '相手国・地域',
      '分野',
      'テーマ',
      '協力形態',
      '発表・設立日',
      '期間',
      '予算（ユーロ）',
      '予算（円、1人・年あたり）',
      '支援内容',
      '対象要件',
    ])
  })

  it('takes for a group that a place belongs to one that it belonged to at the time of the program', () => {
    const calls = createAtlas(smallWorld, {
      programs: [
        program('early', { partners: ['eu'], date: '2015' }),
        program('late', { partners: ['eu'], date: '2021' }),
      ],
    })
    expect(rowIds(comparePrograms(calls, { partners: ['GB'] }))).toEqual(['early'])
  })

  it('shows a date that is none as it is written, and counts it among those without a date', () => {
    const wrong = createAtlas({ programs: [program('calls', { date: 'July 2024' })] })
    expect(texts(comparePrograms(wrong, { properties: ['date'] }))).toEqual([['July 2024']])
    expect(notes(comparePrograms(wrong, { during: '2024' }))[0]).toBe(
      'Left out, because no source dates them: 1 ("calls").',
    )
    expect(() => comparePrograms(wrong, { during: 'soon' })).toThrow(RangeError)
  })

  it('keeps only programs in a field or a narrower one, of a theme, mode or kind', () => {
    expect(rowIds(comparePrograms(atlas, { technologies: ['ai'] }))).toEqual(['exchange'])
    expect(rowIds(comparePrograms(atlas, { themes: ['people'] }))).toEqual(['exchange'])
    expect(rowIds(comparePrograms(atlas, { modes: ['training'] }))).toEqual(['exchange'])
    expect(rowIds(comparePrograms(atlas, { kinds: ['research-funding'] }))).toEqual(['union'])
  })

  it('keeps only programs that run in a time, and counts those without a date', () => {
    const comparison = comparePrograms(atlas, { during: '2024' })
    expect(rowIds(comparison)).toEqual(['exchange'])
    expect(notes(comparison)).toEqual(['Left out, because no source dates them: 1 ("agency-calls").'])
    expect(notes(comparePrograms(atlas))).toEqual([])
    expect(rowIds(comparePrograms(atlas, { during: '2010/2020' }))).toEqual(['union'])
  })

  it('says which budgets are the same sum and which contradict, where it shows budgets', () => {
    const budget = { amount: 146, currency: 'JPY' } as const
    const doubled = createAtlas({
      programs: [
        program('a', { budget }),
        program('b', {
          budget: { ...budget, period: '2024' },
          remarks: [
            { kind: 'discrepancy', field: '/budget', text: { en: 'Or 155.', ja: '155とも。' } },
            { kind: 'discrepancy', field: '/name', text: { en: 'Two names.', ja: '名が2つ。' } },
          ],
        }),
      ],
    })
    const expected = [
      'The same sum, JPY 146, stands in 2 rows and may be one; do not add it up: "a", "b".',
      'Figures contradict for "b": Or 155.',
    ]
    expect(notes(comparePrograms(doubled))).toEqual(expected)
    expect(notes(comparePrograms(doubled, { properties: ['budget'] }))).toEqual(expected)
    expect(notes(comparePrograms(doubled, { properties: ['kind'] }))).toEqual([])
    expect(notes(comparePrograms(doubled, { programs: ['a'] }))).toEqual([])
  })

  it('throws one error for all unknown ids and terms', () => {
    const properties = JSON.parse('["cost"]')
    expect(() =>
      comparePrograms(atlas, { programs: ['exchang'], funders: ['ministery'], properties }),
    ).toThrow(
      'unknown program "exchang" (did you mean "exchange"?); unknown organization "ministery" (did you mean "ministry"?); unknown property "cost"',
    )
  })

  it('names what is unknown of every filter', () => {
    const options = JSON.parse(
      '{"holders":["JPN"],"partners":["asea"],"technologies":["a"],"themes":["peple"],"kinds":["felowship"],"modes":["trainin"]}',
    )
    expect(() => comparePrograms(atlas, options)).toThrow(
      'unknown place or organization "JPN" (did you mean "JP"?); unknown place "asea" (did you mean "asean"?); unknown technology "a" (did you mean "ai"?); unknown theme "peple" (did you mean "people"?); unknown kind of program "felowship" (did you mean "fellowship"?); unknown mode "trainin" (did you mean "training"?)',
    )
  })

  it('finds every field that is narrower', () => {
    const fields = createAtlas({
      technologies: [technology('ai'), technology('learning', ['ai']), technology('vision', ['ai'])],
      programs: ['learning', 'vision'].map((id) => program(`of-${id}`, { technologies: [id] })),
    })
    expect(rowIds(comparePrograms(fields, { technologies: ['ai'] }))).toEqual(['of-learning', 'of-vision'])
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    expect(notes(comparePrograms(atlas, { programs: [] }))).toEqual(['Nothing matches the selection.'])
  })

  it('gives the same cells whether restricted before or after', () => {
    const whole = comparePrograms(atlas)
    const properties = programProperties.filter((property) => property !== 'budget')
    fc.assert(
      fc.property(
        fc.shuffledSubarray(programs.map(({ id }) => id)),
        fc.shuffledSubarray([...properties]),
        (ids, wanted) => {
          const picked = ids.map((row) => wanted.map((column) => cellAt(whole, row, column)))
          expect(comparePrograms(atlas, { programs: ids, properties: wanted }).cells).toEqual(picked)
        },
      ),
    )
  })

  it('keeps totals apart from what is counted per person or year', () => {
    const comparison = comparePrograms(
      createAtlas(smallWorld, {
        programs: [
          program('grants', { budget: { amount: 3, currency: 'JPY', per: 'year' } }),
          program('whole', { budget: { amount: 10, currency: 'JPY' } }),
        ],
      }),
      { properties: ['budget'] },
    )
    expect(comparison.columns).toEqual([
      { id: 'budget-JPY', label: { en: 'Budget (JPY)', ja: '予算（円）' } },
      { id: 'budget-JPY-per-year', label: { en: 'Budget (JPY a year)', ja: '予算（円、年あたり）' } },
    ])
    expect(values(comparison)).toEqual([
      [null, 3],
      [10, null],
    ])
  })
})
