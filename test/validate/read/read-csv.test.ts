import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { type CsvOptions, readCsv } from '../../../src/validate/read/read-csv.js'
import { runs } from '../../property-runs.js'
import {
  chunkSizes,
  collect,
  countsAddUp,
  inChunks,
  outline,
  plain,
  problems,
  records,
  utf8,
  utf16,
  values,
} from './collect.js'

vi.setConfig({ testTimeout: 30_000 })

const read = (text: string, options?: CsvOptions) => collect(readCsv(utf8(text), options))

describe('readCsv', () => {
  it('reads a record a row, with line, column, row and name of the column', async () => {
    const [first, second] = records(await read('id,name.en,name.ja\na,A,\nb,"B\nb",び\n'))
    expect(first).toMatchObject({ index: 0, pointer: '', value: { id: 'a', name: { en: 'A' } } })
    expect(second?.value).toEqual({ id: 'b', name: { en: 'B\nb', ja: 'び' } })
    expect(first?.locate?.(['name', 'en'])).toEqual({ line: 2, column: 3, row: 1, field: 'name.en' })
    expect(second?.locate?.(['name', 'ja'])).toEqual({ line: 4, column: 4, row: 2, field: 'name.ja' })
  })

  it('points at the empty cell of a field that is absent, else at what is around it', async () => {
    const [record] = records(await read('id,name.en,name.ja\na,A,'))
    expect(record?.locate?.(['name', 'ja'])).toEqual({ line: 2, column: 5, row: 1, field: 'name.ja' })
    expect(record?.locate?.(['name', 'fr'])).toEqual({ line: 2, column: 3, row: 1, field: 'name.en' })
    expect(record?.locate?.(['summary'])).toEqual({ line: 2, column: 1, row: 1 })
    expect(record?.locate?.([])).toEqual({ line: 2, column: 1, row: 1 })
  })

  it.each([
    [',', 'a,b\n1;1,2;2\n'],
    [';', 'a;b\n1,1;2,2\n'],
    ['\t', 'a\tb\n1,1\t2;2\n'],
    ['|', 'a|b\n1,1|2\n'],
    [';', 'sep=;\na;b\n1;2\n'],
    [',', 'a (x;y;z),b\n1,2\n3,4\n'],
    [';', '"a,b";c\n"1,2";3\n'],
  ])('finds out that cells are separated by %j', async (_, text) => {
    const items = await read(text)
    expect(problems(items)).toEqual([])
    for (const { value } of records(items)) expect(Object.keys(Object(value))).toHaveLength(2)
  })

  it('ends rows at carriage returns where line feeds stand only inside quotes', async () => {
    const [first, second] = records(await read('id,note\ra,"1\n2"\rb,3\r'))
    expect(first?.value).toEqual({ id: 'a', note: '1\n2' })
    expect(second?.value).toEqual({ id: 'b', note: '3' })
    expect(second?.locate?.(['note'])).toEqual({ line: 4, column: 3, row: 2, field: 'note' })
  })

  it.each([
    ['x,y,z,w', 'The row has 4 cells, the header 3.', 'Put cells that hold the delimiter in double quotes.'],
    [
      'x, "y, z",w',
      'The row has 4 cells, the header 3.',
      'Remove the spaces before double quotes that begin a cell: only right after the delimiter do they hold it together.',
    ],
    [
      'x',
      'The row has 1 cell, the header 3.',
      'Write an empty cell where there is no value, and put cells that hold a line end in double quotes.',
    ],
  ])('says how a row of another width is mended: %s', async (row, message, hint) => {
    const [problem] = problems(await read(`a,b,c\n${row}\n`))
    expect([problem?.message.en, problem?.hint?.en]).toEqual([message, hint])
  })

  it('takes the separator that makes more columns where two make rows of one width', async () => {
    expect(values(await read('a;b;c,d\n1;2;3,4'))).toEqual([{ a: '1', b: '2', 'c,d': '3,4' }])
  })

  it('takes the separator that the caller states, whatever others there are', async () => {
    expect(values(await read('a;b,c,d\n1;2,3,4', { delimiter: ';' }))).toEqual([{ a: '1', 'b,c,d': '2,3,4' }])
    expect(values(await read('sep=,\na;b,c\n1;2,3', { delimiter: ';' }))).toEqual([{ a: '1', 'b,c': '2,3' }])
  })

  it('measures each row by itself', async () => {
    const row = `"${'x'.repeat(20)}",1\n`
    const items = await read(`a,b\n${row.repeat(5)}"${'x'.repeat(40)}",1\n${row}`, { maxRecordBytes: 30 })
    expect(records(items).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 6])
    expect(outline(items)).toEqual([['record-too-long', 5, '7:1']])
  })

  it('ends rows as Windows does where the text that is looked at ends within a line end', async () => {
    const first = `id,summary.en,${'x'.repeat(64 * 1024 - 1 - 'id,summary.en,'.length)}`
    const found = records(await read(`${first}\r\na,A,1\r\nb,B,2\r\n`))
    expect(found.map(({ value }) => value)).toMatchObject([{ id: 'a' }, { id: 'b' }])
    expect(found.map(({ locate }) => locate?.(['id'])?.line)).toEqual([2, 3])
  })

  it('counts the lines of a cell where carriage returns end rows', async () => {
    expect(outline(await read('a,b\r1,2\r"x\ry"z,1\r3,4\r'))).toEqual([['csv-quote', 1, '4:3']])
  })

  it.each(['\n', '\r\n', '\r'])(
    'counts the line ends inside and after a cell, where rows end in %j',
    async (end) => {
      const text = ['a,b', '"x', 'y', 'z",2', '', '3,4', '"5",6', ''].join(end)
      expect(records(await read(text)).map(({ locate }) => locate?.(['b']))).toEqual([
        { line: 4, column: 4, row: 1, field: 'b' },
        { line: 6, column: 3, row: 3, field: 'b' },
        { line: 7, column: 5, row: 4, field: 'b' },
      ])
    },
  )

  it('takes a blank row of a table of one column for an empty one', async () => {
    const items = await read('id\na\n\nb\n')
    expect(values(items)).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(outline(items)).toEqual([['csv-empty-rows', undefined, '3:1']])
    expect(outline(await read('id,x\na,1\n\nb,2\n'))).toEqual([])
  })

  it('counts the line that only says the separator', async () => {
    expect(records(await read('sep=;\na;b\n1;2'))[0]?.locate?.(['b'])).toMatchObject({ line: 3, row: 1 })
  })

  it('reads line ends of all three kinds', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const items = await read(['a,b', '1,2', `"3",4`, `"5","6"`, `,"7"`, ''].join(end))
      expect(values(items)).toEqual([{ a: '1', b: '2' }, { a: '3', b: '4' }, { a: '5', b: '6' }, { b: '7' }])
      expect(records(items)[1]?.locate?.(['b'])).toEqual({ line: 3, column: 5, row: 2, field: 'b' })
      expect(records(items)[3]?.locate?.(['b'])).toEqual({ line: 5, column: 2, row: 4, field: 'b' })
    }
  })

  it('reads byte order marks, UTF-16 and Shift_JIS', async () => {
    expect(values(await read('\ufeffa,b\n1,2'))).toEqual([{ a: '1', b: '2' }])
    expect(values(await collect(readCsv(utf16('名,b\n1,2', true))))).toEqual([{ 名: '1', b: '2' }])
    const shiftJis = new Uint8Array([0x96, 0xbc, ...utf8(',b\n'), 0x83, 0x5c, ...utf8(',2')])
    expect(values(await collect(readCsv(shiftJis, { encoding: 'shift_jis' })))).toEqual([
      { 名: 'ソ', b: '2' },
    ])
  })

  it('takes doubled quotes, and quotes inside a cell that does not begin with one', async () => {
    expect(values(await read('a,b\n"say ""hi""",5" disk'))).toEqual([{ a: 'say "hi"', b: '5" disk' }])
  })

  it('maps the names of other people to paths', async () => {
    const headers = { 名称: 'name.ja', Budget: 'budget.amount' }
    expect(values(await read('名称, Budget ,x\nあ,1,2', { headers }))).toEqual([
      { name: { ja: 'あ' }, budget: { amount: '1' }, x: '2' },
    ])
    expect(values(await read('toString\n1', { headers }))).toEqual([{ toString: '1' }])
  })

  it('asks for the field that a label stands for, where no name of the caller does', async () => {
    const options = {
      headers: { 名称: 'name.ja' },
      labels: (name: string) => ({ 名称: 'name.en', 予算額: 'budget.amount' })[name],
    }
    expect(values(await read('名称,予算額,x\nあ,1,2', options))).toEqual([
      { name: { ja: 'あ' }, budget: { amount: '1' }, x: '2' },
    ])
  })

  it('takes the first line of a cell of the header for its name, the rest for explanation', async () => {
    const found = await read('id,"name.ja\nRequired. Text","name.en \r\nText"\na,あ,A\n')
    expect(values(found)).toEqual([{ id: 'a', name: { ja: 'あ', en: 'A' } }])
    expect(records(found)[0]?.locate?.(['name', 'en'])).toMatchObject({ line: 4, field: 'name.en' })
  })

  it('makes numbers, truth values and lists where the caller says so, and leaves alone what is neither', async () => {
    const types: CsvOptions['types'] = ([field]) =>
      field === 'n' ? 'number' : field === 'b' ? 'boolean' : field === 'l' ? 'list' : undefined
    const items = await read(
      'n,b,l,t\n 12.50 ,TRUE,a; b;,12\n"1,200",yes,a,true\n1e3,false,,\n9007199254740993,,,',
      { types },
    )
    expect(values(items)).toEqual([
      { n: 12.5, b: true, l: ['a', 'b'], t: '12' },
      { n: '1,200', b: 'yes', l: ['a'], t: 'true' },
      { n: 1000, b: false },
      { n: '9007199254740993' },
    ])
    expect(records(items)[0]?.locate?.(['l', 1])).toMatchObject({ column: 14, field: 'l' })
    expect(values(await read('l\na|b;c', { types, delimiter: ',', listSeparator: '|' }))).toEqual([
      { l: ['a', 'b;c'] },
    ])
  })

  it('takes a separator after the last item of a list for no further item, one in the middle for an empty one', async () => {
    const items = await read('l\na ; b;\na;;b\na;;\n;\n', { types: () => 'list', delimiter: ',' })
    expect(values(items)).toEqual([{ l: ['a', 'b'] }, { l: ['a', '', 'b'] }, { l: ['a', ''] }, { l: [''] }])
  })

  describe('where a title stands above the header', () => {
    const fields = new Set(['id', 'name.ja', 'kind'])
    const meant: CsvOptions['meant'] = (path) => (fields.has(path.join('.')) ? undefined : [])
    const hints = async (text: string) => problems(await read(text, { meant })).map(({ hint }) => hint)

    it.each(['事業一覧,,\n\nid,name.ja,kind\na,あ,grant\n', '事業一覧\n,,\nid,name.ja,\na,あ,\n'])(
      'says of %j on which line the header seems to be',
      async (text) => {
        expect((await hints(text))[0]).toEqual({
          en: 'This row was taken as the header, which seems to be on line 3. Remove the rows above that line.',
          ja: 'この行を見出しとして読みましたが、見出しは3行目のようです。それより上の行を削除してください。',
        })
      },
    )

    it.each([
      ['事業一覧,,\n,,（単位：百万円）\nid,name.ja,kind\na,あ,grant\n', '（単位：百万円）'],
      ['事業一覧（単位：億円）,,\n,,\nid,name.ja,kind\na,あ,grant\n', '（単位：億円）'],
    ])('says of %j that the rows to remove hold a unit', async (text, unit) => {
      expect((await hints(text))[0]).toEqual({
        en: `This row was taken as the header, which seems to be on line 3. Remove the rows above that line. They say a unit, "${unit}": write it into each cell that counts in it and give --normalize, or read the table by a mapping file with "headerRow" and "times".`,
        ja: `この行を見出しとして読みましたが、見出しは3行目のようです。それより上の行を削除してください。そこにある「${unit}」は単位です。この単位で数えているセルに単位まで書いて--normalizeを付けるか、対応表の"headerRow"と"times"で読み取ってください。`,
      })
    })

    it.each([';', '\t', '|'])('knows that %j separates the cells below it', async (delimiter) => {
      const rows = ['事業一覧', '', 'id,name.ja,kind', 'a,あ,grant', 'b,い,grant'].join('\n')
      const [hint] = await hints(`${rows.replaceAll(',', delimiter)}\n`)
      expect(hint?.en).toMatch(/^This row was taken as the header, which seems to be on line 3\./)
    })

    it.each([
      ['tags\na;b\nc;d\n', ['a', 'b']],
      ['tags\na;b;c\nd;e\n', ['a', 'b', 'c']],
      ['tags\na;b;c\n', ['a', 'b', 'c']],
    ])('takes no items of lists for cells: %j', async (text, tags) => {
      const items = await read(text, { types: () => 'list' })
      expect(problems(items)).toEqual([])
      expect(values(items)[0]).toEqual({ tags })
    })

    it('says so of the upper of two rows of a header', async () => {
      const [first] = await hints('事業,,予算,id\nid,name.ja,memo,kind\na,あ,1,grant\n')
      expect(first?.en).toMatch(/^This row was taken as the header, which seems to be on line 2\./)
    })

    it.each([
      'memo,,\nid,x,y\n',
      'memo,id,kind\nid,name.ja,x\n',
      'memo,id\nkind,x\n',
      `memo,\n${'1,2\n'.repeat(10)}id,kind\n`,
    ])('says nothing of that in %j', async (text) => {
      expect((await hints(text))[0]?.en).toBe('Remove the column, or name the field that it holds.')
    })
  })

  describe('where the caller says in which rows header and data are', () => {
    it('counts rows as a spreadsheet does, blank ones and line ends in quotes too', async () => {
      const items = await read('"a title\nin two lines",\n\nid,x\n(text),(number)\na,1\n\nb,2\n', {
        headerRow: 3,
        dataRow: 5,
      })
      expect(values(items)).toEqual([
        { id: 'a', x: '1' },
        { id: 'b', x: '2' },
      ])
      expect(records(items).map(({ locate }) => locate?.([]))).toEqual([
        { line: 6, column: 1, row: 1 },
        { line: 8, column: 1, row: 3 },
      ])
      expect(outline(items)).toEqual([
        ['csv-rows-skipped', undefined, '1:1'],
        ['csv-rows-skipped', undefined, '5:1'],
      ])
      expect(problems(items).map(({ message }) => message.en)).toEqual([
        'Rows 1 to 2, above the header, were passed over, as the mapping says: "a title⏎in two lines".',
        'Row 4, below the header, was passed over, as the mapping says: "(text)", "(number)".',
      ])
    })

    it.each([
      ['sep=;\nTitle\nid;x\na;1\n', 2],
      ['Title, and more\nAs of 1 April\nid;x\na;1\nb;2\n', 3],
      ['Title\n\nid\tx\na\t1\n', 3],
    ])('finds out what separates cells in %j without the title', async (text, headerRow) => {
      expect(values(await read(text, { headerRow }))[0]).toEqual({ id: 'a', x: '1' })
    })

    it('counts the first row with any content as the header where only that of the data is said', async () => {
      const items = await read('\nid,x\n-,-\na,1\n', { dataRow: 4 })
      expect(values(items)).toEqual([{ id: 'a', x: '1' }])
      expect(outline(items)).toEqual([['csv-rows-skipped', undefined, '3:1']])
      expect(outline(await read('\n\nid,x\na,1\n', { dataRow: 3 }))).toEqual([])
    })

    it('says what was skipped of a table that ends before its data', async () => {
      expect(outline(await read('id,x\n-,-\n', { dataRow: 5 }))).toEqual([
        ['csv-rows-skipped', undefined, '2:1'],
        ['csv-no-rows', undefined, '1:1'],
      ])
    })

    it('tells of what cannot be read in rows that are skipped', async () => {
      const items = await read('id,x\n"a"b,\n\0,\na,1\n', { dataRow: 4 })
      expect(values(items)).toEqual([{ id: 'a', x: '1' }])
      expect(outline(items)).toEqual([
        ['csv-quote', undefined, '2:4'],
        ['nul-character', undefined, '3:1'],
      ])
      const above = await read('"a"b\nid,x\na,1\n', { headerRow: 2 })
      expect(outline(above)).toEqual([['csv-quote', undefined, '1:4']])
      expect(problems(above).map(({ endsReading }) => endsReading)).toEqual([true])
    })

    it('says that an empty table is empty', async () => {
      expect(outline(await read('', { headerRow: 3 }))).toEqual([['input-empty', undefined, '']])
      expect(outline(await read('a\n', { headerRow: 3 }))).toEqual([['csv-header-row', undefined, '']])
    })

    it('quotes a few cells of many that are skipped', async () => {
      const [found] = problems(await read('a,b,c\n,d,\ne,f,g\nid,x,y\n1,2,3\n', { headerRow: 4 }))
      expect(found?.message).toEqual({
        en: 'Rows 1 to 3, above the header, were passed over, as the mapping says: "a", "b", "c", "d", "e" and 2 more.',
        ja: '見出しより上の1行目から3行目までを、対応表のとおりに飛ばしました：「a」、「b」、「c」、「d」、「e」、ほか2個。',
      })
    })

    it('reads the same however the bytes come in chunks', async () => {
      const text = 'Title\n\nid,x\n"(a\nb)",\na,1\n'
      const options = { headerRow: 3, dataRow: 5 }
      const whole = (await read(text, options)).map(plain)
      for (const size of [1, 2, 7])
        expect((await collect(readCsv(inChunks(utf8(text), [size]), options))).map(plain)).toEqual(whole)
    })
  })

  it('makes lists of numbered columns, without their empty items', async () => {
    const items = await read('facts.1.text.en,facts.0.text.en,id\nx,,1\n,,2\ny,z,3')
    expect(values(items)).toEqual([
      { facts: [{ text: { en: 'x' } }], id: '1' },
      { id: '2' },
      { facts: [{ text: { en: 'z' } }, { text: { en: 'y' } }], id: '3' },
    ])
    expect(records(items)[0]?.locate?.(['facts', 0, 'text', 'en'])).toMatchObject({ column: 1 })
    expect(records(items)[2]?.locate?.(['facts', 0, 'text', 'en'])).toMatchObject({ column: 3 })
  })

  it('leaves formulas as the text they are', async () => {
    expect(values(await read("a,b\n=cmd|'/c calc'!A0,@SUM(1)"))).toEqual([
      { a: "=cmd|'/c calc'!A0", b: '@SUM(1)' },
    ])
  })

  it.each(['', '\n\n', ',,\n,,\n'])('says that %j is empty', async (text) => {
    expect(outline(await read(text))).toEqual([['input-empty', undefined, '']])
  })

  it('warns of a header without rows', async () => {
    const items = await read('\na,b\n')
    expect(outline(items)).toEqual([['csv-no-rows', undefined, '2:1']])
    expect(problems(items).map(({ severity }) => severity)).toEqual(['warning'])
    expect(outline(await read('a,b\n,\n'))).toEqual([
      ['csv-no-rows', undefined, '1:1'],
      ['csv-empty-rows', undefined, '2:1'],
    ])
  })

  it('loses the rows with too few or too many cells', async () => {
    const items = await read('a,b\n1,2,3\n4\n5,6\n')
    expect(outline(items)).toEqual([
      ['csv-columns', 0, '2:1'],
      ['csv-columns', 1, '3:1'],
    ])
    expect(problems(items).map(({ position }) => position?.row)).toEqual([1, 2])
    expect(problems(items).map(({ hint }) => hint?.en)).toEqual([
      'Put cells that hold the delimiter in double quotes.',
      'Write an empty cell where there is no value, and put cells that hold a line end in double quotes.',
    ])
    expect(records(items).map(plain)).toMatchObject([{ index: 2, position: { line: 4, row: 3 } }])
  })

  it('points at a quote that is not closed, after everything before it', async () => {
    const items = await read('a,b\n1,2\n3,"4\n5,6\n7,8\n')
    expect(values(items)).toEqual([{ a: '1', b: '2' }])
    expect(outline(items)).toEqual([['csv-quote', 1, '3:3']])
    expect(problems(items)[0]?.message.en).toContain('line 3 to 5')
  })

  it('reports a quote in the header that is not closed', async () => {
    expect(outline(await read('a,"b\n1,2\n'))).toEqual([['csv-quote', undefined, '1:3']])
  })

  it('points at text after a closing quote and goes on with the next line', async () => {
    for (const text of ['a,b\n"1"x,2\n3,4', 'a,b\r"1"x,2\r3,4\r'])
      for (const size of [1, 9, 100]) {
        const items = await collect(readCsv(inChunks(utf8(text), [size])))
        expect(outline(items)).toEqual([['csv-quote', 0, '2:4']])
        expect(problems(items)[0]?.message.en).toContain('not "x"')
        expect(values(items)).toEqual([{ a: '3', b: '4' }])
      }
    expect(outline(await read('a,b\n1,2\n3,"4"x'))).toEqual([['csv-quote', 1, '3:6']])
    expect(problems(await read('a,b\n3,"4"😀😀'))[0]?.message.en).toContain('not "😀".')
  })

  it('loses the row with a NUL character', async () => {
    const items = await read('a,b\n1,\0\n"\n\0",4\n5,6')
    expect(outline(items)).toEqual([
      ['nul-character', 0, '2:3'],
      ['nul-character', 1, '4:1'],
    ])
    expect(values(items)).toEqual([{ a: '5', b: '6' }])
  })

  it('counts blank rows as a spreadsheet does and tells of rows of empty cells', async () => {
    const items = await read('a,b\n\n,\n1,2\n,\n')
    expect(records(items).map(plain)).toMatchObject([{ index: 0, position: { line: 4, row: 3 } }])
    expect(outline(items)).toEqual([['csv-empty-rows', undefined, '3:1']])
    expect(problems(items)[0]).toMatchObject({ severity: 'note' })
    expect(problems(items)[0]?.message.en).toContain(': 2,')
  })

  it('takes cells of white space for empty ones, and rows of them for empty rows', async () => {
    const items = await read('id,budget.amount,partners.0,x\na, ,\u3000,\u00a0\n ,\u3000,,\t\nb,5, JP ,1\n')
    expect(values(items)).toEqual([
      { id: 'a' },
      { id: 'b', budget: { amount: '5' }, partners: [' JP '], x: '1' },
    ])
    expect(outline(items)).toEqual([['csv-empty-rows', undefined, '3:1']])
    expect(outline(await read('a,b,\n1,2, \n'))).toEqual([])
  })

  it('takes a line of spaces for a blank one', async () => {
    const items = await read('a,b\n1,2\n   \n\u3000\n3,4\n')
    expect(outline(items)).toEqual([])
    expect(records(items).map(plain)).toMatchObject([
      { value: { a: '1', b: '2' }, position: { row: 1 } },
      { value: { a: '3', b: '4' }, position: { row: 4 } },
    ])
    expect(values(await read('a\n1\n  \n'))).toEqual([{ a: '1' }])
  })

  it('says once that UTF-16 without a byte order mark is not UTF-8', async () => {
    const items = await collect(readCsv(utf16('id,名,種類\na,b\n', false).subarray(2)))
    expect(outline(items)).toEqual([['nul-character', undefined, '1:2']])
  })

  it('reports a column whose path has more levels than a record may have', async () => {
    const path = Array.from({ length: 100_000 }, () => 'a').join('.')
    const items = await read(`id,${path}\nx,1`)
    expect(outline(items)).toEqual([['too-deep', undefined, '1:4']])
    expect(values(items)).toEqual([{ id: 'x' }])
  })

  it('reports columns that cannot be read', async () => {
    const items = await read('a,a,a.b,__proto__.x,constructor,c\n1,2,3,4,5,6')
    expect(outline(items)).toEqual([
      ['csv-header-duplicate', undefined, '1:3'],
      ['csv-header-conflict', undefined, '1:5'],
      ['unsafe-key', undefined, '1:9'],
      ['unsafe-key', undefined, '1:21'],
    ])
    expect(values(items)).toEqual([{ a: '1', c: '6' }])
    expect('x' in {}).toBe(false)
  })

  it('reports a column without a name once, where it first has a value', async () => {
    const items = await read('a,,\n1,,\n2,x,\n3,y,z')
    expect(outline(items)).toEqual([
      ['csv-header-empty', undefined, '3:3'],
      ['csv-header-empty', undefined, '4:5'],
    ])
    expect(problems(items)[0]).toMatchObject({
      message: { en: 'Column 2 has no name in the header, but a value here. The column was not read.' },
      hint: {
        en: 'Write a name for it into the header, which merged cells leave empty, or remove the column.',
        ja: '見出しに名前を書くか、列を削除してください。結合したセルは、先頭の列にしか名前を残しません。',
      },
    })
    expect(values(items)).toEqual([{ a: '1' }, { a: '2' }, { a: '3' }])
  })

  it('passes over rows that are too long, with quotes or without', async () => {
    const long = `"${'y\n'.repeat(30)}"`
    const items = await read(`a,b\n${'x'.repeat(50)},1\n2,3\n${long},4\n5,6`, { maxRecordBytes: 20 })
    expect(outline(items)).toEqual([
      ['record-too-long', 0, '2:1'],
      ['record-too-long', 2, '4:1'],
    ])
    expect(records(items).map(plain)).toMatchObject([
      { index: 1, value: { a: '2', b: '3' }, position: { line: 3, row: 2 } },
      { index: 3, value: { a: '5', b: '6' }, position: { line: 35, row: 4 } },
    ])
  })

  it('finds the end of a row that is too long at its closing quote', async () => {
    const items = await read(`a,b\n1,"${'y""\n'.repeat(30)}"\n2,3\n`, { maxRecordBytes: 20 })
    expect(outline(items)).toEqual([['record-too-long', 0, '2:1']])
    expect(records(items).map(plain)).toMatchObject([
      { index: 1, value: { a: '2', b: '3' }, position: { line: 33, row: 2 } },
    ])
  })

  it('keeps no more of an endless cell than allowed', async () => {
    async function* endless() {
      yield utf8('a,b\n1,2\n3,"')
      for (let chunk = 0; chunk < 200; chunk += 1) yield utf8('x'.repeat(100_000))
    }
    const items = await collect(readCsv(endless(), { maxRecordBytes: 100_000 }))
    expect(values(items)).toEqual([{ a: '1', b: '2' }])
    expect(outline(items)).toEqual([['record-too-long', 1, '3:1']])
  })

  it('delivers the rows before a wrong byte and counts the one that holds it', async () => {
    const items = await collect(readCsv(new Uint8Array([...utf8('a,b\n1,2\n3,'), 0xff, ...utf8('\n5,6')])))
    expect(values(items)).toEqual([{ a: '1', b: '2' }])
    expect(outline(items)).toEqual([['encoding', 1, '3:3']])
  })

  it.each([
    ['a,b\n1,2\n', [{ a: '1', b: '2' }], [['input-broken', undefined, '3:1']]],
    ['a,b\n1,2\n3', [{ a: '1', b: '2' }], [['input-broken', 1, '3:2']]],
    ['a,b\n1,2\n3,"4\n5', [{ a: '1', b: '2' }], [['input-broken', 1, '4:2']]],
    ['a,', [], [['input-broken', undefined, '1:3']]],
    ['', [], [['input-broken', undefined, '1:1']]],
    [
      'a,b\n1\n3',
      [],
      [
        ['csv-columns', 0, '2:1'],
        ['input-broken', 1, '3:2'],
      ],
    ],
  ])('delivers the rows before the point where %j breaks off', async (text, before, found) => {
    async function* broken() {
      yield utf8(text)
      throw new Error('gone')
    }
    const items = await collect(readCsv(broken()))
    expect(values(items)).toEqual(before)
    expect(outline(items)).toEqual(found)
    expect(problems(items).at(-1)?.message.en).toMatch(/Nothing after it was read\.$/)
  })

  it('warns where the byte order mark contradicts the name, and reads on', async () => {
    const items = await read('\ufeffa,b\n科,2\n', { encoding: 'shift_jis' })
    expect(outline(items)).toEqual([['encoding-mark', undefined, '']])
    expect(values(items)).toEqual([{ a: '科', b: '2' }])
  })

  it.each([1, 6, 100])('measures rows with their ends in UTF-16 units, in chunks of %j', async (size) => {
    const text = 'a,b\n123,567\n123,5678\n"科3","78"\n"科3","789"\n1,2\n'
    const items = await collect(readCsv(inChunks(utf8(text), [size]), { maxRecordBytes: 10 }))
    expect(outline(items)).toEqual([['record-too-long', 3, '5:1']])
    expect(values(items)).toEqual([
      { a: '123', b: '567' },
      { a: '123', b: '5678' },
      { a: '科3', b: '78' },
      { a: '1', b: '2' },
    ])
    expect(countsAddUp(items)).toBe(true)
  })

  const cell = fc.string({ unit: fc.constantFrom('a', '科', '"', ',', ';', ' ', '\n', '1'), maxLength: 5 })
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    )

  it('reads every cell with content as Papa Parse does', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', ';'),
        async (rows, newline, delimiter) => {
          const header = (rows[0] ?? []).map((_, column) => `c${column}`)
          const text = Papa.unparse([header, ...rows], { newline, delimiter })
          const items = await read(text, { delimiter: delimiter === ',' ? ',' : ';' })
          const parsed = Papa.parse<string[]>(text, { delimiter, newline }).data.slice(1)
          const filled = parsed.filter((row) => row.some((value) => value.trim() !== ''))
          expect(values(items)).toEqual(
            filled.map((row) =>
              Object.fromEntries(
                row.flatMap((value, at) => (value.trim() === '' ? [] : [[`c${at}`, value]])),
              ),
            ),
          )
          for (const record of records(items)) {
            const { line = 0, column = 0 } = record.locate?.(['c1']) ?? {}
            const lines = text.split('\n')
            expect(
              text.slice(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 2),
            ).toMatch(/^[,;]/)
          }
        },
      ),
    )
  })

  it('gives the same items however the bytes are cut, and numbers them without a gap', async () => {
    const raw = fc.string({
      unit: fc.constantFrom('a', '科', '"', '"', ',', ',', '\n', '\n', '\r\n', '\0', 'bb'),
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(raw, chunkSizes, fc.constantFrom(8, 20, 1000), async (text, sizes, maxRecordBytes) => {
        const bytes = utf8(`a,b\n${text}`)
        const whole = await collect(readCsv(bytes, { maxRecordBytes }))
        const cut = await collect(readCsv(inChunks(bytes, sizes), { maxRecordBytes }))
        expect(cut.map(plain)).toEqual(whole.map(plain))
        expect(countsAddUp(whole)).toBe(true)
      }),
      runs(300),
    )
  })

  it('finds everything where it stands, whatever ends lines inside quotes in rows that end in returns', async () => {
    const inside = fc
      .array(fc.constantFrom('a', '\n', '\r', '\r\n'), { maxLength: 4 })
      .map((parts) => parts.join(''))
    /** Rows by the character that is to be found. */
    const rowOf = { m: '"?",m', z: '"?"z,1', '\0': '"?",a\0', l: `l,"?${'x'.repeat(60)}"` }
    const marked = fc.tuple(fc.constantFrom(...Object.entries(rowOf)), inside)
    await fc.assert(
      fc.asyncProperty(fc.array(marked, { minLength: 1, maxLength: 6 }), inside, async (rows, last) => {
        const written = rows.map(([[, row], text]) => `${row.replace('?', text)}\r`)
        const text = `id,mark\r${written.join('')}1,"${last}`
        const lines = text.split(/\r\n?|\n/)
        const items = await read(text, { maxRecordBytes: 50 })
        const found = items.map((item) => {
          const { line = 0, column = 0 } =
            (item.type === 'record' ? item.locate?.(['mark']) : item.position) ?? {}
          return lines[line - 1]?.charAt(column - 1)
        })
        expect(found).toEqual([...rows.map(([[mark]]) => mark), '"'])
        expect(problems(items).at(-1)?.message.en).toContain(
          `to ${lines.length - (/[\r\n]$/.test(last) ? 1 : 0)},`,
        )
      }),
      runs(300),
    )
  })

  it('gives the same items of a large table however it is cut', async () => {
    const bytes = utf8(`a,b\n${'1,"科\n""x"""\n,2\n'.repeat(8000)}`)
    const whole = (await collect(readCsv(bytes))).map(plain)
    expect((await collect(readCsv(inChunks(bytes, [1009])))).map(plain)).toEqual(whole)
    expect(whole).toHaveLength(16000)
  })
})
