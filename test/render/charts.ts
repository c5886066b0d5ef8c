import type { Cell, Comparison } from '../../src/compare/comparison.js'

const both = (text: string) => ({ en: text, ja: text })

const cell = (value: Cell['value']): Cell => ({
  value,
  text: both(String(value)),
  citations: [{ source: 'report-2024', section: 'tables' }],
})

const axis = (...ids: string[]) => ids.map((id) => ({ id, label: both(id) }))

/** Japan and Korea by rank in two years, with the figures they rank by. */
export const ranks: Comparison = {
  kind: 'indicator',
  title: { en: 'Co-authors', ja: '共著相手' },
  rows: axis('JP', 'KR', 'TH'),
  columns: axis('2008', '2008-rank', '2018', '2018-rank'),
  cells: [
    [cell(120), cell(4), cell(110), cell(7)],
    [cell(60), cell(9), cell(150), cell(5)],
    [null, null, cell(10), cell(20)],
  ],
  legend: [],
  notes: [],
}

/** An indicator of one figure for each row. */
export const figures: Comparison = {
  ...ranks,
  columns: axis('2018'),
  cells: [[cell(110)], [cell(150)], [null]],
}

/** Two programs with sums in two currencies and their partners. */
export const programs: Comparison = {
  kind: 'programs',
  title: { en: 'Programs', ja: '制度' },
  rows: axis('satreps', 'horizon-europe'),
  columns: axis('JPY', 'EUR', 'partners'),
  cells: [
    [cell(3_000_000_000), null, null],
    [cell(500_000_000), cell(95_500_000_000), cell(['JP', 'KR'])],
  ],
  legend: [],
  notes: [],
}

/** Measures of two strategies by theme. */
export const measures: Comparison = {
  kind: 'strategies',
  title: { en: 'Strategies', ja: '戦略' },
  rows: axis('people', 'standards'),
  columns: axis('2007', '2025'),
  cells: [
    [cell(['a', 'b', 'c']), cell('d')],
    [null, cell([])],
  ],
  legend: [],
  notes: [],
}

/** What happened when, with days, months, an interval and open ends. */
export const timeline: Comparison = {
  kind: 'timeline',
  title: { en: 'Timeline', ja: '年表' },
  rows: axis('g7', 'sixth-plan', 'old', 'undated'),
  columns: axis('meeting', 'plan'),
  cells: [
    [cell(['2024-07-09/2024-07-11', '2025']), null],
    [null, cell('2021-04/..')],
    [null, cell('../1999-03')],
    [cell('unknown'), null],
  ],
  legend: [],
  notes: [],
}

/** Three countries and the number of ties between them. */
export const network: Comparison = {
  kind: 'network',
  title: { en: 'Ties', ja: 'つながり' },
  rows: axis('JP', 'US', 'TH'),
  columns: axis('JP', 'US', 'TH'),
  cells: [
    [null, { ...cell(3), records: [{ kind: 'agreement', id: 'jp-us' }] }, cell(1)],
    [cell(3), null, null],
    [cell(1), cell(0), null],
  ],
  legend: [],
  notes: [{ en: 'Agreements only.', ja: '協定のみ。' }],
}

/** How central two nodes of a network are, by two measures. */
export const central: Comparison = {
  ...network,
  kind: 'centrality',
  rows: axis('JP', 'US').map((item) => ({ ...item, record: { kind: 'place', id: item.id } })),
  columns: axis('strength', 'closeness'),
  cells: [
    [cell(12), cell(1)],
    [cell(5), cell(0.5)],
  ],
}
