import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJson } from '../../src/render/to-json.js'
import { comparisons } from './arbitraries.js'
import { approaches, empty } from './comparisons.js'

describe('toJson', () => {
  it('writes kind, title, axes, cells and notes, in this order', () => {
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
      notes: [{ en: 'Germany belongs to the EU.', ja: 'ドイツはEUの構成員である。' }],
    })
    expect(Object.keys(JSON.parse(toJson(approaches)))).toEqual([
      'kind',
      'title',
      'rows',
      'columns',
      'cells',
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

  it('leaves out the records that cells and axes refer to', () => {
    const record = { kind: 'place', id: 'KR' } as const
    const [row, column] = [
      { id: 'KR', label: { en: 'a', ja: 'b' }, record },
      { id: 'c', label: { en: '', ja: '' } },
    ]
    const cell = { value: 1, text: { en: '1', ja: '1' }, citations: [], records: [record] }
    expect(toJson({ ...empty, rows: [row], columns: [column], cells: [[cell]] })).not.toContain('record')
  })

  it('reads back with one cell or null for each row and column', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const json = toJson(comparison)
        expect(json).not.toMatch(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u)
        const { cells, title } = JSON.parse(json)
        expect(title).toEqual(comparison.title)
        expect(cells).toEqual(
          comparison.cells.map((row) =>
            row.map((cell) => cell && { ...cell, value: Object.is(cell.value, -0) ? 0 : cell.value }),
          ),
        )
      }),
    )
  })
})
