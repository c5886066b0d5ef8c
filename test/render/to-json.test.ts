import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/render/to-html.js'
import { toJson } from '../../src/render/to-json.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { comparisons } from './arbitraries.js'
import { approaches, empty } from './comparisons.js'

describe('toJson', () => {
  it('writes kind, title, axes, cells, legend and notes, in this order', () => {
    expect(JSON.parse(toJson(approaches))).toEqual({
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
      cells: approaches.cells,
      legend: approaches.legend,
      notes: [{ en: 'Germany belongs to the EU.', ja: 'ドイツはEUの構成員である。' }],
    })
    expect(Object.keys(JSON.parse(toJson(approaches)))).toEqual([
      'kind',
      'title',
      'rows',
      'columns',
      'cells',
      'legend',
      'notes',
    ])
  })

  it('indents by two spaces and keeps Japanese as it is', () => {
    expect(toJson(empty).split('\n').slice(1, 6)).toEqual([
      '  "kind": "programs",',
      '  "title": {',
      '    "en": "Programs",',
      '    "ja": "制度"',
      '  },',
    ])
  })

  it('keeps the records that cells and axes refer to', () => {
    const record = { kind: 'place', id: 'KR' } as const
    const item = { id: 'KR', label: { en: 'a', ja: 'b' }, record }
    const cell = { value: 1, text: { en: '1', ja: '1' }, citations: [], records: [record] }
    const { rows, columns, cells } = JSON.parse(
      toJson({ ...empty, rows: [item], columns: [item], cells: [[cell]] }),
    )
    expect({ rows, columns, cells }).toEqual({ rows: [item], columns: [item], cells: [[cell]] })
  })

  it('writes a blank for a cell that the comparison lacks', () => {
    expect(JSON.parse(toJson({ ...approaches, cells: [[]] })).cells).toEqual([
      [null, null, null],
      [null, null, null],
    ])
  })

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [-0, 0],
  ])('writes the figure %d as %j', (value, written) => {
    const cell = { value, text: { en: '', ja: '' }, citations: [] }
    const [row] = JSON.parse(toJson({ ...approaches, cells: [[cell]] })).cells
    expect(row[0]).toEqual({ value: written, text: { en: '', ja: '' }, citations: [] })
  })

  it('reads back as the same comparison, from which the same tables are written', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const json = toJson(comparison)
        expect(json).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u)
        const read = JSON.parse(json)
        const cells = comparison.cells.map((row) =>
          row.map((cell) => cell && { ...cell, value: Object.is(cell.value, -0) ? 0 : cell.value }),
        )
        expect(read).toEqual({ ...comparison, cells })
        expect(toMarkdown(read)).toBe(toMarkdown(comparison))
        expect(toHtml(read)).toBe(toHtml(comparison))
      }),
    )
  })
})
