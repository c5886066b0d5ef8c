import { describe, expect, it } from 'vitest'
import { recordPages } from '../../../../scripts/docs/records/pages.js'
import { createAtlas } from '../../../../src/atlas/create-atlas.js'
import type { Dataset } from '../../../../src/atlas/dataset.js'
import type { AnyIds } from '../../../../src/model/ids.js'

const citations = [{ source: 'plan', section: '2', label: '重点' }]
const both = (text: string) => ({ en: text, ja: `${text}の訳` })

const dataset: Dataset<AnyIds> = {
  sources: [
    {
      id: 'plan',
      name: both('Plan'),
      kind: 'report',
      completeness: 'whole',
      citations: [{ source: 'plan', section: '1' }],
      outline: [
        { id: '1', title: both('First') },
        { id: '2', label: '1.1', title: both('Second'), parent: '1' },
        { id: '3', title: both('Third') },
      ],
    },
  ],
  places: [{ id: 'JP', name: { en: 'Japan', ja: '日本' }, kind: 'country', citations }],
  strategies: [
    {
      id: 'strategy',
      name: both('Strategy'),
      kind: 'strategy',
      holders: [{ place: 'JP' }],
      completeness: 'whole',
      citations,
      elements: [
        {
          id: 'goal',
          kind: 'goal',
          name: both('Goal'),
          order: 1,
          citations: [...citations, { source: 'plan', section: '3' }],
        },
      ],
    },
  ],
  measures: [
    {
      id: 'first',
      name: both('First measure'),
      kind: 'action',
      holder: { place: 'JP' },
      strategy: 'strategy',
      parent: 'goal',
      order: 1002,
      budget: { amount: 14_600_000_000, currency: 'JPY', qualifier: 'about' },
      facts: [
        {
          text: both('Sends researchers abroad'),
          quantity: { value: 12_000, unit: both('researchers'), qualifier: 'about' },
          citations: [{ source: 'plan', section: '3' }],
        },
        { text: both('Began in spring'), date: '2024-04' },
      ],
      remarks: [
        {
          kind: 'discrepancy',
          text: both('Another page has a larger sum'),
          field: '/budget',
          citations: [{ source: 'plan', section: '3' }],
        },
      ],
      citations,
    },
  ],
  indicators: [
    {
      id: 'papers',
      name: both('Papers'),
      unit: both('papers'),
      period: '2020/2022',
      dimensions: [
        {
          id: 'country',
          name: both('Country'),
          kind: 'place',
          values: [
            { id: 'JP', name: { en: 'Japan', ja: '日本' } },
            { id: 'all', name: both('All countries') },
          ],
        },
        {
          id: 'count',
          name: both('Count'),
          kind: 'category',
          values: [
            { id: 'whole', name: both('Whole') },
            { id: 'share', name: both('Share') },
          ],
        },
      ],
      observations: [
        { at: { country: 'JP', count: 'whole' }, value: 1234.5, rank: 4 },
        { at: { country: 'JP', count: 'share' }, value: null },
        { at: { country: 'all', count: 'whole' }, value: 98_765 },
      ],
      citations,
    },
  ],
}

const pages = recordPages(createAtlas(dataset), new Set())
const pageOf = (path: string) => pages.get(path) ?? ''

/** The lines below a heading of a page, up to the next. */
const sectionOf = (path: string, heading: string) =>
  pageOf(path)
    .split('\n## ')
    .filter((part) => part.startsWith(`${heading}\n`))
    .flatMap((part) => part.split('\n').slice(1))
    .filter((line) => line !== '')

