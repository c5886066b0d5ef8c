import type { Comparison } from '../../src/compare/comparison.js'

/** Two holders toward three partners, with a blank, a derived cell and a tie. */
export const approaches: Comparison = {
  kind: 'approaches',
  title: { en: 'Approaches', ja: 'アプローチ' },
  rows: [
    { id: 'eu', label: { en: 'EU', ja: '欧州連合' } },
    { id: 'KR', label: { en: 'Korea', ja: '韓国' } },
  ],
  columns: [
    { id: 'DE', label: { en: 'Germany', ja: 'ドイツ' } },
    { id: 'TH', label: { en: 'Thailand', ja: 'タイ' } },
    { id: 'CN', label: { en: 'China', ja: '中国' } },
  ],
  cells: [
    [
      null,
      {
        value: 'supportive',
        text: { en: 'supportive: others', ja: '支援：その他' },
        via: 'residual',
        citations: [{ source: 'eu-2021', section: 'world' }],
      },
      {
        value: 'conditional',
        text: { en: 'conditional: rival', ja: '条件付き：競争相手' },
        citations: [
          { source: 'eu-2021', section: 'china', label: 'systemic rival' },
          { source: 'eu-2021', section: 'world' },
        ],
      },
    ],
    [
      {
        value: 'strategic',
        text: { en: 'strategic: top tier', ja: '戦略的：最上位' },
        citations: [{ source: 'kr-2023', section: 'regions' }],
      },
      {
        value: 'working',
        text: { en: 'working level (via ASEAN)', ja: '実務（ASEANの一員として）' },
        via: 'asean',
        citations: [{ source: 'kr-2023', section: 'regions' }],
      },
      {
        value: ['selective', 'conditional'],
        text: { en: 'selective; conditional', ja: '分野限定；条件付き' },
        citations: [{ source: 'kr-2023', section: 'regions' }],
      },
    ],
  ],
  legend: [
    {
      id: 'strategic',
      label: { en: 'strategic', ja: '戦略的' },
      description: { en: 'A strategic partner.', ja: '戦略的な相手。' },
    },
    { id: 'selective', label: { en: 'selective', ja: '分野限定' } },
    { id: 'working', label: { en: 'working level', ja: '実務' } },
    { id: 'supportive', label: { en: 'supportive', ja: '支援' } },
    {
      id: 'conditional',
      label: { en: 'conditional', ja: '条件付き' },
      description: { en: 'Under conditions.', ja: '条件を付ける。' },
    },
  ],
  notes: [{ en: 'Germany belongs to the EU.', ja: 'ドイツはEUの構成員である。' }],
}

/** No rows, no columns, one note. */
export const empty: Comparison = {
  kind: 'programs',
  title: { en: 'Programs', ja: '制度' },
  rows: [],
  columns: [],
  cells: [],
  legend: [],
  notes: [{ en: 'Nothing matches the selection.', ja: '条件に合うものがない。' }],
}

/** The approaches without rows. */
export const withoutRows: Comparison = { ...approaches, rows: [], cells: [], legend: [], notes: [] }

/** The approaches without columns. */
export const withoutColumns: Comparison = {
  ...approaches,
  columns: [],
  cells: [[], []],
  legend: [],
  notes: [],
}

/** A comparison of one cell whose every text is the one given. */
export const saying = (text: string): Comparison => {
  const both = { en: text, ja: text }
  return {
    kind: 'measures',
    title: both,
    rows: [{ id: text, label: both }],
    columns: [{ id: text, label: both }],
    cells: [
      [
        {
          value: text,
          text: both,
          via: text,
          state: text,
          citations: [{ source: text, section: text, label: text }],
        },
      ],
    ],
    legend: [{ id: text, label: both, description: both }],
    notes: [both],
  }
}
