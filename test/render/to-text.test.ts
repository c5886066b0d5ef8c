import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.js'
import { displayWidth } from '../../src/render/display-width.js'
import { toText } from '../../src/render/to-text.js'
import { comparisons, locales } from './arbitraries.js'
import { approaches, empty, saying, withoutColumns, withoutRows } from './comparisons.js'

/** One row and two columns of amounts. */
const amounts: Comparison = {
  ...approaches,
  rows: [{ id: 'r-and-d', label: { en: 'Research', ja: '研究開発' } }],
  columns: ['KRW', 'USD'].map((code) => ({ id: code, label: { en: code, ja: code } })),
  cells: [
    ['KRW', 'USD'].map((code) => ({
      value: 9_400_000_000_000,
      text: { en: `at least ${code} 9,400,000,000,000 (2024–2026)`, ja: `${code} 9兆4,000億以上` },
      citations: [],
    })),
  ],
  legend: [],
  notes: [],
}

const tableLines = (text: string) => text.split('\n').slice(2)

describe('toText', () => {
  it('writes title, table, legend, notes and sources', () => {
    expect(toText(approaches, { width: 100 })).toBe(`Approaches

       Germany                  Thailand                       China
-----  -----------------------  -----------------------------  --------------------------
EU                              supportive: others [1]         conditional: rival [1] [2]
Korea  strategic: top tier [3]  working level (via ASEAN) [3]  selective; conditional [3]

Legend
strategic: A strategic partner.
selective
working level
supportive
conditional: Under conditions.

Notes
Germany belongs to the EU.

Sources
[1] eu-2021 § world
[2] eu-2021 § china: “systemic rival”
[3] kr-2023 § regions
`)
  })

  it('aligns Japanese and wraps it to the width', () => {
    expect(
      toText({ ...approaches, legend: [], notes: [] }, { locale: 'ja', width: 52 })
        .split('\n')
        .slice(2, 8),
    ).toEqual([
      '          ドイツ        タイ          中国',
      '--------  ------------  ------------  ------------',
      '欧州連合                支援：その他  条件付き：競',
      '                        [1]           争相手 [1]',
      '                                      [2]',
      '',
    ])
  })

  it('parts rows by a blank line where one of them takes several', () => {
    const { rows, columns, cells } = approaches
    const narrow = {
      ...approaches,
      rows: rows.toReversed(),
      cells: cells.toReversed(),
      legend: [],
      notes: [],
    }
    expect(
      toText({ ...narrow, columns: columns.slice(0, 1) }, { width: 24 })
        .split('\n')
        .slice(2, 9),
    ).toEqual([
      '       Germany',
      '-----  -----------------',
      'Korea  strategic: top',
      '       tier [1]',
      '',
      'EU',
      '',
    ])
  })

  it('writes a table with as many rows as columns', () => {
    expect(toText(saying('x'))).toContain('\n\n    x\n--  -----\nx   x [1]\n\n')
  })

  it('goes on below with the columns that the width leaves no room for', () => {
    const lines = toText(approaches, { width: 36 }).split('\n')
    expect(lines.filter((line) => line.includes('Thailand') || line.includes('China'))).toEqual([
      '       Germany        Thailand',
      '       China',
    ])
  })

  it('breaks no number, and goes on below where long ones do not stand side by side', () => {
    expect(tableLines(toText(amounts, { width: 46 }))).toEqual([
      '          KRW                USD',
      '--------  -----------------  -----------------',
      'Research  at least KRW       at least USD',
      '          9,400,000,000,000  9,400,000,000,000',
      '          (2024–2026)        (2024–2026)',
      '',
    ])
    expect(tableLines(toText(amounts, { width: 30 }))).toEqual([
      '          KRW',
      '--------  --------------------',
      'Research  at least KRW',
      '          9,400,000,000,000',
      '          (2024–2026)',
      '',
      '          USD',
      '--------  --------------------',
      'Research  at least USD',
      '          9,400,000,000,000',
      '          (2024–2026)',
      '',
    ])
  })

  it('gives a long number the room of the labels in a narrow terminal', () => {
    expect(tableLines(toText(amounts, { width: 24 })).slice(0, 5)).toEqual([
      '       KRW',
      '-----  -----------------',
      'Resea  at least KRW',
      'rch    9,400,000,000,000',
      '       (2024–2026)',
    ])
  })

  it('makes words as narrow as long numbers among the row labels demand', () => {
    const labelled = {
      ...amounts,
      rows: [{ id: 'r', label: { en: '9,400,000,000', ja: '' } }],
      columns: amounts.columns.slice(0, 1),
      cells: [[{ value: 'stated', text: { en: 'stated by the ministry', ja: '' }, citations: [] }]],
    }
    expect(tableLines(toText(labelled, { width: 24 }))).toEqual([
      '               KRW',
      '-------------  ---------',
      '9,400,000,000  stated by',
      '               the',
      '               ministry',
      '',
    ])
  })

  it('breaks no Japanese number', () => {
    const text = { en: 'up to 1,234,567,890,000 dollars', ja: '最大1兆2,345億6,789万ドルを拠出' }
    const cell = { value: 1_234_567_890_000, text, citations: [] }
    const written = toText({ ...amounts, cells: [[cell, cell]] }, { locale: 'ja', width: 48 })
    expect(tableLines(written)).toEqual([
      '          KRW                 USD',
      '--------  ------------------  ------------------',
      '研究開発  最大                最大',
      '          1兆2,345億6,789万   1兆2,345億6,789万',
      '          ドルを拠出          ドルを拠出',
      '',
    ])
  })

  it('writes bold headings only where asked', () => {
    expect(toText(empty)).toBe('Programs\n\nNotes\nNothing matches the selection.\n')
    expect(toText(empty, { color: true })).toBe(
      '\u001b[1mPrograms\u001b[22m\n\n\u001b[1mNotes\u001b[22m\nNothing matches the selection.\n',
    )
  })

  it('shows escape sequences instead of sending them', () => {
    expect(toText(saying('\u001b[31mred\u0007'))).not.toMatch(/[^\n\P{Cc}]/u)
    expect(toText(saying('\u001b[31mred\u0007')).split('\n')[0]).toBe('␛[31mred␇')
  })

  it('writes the header alone without rows and the labels alone without columns', () => {
    expect(toText(withoutRows)).toBe(
      'Approaches\n\n    Germany  Thailand  China\n--  -------  --------  -----\n',
    )
    expect(toText(withoutColumns)).toBe('Approaches\n\nEU\nKorea\n')
  })

  it('writes no line wider than the width and no control character', () => {
    fc.assert(
      fc.property(comparisons, locales, fc.integer({ min: 24, max: 100 }), (comparison, locale, width) => {
        const text = toText(comparison, { locale, width })
        expect(text).not.toMatch(/[^\n\P{Cc}]/u)
        for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('writes every amount whole, whatever the width', () => {
    const figure = fc.nat({ max: 10_000_000_000_000 }).map((amount) => amount.toLocaleString('en-US'))
    const width = fc.integer({ min: 24, max: 100 })
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), width, (figures, columns) => {
        const cells = [
          figures.map((text) => ({ value: 1, text: { en: `JPY${text}`, ja: '' }, citations: [] })),
        ]
        const axis = figures.map((_, index) => ({ id: `c${index}`, label: { en: 'JPY', ja: '' } }))
        const text = toText({ ...amounts, columns: axis, cells }, { width: columns })
        expect(text.match(/\d[\d,]*/g)?.sort()).toEqual(figures.toSorted())
        for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})
