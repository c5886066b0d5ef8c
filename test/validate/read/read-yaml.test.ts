import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { readYaml } from '../../../src/validate/read/read-yaml.js'
import { runs } from '../../property-runs.js'
import {
  chunkSizes,
  collect,
  countsAddUp,
  inChunks,
  outline,
  place,
  plain,
  problems,
  records,
  utf8,
  utf16,
  values,
} from './collect.js'

vi.setConfig({ testTimeout: 30_000 })

const read = (text: string) => collect(readYaml(utf8(text)))

async function* broken(text: string) {
  yield utf8(text)
  throw new Error('gone')
}

describe('readYaml', () => {
  it('reads a list of records with line and column', async () => {
    const [first, second] = records(await read('# programs\n- id: a\n- id: b\n  name:\n    en: B\n'))
    expect(first).toMatchObject({ index: 0, pointer: '/0', value: { id: 'a' } })
    expect(place(second?.locate?.(['name', 'en']))).toBe('5:9')
    expect(place(second?.locate?.(['name', 'ja']))).toBe('5:5')
    expect(place(second?.locate?.([]))).toBe('3:3')
  })

  it('finds a field without a value at its name', async () => {
    const [record] = records(await read('- id: a\n  budget: { amount: 1,500,000, currency: JPY }\n'))
    expect(record?.value).toEqual({
      id: 'a',
      budget: { amount: 1, '500': null, '000': null, currency: 'JPY' },
    })
    expect(place(record?.locate?.(['budget', '500']))).toBe('2:23')
    expect(place(record?.locate?.(['budget', 'per']))).toBe('2:11')
  })

  it('reads a dataset and one record', async () => {
    const items = await read('meta: {a: 1}\nprograms:\n  - id: p\nplaces:\n  - id: JP\n')
    expect(items.map(plain)).toMatchObject([
      { index: 0, collection: 'programs', pointer: '/programs/0' },
      { index: 1, collection: 'places', pointer: '/places/0' },
    ])
    expect((await read('themes: [health]\nid: a')).map(plain)).toMatchObject([{ index: 0, pointer: '' }])
  })

  it('reads several documents, one after another', async () => {
    const items = await read('- id: a\n---\nid: b\n---\n# nothing\n---\n- id: c\n')
    expect(items.map(plain)).toMatchObject([
      { index: 0, value: { id: 'a' } },
      { index: 1, value: { id: 'b' } },
      { index: 2, value: { id: 'c' }, position: { line: 7, column: 3 } },
    ])
  })

  it('reads YAML 1.2, also where a document says 1.1: dates and yes stay text, numbers do not', async () => {
    expect(values(await read('%YAML 1.1\n---\na: 2024-01-01\nb: yes\nc: 1.50\nd: NO\n1: null\n'))).toEqual([
      { a: '2024-01-01', b: 'yes', c: 1.5, d: 'NO', 1: null },
    ])
  })

  it('reads UTF-16', async () => {
    expect(values(await collect(readYaml(utf16('名: 科学', false))))).toEqual([{ 名: '科学' }])
  })

  it.each(['', '# only a comment\n', '---\n...\n'])('says that %j is empty', async (text) => {
    expect(outline(await read(text))).toEqual([['input-empty', undefined, '']])
  })

  it('loses the record with an error of syntax and stops there, after the records before', async () => {
    for (const [text, where] of [
      ['- a: 1\n- b: "x\n- c: 1\n', '2:6'],
      ['- a: 1\n- b: [1, 2\n- c: 1\n', '3:1'],
      ['- a: 1\n- b: c: d\n- c: 1\n', '2:6'],
      ['- a: 1\n- @b: 1\n', '2:3'],
      ['- a: 1\n- \tb: 1\n\tc: 2\n', '2:2'],
    ] as const) {
      const items = await read(text)
      expect(values(items)).toEqual([{ a: 1 }])
      expect(outline(items)).toEqual([['yaml-syntax', 1, where]])
      expect(problems(items)[0]?.message.en).toMatch(/Nothing after it was read\.$/)
    }
  })

  it('takes text that does not belong to the next record for a part of the one before', async () => {
    const items = await read('- z: 1\n- a: 1\n b: 2\n- c: 1')
    expect(values(items)).toEqual([{ z: 1 }])
    expect(outline(items)).toEqual([['yaml-syntax', 1, '3:1']])
  })

  it('goes on with the next document after an error', async () => {
    const items = await read('a: [1\n---\nb: 1\n')
    expect(values(items)).toEqual([{ b: 1 }])
    expect(problems(items)[0]?.message.en).toMatch(/Nothing after it in this document was read\.$/)
    expect(countsAddUp(items)).toBe(true)
  })

  it('warns of keys that are there twice, the last of which counts', async () => {
    const items = await read('- a: 1\n  b: 2\n  a: 3\n')
    expect(outline(items)).toEqual([['duplicate-key', undefined, '3:3']])
    expect(problems(items)[0]?.message.en).toContain('"a"')
    expect(values(items)).toEqual([{ a: 3, b: 2 }])
    expect(place(records(items)[0]?.locate?.(['a']))).toBe('3:6')
  })

  it('follows aliases, also across records', async () => {
    const items = await read('- &a\n  id: a\n- *a\n- base: *a\n')
    expect(values(items)).toEqual([{ id: 'a' }, { id: 'a' }, { base: { id: 'a' } }])
    expect(place(records(items)[2]?.locate?.(['base', 'id']))).toBe('2:7')
  })

  it('refuses an alias bomb, an alias without anchor and one to what it is in', async () => {
    const bomb = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level += 1)
      bomb.push(
        `l${level}: &l${level} [${Array(10)
          .fill(`*l${level - 1}`)
          .join(', ')}]`,
      )
    expect(outline(await read(bomb.join('\n')))).toMatchObject([['alias-bomb', 0, expect.any(String)]])
    const items = await read('- *x\n- &y [*y]\n- a: 1\n')
    expect(outline(items)).toEqual([
      ['alias-unknown', 0, '1:3'],
      ['cyclic', 1, '2:7'],
    ])
    expect(values(items)).toEqual([{ a: 1 }])
  })

  it.each([
    '['.repeat(100_000),
    '['.repeat(100_000) + ']'.repeat(100_000),
    '- '.repeat(100_000),
    '{a: '.repeat(100_000),
  ])('gives one error for 100,000 levels, after the records before', async (nested) => {
    const items = await read(`- a: 1\n- ${nested}`)
    expect(values(items)).toEqual([{ a: 1 }])
    expect(problems(items).map(({ code, index }) => [code, index])).toEqual([['too-deep', 1]])
  })

  it('accepts 100 levels of a record of a dataset, and refuses 101', async () => {
    const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const objects = (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`
    for (const nested of [lists, objects]) {
      const items = await read(`programs: [{a: 1}, ${nested(100)}, ${nested(101)}, {b: 1}]`)
      expect(problems(items).map(({ code, index }) => [code, index])).toEqual([['too-deep', 2]])
      expect(records(items).map(({ index }) => index)).toEqual([0, 1, 3])
    }
  })

  it('takes keys as they are written', async () => {
    expect(values(await read('~: 1\n0x10: 2\nyes: 3\ntrue: 4\n"": 5\n? a\n? b\n'))).toEqual([
      { '~': 1, '0x10': 2, yes: 3, true: 4, '': 5, a: null, b: null },
    ])
    expect(outline(await read('- : 1\n'))).toMatchObject([['yaml-key', 0, expect.any(String)]])
  })

  it('accepts 10,000 values by aliases, refuses more, and does not count those that are no aliases', async () => {
    const ones = (count: number) => Array(count).fill('1').join(', ')
    const repeat = (count: number) => Array(count).fill('*a').join(', ')
    const items = await read(
      `- &a [${ones(99)}]\n- [${repeat(100)}]\n- [${repeat(101)}]\n- [${ones(10_001)}]\n`,
    )
    expect(outline(items)).toMatchObject([['alias-bomb', 2, expect.any(String)]])
    expect(records(items).map(({ index }) => index)).toEqual([0, 1, 3])
  })

  it('points at the alias of a record where the error is in what it stands for', async () => {
    expect(outline(await read('- &a [*nope]\n- &b [*a]\n- c: *b\n'))).toEqual([
      ['alias-unknown', 0, '1:7'],
      ['alias-unknown', 1, '2:7'],
      ['alias-unknown', 2, '3:6'],
    ])
    expect(outline(await read('- &a [1]\n- [*a, *nope]\n'))).toEqual([['alias-unknown', 1, '2:8']])
  })

  it('refuses harmful keys, keys that are no text, NUL characters and lone surrogates', async () => {
    const items = await read(
      '- __proto__: 1\n- a: {constructor: 1}\n- ? [x]\n  : 1\n- a: "\\0"\n- a: "\\uD800"\n- a: \0\n- b: 1\n',
    )
    expect(outline(items)).toEqual([
      ['unsafe-key', 0, '1:3'],
      ['unsafe-key', 1, '2:7'],
      ['yaml-key', 2, '3:5'],
      ['nul-character', 3, '5:6'],
      ['lone-surrogate', 4, '6:6'],
      ['nul-character', 5, '7:6'],
    ])
    expect(values(items)).toEqual([{ b: 1 }])
  })

  it('warns of tags and passes over them', async () => {
    const items = await read('a: !!binary aGk=\nb: !!timestamp 2024-01-01\nc: !js/function x\n')
    expect(values(items)).toEqual([{ a: 'aGk=', b: '2024-01-01', c: 'x' }])
    expect(outline(items)).toEqual([
      ['yaml-tag', undefined, '1:4'],
      ['yaml-tag', undefined, '2:4'],
      ['yaml-tag', undefined, '3:4'],
    ])
    expect(problems(items)[2]?.message.en).toContain('"!js/function"')
  })

  it('says nothing of tags after an error, and of directives that it does not know', async () => {
    expect(outline(await read('- a: 1\n- b: c: d\n- !x c\n'))).toEqual([['yaml-syntax', 1, '2:6']])
    expect(problems(await read('%FOO bar\n---\na: 1\n'))).toEqual([])
  })

  it('gives tags, repeated keys and lost records in the order of the text, each before the record it is in', async () => {
    const items = await read(
      [
        'meta: !m {}',
        'programs:',
        '  - !p',
        '    id: a',
        '    id: b',
        '    kind: !k c',
        '  - *nope',
        '  - id: d',
        '  - [!q 1, *nope]',
        'measures: !s []',
        'others: []',
        'places:',
        '  - id: !t JP',
      ].join('\n'),
    )
    expect(items.map((item) => (item.type === 'record' ? item.value : item.code))).toEqual([
      'yaml-tag',
      'yaml-tag',
      'duplicate-key',
      'yaml-tag',
      { id: 'b', kind: 'c' },
      'alias-unknown',
      { id: 'd' },
      'yaml-tag',
      'alias-unknown',
      'yaml-tag',
      'collection-unknown',
      'yaml-tag',
      { id: 'JP' },
    ])
    expect(outline(items)).toEqual([
      ['yaml-tag', undefined, '1:7'],
      ['yaml-tag', undefined, '3:5'],
      ['duplicate-key', undefined, '5:5'],
      ['yaml-tag', undefined, '6:11'],
      ['alias-unknown', 1, '7:5'],
      ['yaml-tag', undefined, '9:6'],
      ['alias-unknown', 3, '9:12'],
      ['yaml-tag', undefined, '10:11'],
      ['collection-unknown', undefined, '11:1'],
      ['yaml-tag', undefined, '13:9'],
    ])
  })

  it('tells what stands before the error that ends the reading, also in the record that it costs', async () => {
    const items = await read('- a: !x 1\n- b: !y 2\n  b: 3\n- c: !z 4\n  d: e: f\n- !w g\n')
    expect(outline(items)).toEqual([
      ['yaml-tag', undefined, '1:6'],
      ['yaml-tag', undefined, '2:6'],
      ['duplicate-key', undefined, '3:3'],
      ['yaml-tag', undefined, '4:6'],
      ['yaml-syntax', 2, '5:6'],
    ])
    expect(problems(items).map(({ endsReading }) => endsReading ?? false)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ])
    expect(values(items)).toEqual([{ a: '1' }, { b: 3 }])
  })

  it('tells what is wrong with members between the last record and the error that ends the reading', async () => {
    const items = await read('programs:\n  - id: a\nfoo: []\nplaces: 3\nthemes: "x')
    expect(outline(items)).toEqual([
      ['collection-unknown', undefined, '3:1'],
      ['collection-not-list', undefined, '4:9'],
      ['yaml-syntax', undefined, '5:9'],
    ])
    expect(values(items)).toEqual([{ id: 'a' }])
    expect(problems(items).at(-1)?.pointer).toBe('/themes')
  })

  it('says nothing of a member that is cut off with the text', async () => {
    const bytes = utf8('programs:\n  - id: a\nfoo: []\nplaces:\n  - id: JP\n')
    const items = await collect(readYaml(bytes, { maxBytes: 35 }))
    expect(outline(items)).toEqual([
      ['collection-unknown', undefined, '3:1'],
      ['input-too-long', undefined, '4:8'],
    ])
    expect(values(items)).toEqual([{ id: 'a' }])
  })

  it('points at the alias of a record where a key is twice in what it stands for', async () => {
    expect(outline(await read('- &a {x: 1, x: 2}\n- b: 1\n  c: *a\n'))).toEqual([
      ['duplicate-key', undefined, '1:13'],
      ['duplicate-key', undefined, '3:6'],
    ])
  })

  it('gives problems in the order of the text, whatever is in it', async () => {
    const line = fc.constantFrom(
      ...['- a: 1', '- !x', '- !x y', '- *nope', '- &b {c: 1, c: !y 2}', '- *b', '- [*b, !z [*b]]', '---'],
      ...['  a: !w 2', '  a: 3', '  d: e: f', '- ? [x]', '- ', '  # no', 'programs:', 'others:', '- "x'],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const items = await read(lines.join('\n'))
        const places = problems(items).map(({ position }) => position ?? { line: 0, column: 0 })
        const inOrder = places.toSorted((a, b) => a.line - b.line || a.column - b.column)
        expect(places).toEqual(inOrder)
        expect(countsAddUp(items)).toBe(true)
      }),
    )
  })

  it.each([
    ['null', null],
    ['~', null],
    ['42', 42],
    ['text', 'text'],
  ])('reads the document %s for one record', async (text, value) => {
    expect((await read(text)).map(plain)).toMatchObject([{ index: 0, pointer: '', value }])
  })

  it('points at values of lists, at what is around a value that is absent, and at the name of a field without any', async () => {
    const [record] = records(await read('l: [1, 2]\nn: x\n? k\n'))
    expect(place(record?.locate?.(['l', 1]))).toBe('1:8')
    expect(place(record?.locate?.(['l', 5]))).toBe('1:4')
    expect(place(record?.locate?.(['l', 'x', 'y']))).toBe('1:4')
    expect(place(record?.locate?.(['n', 'x']))).toBe('2:4')
    expect(place(record?.locate?.(['k']))).toBe('3:3')
  })

  it.each([
    ['- a: 1\n- b: 1\n  "c', '3:3'],
    ['- a: 1\n- b: 1\n  c: "x', '3:6'],
    ['- a: 1\n- [1, "x', '2:7'],
  ])('points in %j at the quote that is not closed', async (text, where) => {
    const items = await read(text)
    expect(values(items)).toEqual([{ a: 1 }])
    expect(outline(items)).toEqual([['yaml-syntax', 1, where]])
  })

  it.each(['- a: [x, y\n  b: 1\n', '- a: {x: 1\n  b: 1\n', '- a: [x,\ny]\n'])(
    'says in %j that a bracket is open',
    async (text) => {
      const [problem] = (await read(text)).filter(({ type }) => type === 'problem')
      expect(problem).toMatchObject({
        code: 'yaml-syntax',
        message: { en: expect.stringContaining('a [ or { before this is not closed') },
      })
    },
  )

  it.each([
    ['themes:\n  - id: a\n    name：A\n', 'Write ":" and a space in place of "：".'],
    ['themes:\n  - id: a\n\u3000\u3000name: {}\n', 'U+3000 is not taken for a space: write plain spaces.'],
    ['themes:\n  a: {}\n', expect.stringContaining('"- id: …" for each in YAML')],
  ])('says how to mend %j', async (text, hint) => {
    expect(problems(await read(text)).map((problem) => problem.hint?.en)).toEqual([hint])
  })

  it('says of a colon inside { } that its text must be in quotes', async () => {
    const [problem] = problems(await read('- id: a\n  name: {en: Title: sub, ja: x}\n'))
    expect(problem?.message.en).toContain('and a text with a colon and a space in quotes.')
    expect(problem?.message.ja).toContain('コロンと空白を含む文字列は引用符で囲んでください。')
  })

  it('names the first error where the text is also nested too deep, or breaks off, after it', async () => {
    expect(outline(await read(`- b: c: d\n- ${'['.repeat(200)}`))).toEqual([['yaml-syntax', 0, '1:6']])
    expect(outline(await collect(readYaml(broken('- a: 1\n- b: c: d\n- c: "x'))))).toEqual([
      ['yaml-syntax', 1, '2:6'],
      ['input-broken', undefined, '3:8'],
    ])
  })

  it('loses a record of the last document only where the text is nested too deep or breaks off', async () => {
    const deep = await read(`a: 1\n---\n- ${'['.repeat(200)}`)
    expect(values(deep)).toEqual([{ a: 1 }])
    expect(problems(deep).map(({ code, index }) => [code, index])).toEqual([['too-deep', 1]])
    const cut = await collect(readYaml(broken('a: 1\n---\nb: "x')))
    expect(values(cut)).toEqual([{ a: 1 }])
    expect(outline(cut)).toEqual([['input-broken', 1, '3:6']])
  })

  it('loses no record where the text breaks off before one', async () => {
    expect(outline(await collect(readYaml(broken(''))))).toEqual([['input-broken', undefined, '1:1']])
    expect(outline(await collect(readYaml(broken('meta: {a: 1}\n'))))).toEqual([
      ['input-broken', undefined, '2:1'],
    ])
  })

  it('measures its input in UTF-16 units, however it is cut', async () => {
    const text = '- a: 科\n- b: 2\n'
    for (const size of [1, 5, 100]) {
      const all = await collect(readYaml(inChunks(utf8(text), [size]), { maxBytes: 14 }))
      expect(values(all)).toEqual([{ a: '科' }, { b: 2 }])
      expect(problems(all)).toEqual([])
      const cut = await collect(readYaml(inChunks(utf8(text), [size]), { maxBytes: 13 }))
      expect(values(cut)).toEqual([{ a: '科' }])
      expect(outline(cut)).toEqual([['input-too-long', 1, '2:7']])
    }
  })

  it('warns where the byte order mark contradicts the name, and reads on', async () => {
    const items = await collect(readYaml(utf8('\ufeffa: 科'), { encoding: 'shift_jis' }))
    expect(items.map((item) => (item.type === 'problem' ? item.code : item.value))).toEqual([
      'encoding-mark',
      { a: '科' },
    ])
  })

  it.each(['}', '@'])('says that %s is not YAML', async (text) => {
    expect(problems(await read(text)).map(({ code }) => code)).toEqual(['yaml-syntax'])
  })

  it('says of a record with a merge key that it is not followed, and reads the others', async () => {
    const items = await read('- &a {x: 1}\n- y: 2\n  <<: *a\n- "<<": 3\n')
    expect(values(items)).toEqual([{ x: 1 }, { '<<': 3 }])
    expect(outline(items)).toEqual([['yaml-key', 1, '3:3']])
    expect(problems(items)[0]?.message.ja).toBe(
      'マージキー「<<」には対応していないため、このレコードは読み込みませんでした。',
    )
  })

  it('reports what is wrong with the members of a dataset', async () => {
    const items = await read(
      'programs: []\nprogrammes:\n  - id: p\nplaces: 3\nprograms:\n  - id: q\n__proto__: []\n',
    )
    expect(outline(items)).toEqual([
      ['collection-unknown', undefined, '2:1'],
      ['collection-not-list', undefined, '4:9'],
      ['collection-twice', undefined, '5:1'],
      ['unsafe-key', undefined, '7:1'],
    ])
    expect(values(items)).toEqual([{ id: 'p' }, { id: 'q' }])
  })

  it('takes an object under the name of a collection for a dataset', async () => {
    expect(outline(await read('places:\n  id: JP\n'))).toEqual([['collection-not-list', undefined, '2:3']])
  })

  it('reads no records out of members that hold none or whose names cannot be read', async () => {
    const items = await read(
      'programs:\n  - id: p\nmeta:\n  - id: m\n? [x]\n: - id: q\nother: 3\nplaces:\n  - id: JP\n',
    )
    expect(records(items).map(({ pointer }) => pointer)).toEqual(['/programs/0', '/places/0'])
    expect(outline(items)).toEqual([
      ['yaml-key', undefined, '5:3'],
      ['collection-unknown', undefined, '7:1'],
    ])
  })

  it('loses the record of a dataset that has an error of syntax', async () => {
    const first = await read('programs:\n  - id: "a" b\n  - id: q\n')
    expect(outline(first)).toMatchObject([['yaml-syntax', 0, expect.any(String)]])
    expect(values(first)).toEqual([])
    const second = await read('programs:\n  - id: p\n  - id: "q\n')
    expect(outline(second)).toEqual([['yaml-syntax', 1, '3:9']])
    expect(values(second)).toEqual([{ id: 'p' }])
  })

  it('loses the last record where a wrong byte, a break or the limit cuts the text', async () => {
    const wrong = new Uint8Array([...utf8('- a: 1\n- b: x'), 0xff, ...utf8('\n- c: 1')])
    expect(outline(await collect(readYaml(wrong)))).toEqual([['encoding', 1, '2:7']])
    const items = await collect(readYaml(broken('- a: 1\n- b: "x')))
    expect(values(items)).toEqual([{ a: 1 }])
    expect(outline(items)).toEqual([['input-broken', 1, '2:8']])
    const limited = await collect(readYaml(utf8('- a: 1\n- b: 222\n- c: 1\n'), { maxBytes: 14 }))
    expect(values(limited)).toEqual([{ a: 1 }])
    expect(outline(limited)).toEqual([['input-too-long', 1, '2:8']])
  })

  it('says that nothing after a wrong byte was read, even where nothing is before it', async () => {
    const [found] = problems(await collect(readYaml(new Uint8Array([0xff, ...utf8('- a: 1\n')]))))
    expect([found?.code, found?.endsReading]).toEqual(['encoding', true])
    expect(found?.message.en).toContain('Nothing after it was read.')
  })

  it('reads no more words and marks than memory holds', async () => {
    const list = await collect(readYaml(utf8('- a: 1\n- b: 2\n- c: 3\n'), { maxLexemes: 14 }))
    expect(values(list)).toEqual([{ a: 1 }])
    expect(outline(list)).toEqual([['input-too-long', 1, '2:5']])
    const flow = await collect(readYaml(utf8(`[{a: 1}, ${'[1],'.repeat(50)}]`), { maxLexemes: 40 }))
    expect(values(flow)[0]).toEqual({ a: 1 })
    expect(problems(flow).map(({ code }) => code)).toEqual(['input-too-long'])
    expect(countsAddUp(flow)).toBe(true)
  })

  it('reads what the library writes, however the bytes are cut', async () => {
    const value = fc.array(
      fc.dictionary(
        fc.constantFrom('id', 'name', '値', 'x y'),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.array(fc.string())),
      ),
      { minLength: 1 },
    )
    await fc.assert(
      fc.asyncProperty(value, chunkSizes, async (list, sizes) => {
        const items = await collect(readYaml(inChunks(utf8(stringify(list)), sizes)))
        if (!JSON.stringify(list).includes('\\u0000'))
          expect(values(items)).toEqual(list.map((record) => ({ ...record })))
        expect(countsAddUp(items)).toBe(true)
      }),
      runs(60),
    )
  })
})