describe('recordPages', () => {
  it('makes a page for every record, one for each kind and one that leads to them', () => {
    expect(pages.size).toBe(5 + 15 + 1)
    expect(pageOf('index.md')).toContain('| [Measures](measures.md) | 施策 | 1 |')
    expect(pageOf('measures.md')).toContain('[first](measures/first.md)')
  })

  it('shows what a record says in both languages, with links to what it names', () => {
    expect(pageOf('measures/first.md')).toContain('# First measure First measureの訳')
    expect(sectionOf('measures/first.md', 'Fields 項目')).toEqual([
      '- **kind** 種類: action 取組',
      '- **holder** 主体: [Japan 日本](../places/JP.md)',
      '- **strategy** 戦略: [Strategy Strategyの訳](../strategies/strategy.md)',
      '- **element above** 上位の要素: goal',
      '- **order** 順序: 1002',
      '- **budget** 予算: about JPY 14,600,000,000 約146億円',
    ])
  })

  it('shows each fact with its figure, date and citation below it', () => {
    expect(sectionOf('measures/first.md', 'Facts 詳細')).toEqual([
      '- Sends researchers abroad<br>Sends researchers abroadの訳',
      '  - **quantity** 数量: about 約 12,000 researchers researchersの訳',
      '  - **citation** 出典: [Plan Planの訳](../sources/plan.md) § Third Thirdの訳',
      '- Began in spring<br>Began in springの訳',
      '  - **date** 日付: April 2024 2024年4月',
    ])
  })

  it('shows each remark with its kind and the field that it is about', () => {
    expect(sectionOf('measures/first.md', 'Remarks 注記')).toEqual([
      '- Another page has a larger sum<br>Another page has a larger sumの訳',
      '  - **kind** 種類: discrepancy 食い違い',
      '  - **field** 対象項目: /budget',
      '  - **citation** 出典: [Plan Planの訳](../sources/plan.md) § Third Thirdの訳',
    ])
  })

  it('shows the dimensions of an indicator as lists within a list', () => {
    expect(sectionOf('indicators/papers.md', 'Fields 項目').slice(0, 9)).toEqual([
      '- **unit** 単位: papers papersの訳',
      '- **period** 対象期間: 2020–2022 2020年～2022年',
      '- **dimension** 次元',
      '  - Country<br>Countryの訳',
      '    - **ID**: country',
      '    - **kind** 種類: place 国・地域',
      '    - **value** 値',
      '      - Japan<br>日本',
      '        - **ID**: JP',
    ])
  })

  it('shows the figures of an indicator as a table, ranks in brackets and nothing where none is given', () => {
    expect(sectionOf('indicators/papers.md', 'Figures 数値')).toEqual([
      '|  | Whole Wholeの訳 | Share Shareの訳 |',
      '| --- | ---: | ---: |',
      '| Japan 日本 | 1234.5 (4) |  |',
      '| All countries All countriesの訳 | 98765 |  |',
    ])
  })

  it('says where a record is from and what names it', () => {
    expect(sectionOf('measures/first.md', 'Source 出典')).toEqual([
      '- [Plan Planの訳](../sources/plan.md) § 1\\.1 Second Secondの訳「重点」',
    ])
    expect(sectionOf('places/JP.md', 'Named by このレコードを挙げるレコード')).toEqual([
      '- **strategies** 戦略',
      '  - [Strategy Strategyの訳](../strategies/strategy.md)',
      '- **measures** 施策',
      '  - [First measure First measureの訳](../measures/first.md)',
      '- **indicators** 指標',
      '  - [Papers Papersの訳](../indicators/papers.md)',
    ])
  })

  it('shows a strategy as a tree of elements and measures', () => {
    const lines = pageOf('strategies/strategy.md').split('\n')
    const goal = lines.findIndex((line) => line.startsWith('- Goal'))
    expect(goal).toBeGreaterThan(0)
    expect(lines.slice(goal).find((line) => line.includes('measures/first.md'))).toBe(
      '  - [First measure First measureの訳](../measures/first.md) — action 取組',
    )
  })

  it('shows the sections of a source with the records that cite them, each once, wherever in the record', () => {
    const plan = '[Plan Planの訳](../sources/plan.md)'
    const japan = '[Japan 日本](../places/JP.md)'
    const strategy = '[Strategy Strategyの訳](../strategies/strategy.md)'
    const measure = '[First measure First measureの訳](../measures/first.md)'
    const indicator = '[Papers Papersの訳](../indicators/papers.md)'
    expect(sectionOf('sources/plan.md', 'Outline 節と、それを出典とするレコード')).toEqual([
      `- First Firstの訳<br>${plan}`,
      `  - 1\\.1 Second Secondの訳<br>${japan}, ${strategy}, ${measure}, ${indicator}`,
      `- Third Thirdの訳<br>${strategy}, ${measure}`,
    ])
  })
})
