import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.js'
import { cellGrid } from '../../src/render/cell-grid.js'
import { neutralizeWithinLines } from '../../src/render/neutralize-control-characters.js'
import { neutralizeFormula } from '../../src/render/neutralize-formula.js'
import { tellsMore } from '../../src/render/tells-more.js'
import { toCsv } from '../../src/render/to-csv.js'
import { comparisons, locales } from './arbitraries.js'
import { approaches, empty, saying, withoutRows } from './comparisons.js'

const written = (text: string) => neutralizeWithinLines(neutralizeFormula(text))

const read = (csv: string) =>
  Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data

describe('toCsv', () => {
  it('writes a header and a record for each row', () => {
    expect(toCsv(approaches)).toBe(
      [
        'id,label,Germany,Thailand,China',
        'eu,EU,,supportive: others,conditional: rival',
        'KR,Korea,strategic: top tier,working level (via ASEAN),selective; conditional',
        '',
      ].join('\r\n'),
    )
  })

  it('writes Japanese', () => {
    expect(toCsv(approaches, { locale: 'ja' }).split('\r\n')[1]).toBe(
      'eu,欧州連合,,支援：その他,条件付き：競争相手',
    )
  })

  it('writes the state of a cell without values, so that it differs from one without a statement', () => {
    const text = { en: 'absent', ja: 'なし' }
    const cells = [[{ value: [], text, citations: [], state: 'absent' }, null, null]]
    const csv = toCsv({ ...approaches, rows: approaches.rows.slice(0, 1), cells }, { content: 'value' })
    expect(csv.split('\r\n')[1]).toBe('eu,EU,absent,,')
  })

  it('puts the citations beside each column where asked', () => {
    expect(toCsv(approaches, { citations: true }).split('\r\n').slice(0, 2)).toEqual([
      'id,label,Germany,Germany sources,Thailand,Thailand sources,China,China sources',
      'eu,EU,,,supportive: others,eu-2021 § world,conditional: rival,eu-2021 § china: “systemic rival”; eu-2021 § world',
    ])
  })

  it('names the columns of citations in Japanese', () => {
    expect(toCsv(withoutRows, { locale: 'ja', citations: true })).toBe(
      'id,label,ドイツ,ドイツ 出典,タイ,タイ 出典,中国,中国 出典\r\n',
    )
  })

  it('writes values instead of texts where asked', () => {
    expect(toCsv(approaches, { content: 'value' }).split('\r\n')[2]).toBe(
      'KR,Korea,strategic,working,selective; conditional',
    )
  })

  it('begins with a byte order mark where asked', () => {
    expect(toCsv(empty, { byteOrderMark: true })).toBe('\uFEFFid,label\r\n')
  })

  it('keeps figures figures, negative ones too, and leaves out what is none', () => {
    const figures = [-3.5, 1200, 1e21, Number.NaN]
    const comparison: Comparison = {
      ...approaches,
      rows: approaches.rows.slice(0, 1),
      columns: figures.map((_, index) => ({ id: `c${index}`, label: { en: `c${index}`, ja: '' } })),
      cells: [figures.map((value) => ({ value, text: { en: '1', ja: '1' }, citations: [] }))],
    }
    expect(toCsv(comparison).split('\r\n')[1]).toBe('eu,EU,-3.5,1200,1e+21,')
  })

  it('neutralizes formulas in every field', () => {
    expect(toCsv(saying('=1+1'), { citations: true })).toBe(
      "id,label,'=1+1,'=1+1 sources\r\n'=1+1,'=1+1,'=1+1,'=1+1 § =1+1: “=1+1”\r\n",
    )
  })

  it('neutralizes the header of citations of a column that is called as a number', () => {
    const column = { id: 'change', label: { en: '-5', ja: '+5' } }
    expect(toCsv({ ...withoutRows, columns: [column] }, { citations: true })).toBe(
      "id,label,-5,'-5 sources\r\n",
    )
    expect(toCsv({ ...withoutRows, columns: [column] }, { citations: true, locale: 'ja' })).toBe(
      "id,label,+5,'+5 出典\r\n",
    )
  })

  it('quotes separators, quotation marks and line breaks', () => {
    expect(toCsv(saying('a "b",\nc')).split('\r\n')[1]).toBe(
      Array.from({ length: 3 }, () => '"a ""b"",\nc"').join(','),
    )
  })

  it('quotes blanks at the start and at the end, which readers may take off', () => {
    expect(toCsv(saying(' a')).split('\r\n')[1]).toBe('" a"," a"," a"')
    expect(toCsv(saying('a ')).split('\r\n')[1]).toBe('"a ","a ","a "')
    expect(toCsv(saying('a b')).split('\r\n')[1]).toBe('a b,a b,a b')
  })

  it('tells columns with the same label apart', () => {
    const column = { id: 'a', label: { en: 'id', ja: '' } }
    const same = {
      ...withoutRows,
      columns: [column, { id: 'b', label: { en: 'x', ja: '' } }, { id: 'c', label: { en: 'x', ja: '' } }],
    }
    expect(toCsv(same)).toBe('id,label,id (a),x (b),x (c)\r\n')
  })

  const figure = (value: number, en: string, ja: string) => ({ value, text: { en, ja }, citations: [one] })
  const one = { source: 'paper', section: 'one' }
  const several = {
    value: ['1', '2'],
    text: { en: 'about JPY 1; JPY 2', ja: '約1円；2円' },
    citations: [one],
  }
  const amounts: Comparison = {
    ...approaches,
    cells: [
      [null, figure(102_000_000, 'up to USD 102,000,000', '最大1億200万ドル'), figure(5, '5 days', '5日')],
      [null, several, figure(2, '2: one; two', '2：一；二')],
    ],
  }

  it('puts texts of figures beside them where they tell what the number does not', () => {
    expect(toCsv(amounts)).toBe(
      [
        'id,label,Germany,Thailand,Thailand in words,China',
        'eu,EU,,102000000,"up to USD 102,000,000",5',
        'KR,Korea,,about JPY 1; JPY 2,,2',
        '',
      ].join('\r\n'),
    )
    expect(toCsv(amounts, { locale: 'ja', citations: true }).split('\r\n').slice(0, 2)).toEqual([
      'id,label,ドイツ,ドイツ 出典,タイ,タイ 表記,タイ 出典,中国,中国 出典',
      'eu,欧州連合,,,102000000,最大1億200万ドル,paper § one,5,paper § one',
    ])
  })

  it('puts the texts of several figures beside their values too', () => {
    expect(toCsv(amounts, { content: 'value' }).split('\r\n')[2]).toBe('KR,Korea,,1; 2,about JPY 1; JPY 2,2')
  })

  it('leaves the texts out where that is asked', () => {
    expect(toCsv(amounts, { words: false }).split('\r\n').slice(0, 2)).toEqual([
      'id,label,Germany,Thailand,China',
      'eu,EU,,102000000,5',
    ])
  })

  it('tells a column from one that is called as the texts of another', () => {
    const columns = [
      { id: 'a', label: { en: 'Sum', ja: '' } },
      { id: 'b', label: { en: 'Sum in words', ja: '' } },
    ]
    const cells = [[figure(1, 'about 1', '約1'), null]]
    const rows = approaches.rows.slice(0, 1)
    expect(toCsv({ ...approaches, rows, columns, cells }).split('\r\n')[0]).toBe(
      'id,label,Sum,Sum in words,Sum in words (b)',
    )
  })

  it('makes no column of the header like another, though it is called as one told apart by its id', () => {
    const columns = [
      { id: 'a', label: { en: 'x', ja: '' } },
      { id: 'b', label: { en: 'x', ja: '' } },
      { id: 'c', label: { en: 'x (a)', ja: '' } },
      { id: 'd', label: { en: 'x (b) sources', ja: '' } },
    ]
    expect(toCsv({ ...withoutRows, columns })).toBe('id,label,x (a) (1),x (b),x (a),x (b) sources\r\n')
    expect(toCsv({ ...withoutRows, columns }, { citations: true })).toBe(
      'id,label,x (a) (1),x (a) (1) sources,x (b),x (b) sources (6),x (a),x (a) sources,x (b) sources (9),x (b) sources sources\r\n',
    )
  })

  it('makes no column like another by the apostrophe before a formula', () => {
    const columns = ['=x', "'=x"].map((label, index) => ({ id: `c${index}`, label: { en: label, ja: '' } }))
    const [header = []] = read(toCsv({ ...withoutRows, columns }))
    expect(header).toEqual(['id', 'label', "'=x", "''=x"])
  })

  it('has no two columns of one name, whatever they are called', () => {
    fc.assert(
      fc.property(comparisons, locales, fc.boolean(), (comparison, locale, citations) => {
        const [header = []] = read(toCsv(comparison, { locale, citations }))
        expect(new Set(header).size).toBe(header.length)
      }),
    )
  })

  it('says beside ranks which of them are shared, and keeps them figures', () => {
    const ranks: Comparison = {
      ...approaches,
      kind: 'indicator',
      columns: [{ id: '2020', label: { en: '2020', ja: '2020年' } }],
      cells: [[figure(2, '2 (tie)', '2（同順位）')], [figure(1, '1', '1')]],
    }
    expect(toCsv(ranks)).toBe('id,label,2020,2020 in words\r\neu,EU,2,2 (tie)\r\nKR,Korea,1,\r\n')
    expect(toCsv(ranks, { locale: 'ja', content: 'value' })).toBe(
      'id,label,2020年,2020年 表記\r\neu,欧州連合,2,2（同順位）\r\nKR,韓国,1,\r\n',
    )
  })

  it('loses no text of a figure that tells more, and reads back with the figures', () => {
    fc.assert(
      fc.property(comparisons, locales, (comparison, locale) => {
        const [header = [], ...records] = read(toCsv(comparison, { locale }))
        for (const record of records) expect(record).toHaveLength(header.length)
        for (const [row, cells] of cellGrid(comparison).entries())
          for (const cell of cells)
            if (tellsMore(cell) && cell)
              expect(records[row]).toEqual(
                expect.arrayContaining([String(cell.value), written(cell.text[locale])]),
              )
      }),
    )
  })

  it('reads back as the same grid', () => {
    fc.assert(
      fc.property(comparisons, locales, (comparison, locale) => {
        const [, ...records] = read(toCsv(comparison, { locale, words: false }))
        const expected = cellGrid(comparison).map((cells, row) => [
          written(comparison.rows[row]?.id ?? ''),
          written(comparison.rows[row]?.label[locale] ?? ''),
          ...cells.map((cell) => {
            if (!cell) return ''
            return typeof cell.value === 'number' ? String(cell.value) : written(cell.text[locale])
          }),
        ])
        expect(records).toEqual(expected)
      }),
    )
  })

  it('shows control characters and sends none, in every field', () => {
    const csv = toCsv(saying('\u001b[31m\u0007\u202e\rx'), { citations: true, content: 'value' })
    expect(csv).toBe(
      'id,label,␛[31m␇\ufffd x,␛[31m␇\ufffd x sources\r\n' +
        '␛[31m␇\ufffd x,␛[31m␇\ufffd x,␛[31m␇\ufffd x,␛[31m␇\ufffd x § ␛[31m␇\ufffd x: “␛[31m␇\ufffd x”\r\n',
    )
  })

  it('lets no control character through but line ends and tabs', () => {
    fc.assert(
      fc.property(comparisons, locales, (comparison, locale) => {
        const csv = toCsv(comparison, { locale, citations: true })
        expect(csv.replaceAll(/\r\n|[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })
})
