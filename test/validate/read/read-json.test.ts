import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readJson } from '../../../src/validate/read/read-json.js'
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

const read = (text: string) => collect(readJson(utf8(text)))

describe('readJson', () => {
  it('reads a list of records with line, column and pointer', async () => {
    const [first, second] = records(await read('[{"id": "a"},\n  {"id": "b",\n   "name": {"en": "B"}}]'))
    expect(first?.pointer).toBe('/0')
    expect(place(first?.locate?.(['id']))).toBe('1:9')
    expect(second).toMatchObject({ index: 1, pointer: '/1', value: { id: 'b', name: { en: 'B' } } })
    expect(place(second?.locate?.(['name', 'en']))).toBe('3:19')
    expect(place(second?.locate?.(['name', 'ja']))).toBe('3:12')
    expect(place(second?.locate?.([]))).toBe('2:3')
  })

  it('reads a dataset, each record with its collection', async () => {
    const items = await read(
      '{"meta": {"a": [1]}, "programs": [{"id": "p"}], "places": [{"id": "JP"}, {"id": "FR"}]}',
    )
    expect(items.map(plain)).toMatchObject([
      { index: 0, collection: 'programs', pointer: '/programs/0', value: { id: 'p' } },
      { index: 1, collection: 'places', pointer: '/places/0', value: { id: 'JP' } },
      { index: 2, collection: 'places', pointer: '/places/1', value: { id: 'FR' } },
    ])
  })

  it('reads one record, also where its first field is named like a collection', async () => {
    expect((await read('{"id": "a"}')).map(plain)).toMatchObject([
      { index: 0, pointer: '', value: { id: 'a' } },
    ])
    expect(values(await read('{"themes": ["health"], "id": "a"}'))).toEqual([{ themes: ['health'], id: 'a' }])
  })

  it.each([
    ['{"C:\\data":1,"programs":[]}', 'json-syntax', '1:5'],
    ['{"\\u12":1}', 'json-syntax', '1:3'],
    ['{"a\tb\\n":1}', 'json-syntax', '1:4'],
    ['{"x":1,"\\q":2}', 'json-syntax', '1:9'],
    ['{"programs":[],"\\q":[]}', 'json-syntax', '1:17'],
    ['{"\\\n":1}', 'json-syntax', '1:3'],
    ['{"\\ud800":1}', 'lone-surrogate', '1:3'],
    ['{"a\\', 'json-truncated', '1:5'],
  ])('points at what is no escape in the key of %j, however it is cut', async (text, code, where) => {
    for (const size of [1, 3, 1000]) {
      const items = await collect(readJson(inChunks(utf8(text), [size])))
      expect(values(items)).toEqual([])
      expect(problems(items).map((item) => [item.code, place(item.position)])).toEqual([[code, where]])
    }
  })

  it('tells a dataset from a record however it is spaced and cut', async () => {
    const dataset = ['      \n{"programs":[{"id":"p"}]}', ' {\t"programs" :\n [ \n{ "id" : "p" } ] }']
    const record = [
      ' \n{"themes":["p"]}',
      '{ "themes" : [ "p" ] }',
      '{ "id" : { "programs": [ {} ] } }',
      '{ }',
    ]
    for (const size of [1, 3, 1000]) {
      for (const text of dataset)
        expect((await collect(readJson(inChunks(utf8(text), [size])))).map(plain)).toMatchObject([
          { collection: 'programs', pointer: '/programs/0', value: { id: 'p' } },
        ])
      for (const text of record)
        expect((await collect(readJson(inChunks(utf8(text), [size])))).map(plain)).toMatchObject([
          { pointer: '', value: JSON.parse(text) },
        ])
      for (const text of ['      [{"a":1}]', '\n[\n{"a":1}\n]\n'])
        expect(values(await collect(readJson(inChunks(utf8(text), [size]))))).toEqual([{ a: 1 }])
    }
  })

  it('takes an object under the name of a collection for a dataset, and $schema for no collection', async () => {
    expect(outline(await read('{"places": {"id": "JP"}}'))).toEqual([
      ['collection-not-list', undefined, '1:12'],
    ])
    expect((await read('{"$schema": "x", "programs": [{"id": "p"}]}')).map(plain)).toMatchObject([
      { collection: 'programs', value: { id: 'p' } },
    ])
  })

  it('takes what is inside an object without quotes around its first key for no dataset', async () => {
    expect(outline(await read('{x: {"programs": [{}]}}'))).toEqual([['json-syntax', 0, '1:2']])
  })

  it('reads UTF-16', async () => {
    expect(values(await collect(readJson(utf16('[{"名": "科学"}]', true))))).toEqual([{ 名: '科学' }])
  })

  it('counts columns in UTF-16 units and not the byte order mark', async () => {
    const [record] = records(await read('\ufeff[{"😀": "科", "a": 1}]'))
    expect(place(record?.locate?.(['a']))).toBe('1:19')
  })

  it.each(['', ' \n\t', '\ufeff'])('says that %j is empty', async (text) => {
    expect((await read(text)).map((item) => item.type === 'problem' && item.code)).toEqual(['input-empty'])
  })

  it('accepts an empty list', async () => {
    expect(await read('[]')).toEqual([])
  })

  it('reports unknown collections and reads their records without one', async () => {
    const items = await read('{"programs": [], "programmes": [{"id": "p"}], "places": {"id": "JP"}}')
    expect(outline(items)).toEqual([
      ['collection-unknown', undefined, '1:18'],
      ['collection-not-list', undefined, '1:57'],
    ])
    expect(problems(items)[0]?.hint?.en).toBe('Did you mean "programs"?')
    expect(items.find(({ type }) => type === 'record')).toMatchObject({ pointer: '/programmes/0' })
  })

  it('reads no records out of a member that holds none', async () => {
    const items = await read('{"programs": [{"id": "p"}], "meta": [{"id": "m"}], "places": [{"id": "JP"}]}')
    expect(records(items).map(({ pointer }) => pointer)).toEqual(['/programs/0', '/places/0'])
    expect(problems(items)).toEqual([])
  })

  it('reads both of two collections of one name, with a warning', async () => {
    const items = await read('{"programs": [{"id": "p"}], "programs": [{"id": "q"}]}')
    expect(values(items)).toEqual([{ id: 'p' }, { id: 'q' }])
    expect(outline(items)).toEqual([['collection-twice', undefined, '1:29']])
  })

  it.each([
    ['[{"id": "a"}, {"id": ', [{ id: 'a' }], ['json-truncated', 1, '1:22']],
    ['[{"id": "a"}, {"id": "b', [{ id: 'a' }], ['json-truncated', 1, '1:24']],
    ['[{"id": "a"},\n', [{ id: 'a' }], ['json-truncated', undefined, '2:1']],
    ['[{"id": "a"}', [{ id: 'a' }], ['json-truncated', undefined, '1:13']],
    ['{"programs": [{"id": "a"}', [{ id: 'a' }], ['json-truncated', undefined, '1:26']],
    ['{"programs": [{"id": "a"}], "pla', [{ id: 'a' }], ['json-truncated', undefined, '1:33']],
    ['[tru', [], ['json-truncated', 0, '1:5']],
    ['[{"id": "a"}, 12', [{ id: 'a' }], ['json-truncated', 1, '1:17']],
    ['tru', [], ['json-truncated', 0, '1:4']],
    ['"x', [], ['json-truncated', 0, '1:3']],
    ['[{"a": "\\u12', [], ['json-truncated', 0, '1:13']],
  ])('says where %j is cut off, after the records before', async (text, before, problem) => {
    const items = await read(text)
    expect(values(items)).toEqual(before)
    expect(outline(items)).toEqual([problem])
  })

  it('goes on after a record whose extent is clear', async () => {
    const items = await read(
      '[{"a": 1,}, {"a": NaN}, {"a": tru}, {"a": \'x\'}, {"a": 01}, {"a": "b\tc"}, {"a": "\\x"}, {"a": 1}]',
    )
    expect(values(items)).toEqual([{ a: 1 }])
    expect(outline(items)).toEqual([
      ['json-syntax', 0, '1:10'],
      ['json-syntax', 1, '1:19'],
      ['json-syntax', 2, '1:31'],
      ['json-syntax', 3, '1:43'],
      ['json-syntax', 4, '1:56'],
      ['json-syntax', 5, '1:68'],
      ['json-syntax', 6, '1:81'],
    ])
    expect(countsAddUp(items)).toBe(true)
    expect(problems(items)[0]?.hint?.en).toBe('Remove the comma before it.')
  })

  it('stops, and says so, where the rest cannot be told apart', async () => {
    for (const [text, where] of [
      ['[{"a": 1}, {"a": 2]}, {"a": 3}]', '1:19'],
      ['[{"a": 1}, {"a": "x\n}, {"a": 3}]', '1:18'],
      ['[{"a": 1}, {"a": "x}, {"a": 3}]', '1:25'],
    ] as const) {
      const items = await read(text)
      expect(values(items)).toEqual([{ a: 1 }])
      expect(outline(items)).toEqual([['json-syntax', 1, where]])
    }
    const isLast = /Nothing after it was read\.$/
    const [first] = problems(await read('[{"a": 2]}, {"a": 3}]'))
    expect(first?.message.en).toMatch(isLast)
    const lineEnd = await read('[{"a": NaN}, {"a": "x\n"}, {"a": 3}]')
    expect(values(lineEnd)).toEqual([])
    expect(outline(lineEnd)).toEqual([
      ['json-syntax', 0, '1:8'],
      ['json-syntax', 1, '1:20'],
    ])
    expect(problems(lineEnd).map(({ message }) => isLast.test(message.en))).toEqual([false, true])
    const key = await read('{"programs": [{"id": "p"}], "pl\\xaces": [{"id": "JP"}]}')
    expect(values(key)).toEqual([{ id: 'p' }])
    expect(outline(key)).toEqual([['json-syntax', undefined, '1:32']])
  })

  it.each([
    [',1', '1:1', 'a value'],
    [']', '1:1', 'a value'],
    ['}', '1:1', 'a value'],
    ['[,1]', '1:2', 'a value'],
    ['[1,,2]', '1:4', 'a value'],
    ['[}', '1:2', 'a value'],
    ['[1,}', '1:4', 'a value'],
    ['[1}', '1:3', 'a comma or "]"'],
    ['[1 2, 3]', '1:4', 'a comma or "]"'],
    ['{"programs": [], 1: []}', '1:18', 'a field name in double quotes'],
    ['{"programs": [], "places" []}', '1:27', 'a colon'],
    ['{"programs": [], "places": }', '1:28', 'a value'],
    ['{"programs": [] "places": []}', '1:17', 'a comma or "}"'],
    ['{"programs": [], "places": ,}', '1:28', 'a value'],
    ['{"programs": [], "places": ]}', '1:28', 'a value'],
    ['{"programs": [],}x', '1:18', 'the end of the JSON'],
    ['[] []', '1:4', 'the end of the JSON'],
  ])('stops in %s at %s, where it expects %s', async (text, where, expected) => {
    const found = problems(await read(text)).at(-1)
    expect(place(found?.position)).toBe(where)
    expect(found?.message.en).toContain(`expected ${expected}, found`)
    expect(found?.message.en).toMatch(/Nothing after it was read\.$/)
  })

  it.each(['12', '"x"', ' null\n', 'true'])('reads %j for one record', async (text) => {
    const items = await read(text)
    expect(values(items)).toEqual([JSON.parse(text)])
    expect(problems(items)).toEqual([])
  })

  it('reads scalars in lists, and what follows them', async () => {
    const items = await read('{"places": [{"id": "JP"}, 1, "", "x" , null], "programs": [{"id": "p"}]}')
    expect(values(items)).toEqual([{ id: 'JP' }, 1, '', 'x', null, { id: 'p' }])
    expect(records(items).map(({ pointer }) => pointer)).toEqual([
      ...[0, 1, 2, 3, 4].map((at) => `/places/${at}`),
      '/programs/0',
    ])
    expect(problems(items)).toEqual([])
  })

  it('takes lines that end in CR LF', async () => {
    const items = await read('\r\n[\r\n1\r\n,\r\n{"a":\r\n2}\r\n]\r\n')
    expect(values(items)).toEqual([1, { a: 2 }])
    expect(place(records(items)[1]?.locate?.(['a']))).toBe('6:1')
  })

  it('reports what is wrong inside a member that holds no records', async () => {
    const items = await read('{"meta": {"a":\n 01}, "programs": [{"id": "p"}]}')
    expect(outline(items)).toEqual([['json-syntax', undefined, '2:3']])
    expect(values(items)).toEqual([{ id: 'p' }])
  })

  it.each([
    ['[tru,{"id":"a"}]', 0, '1:2', 'tru', [{ id: 'a' }]],
    ['[-,{"id":"a"}]', 0, '1:2', '-', [{ id: 'a' }]],
    ['[{"id":"a"},nul]', 1, '1:13', 'nul', [{ id: 'a' }]],
    ['{"programs":[{"id":"a"}],"meta":tru}', undefined, '1:33', 'tru', [{ id: 'a' }]],
  ])('does not take %s for a text that is cut off', async (text, index, where, value, read) => {
    const items = await collect(readJson(utf8(text)))
    expect(outline(items)).toEqual([['json-syntax', index, where]])
    expect(problems(items)[0]?.message.en).toBe(`Not JSON: expected a value, found "${value}".`)
    expect(values(items)).toEqual(read)
  })

  it('goes on after a record of 1,500 levels', async () => {
    const items = await read(`[${'['.repeat(1500)}${']'.repeat(1500)}, {"a": 1}]`)
    expect(outline(items)).toEqual([['too-deep', 0, '1:102']])
    expect(records(items).map(({ index, value }) => [index, value])).toEqual([[1, { a: 1 }]])
  })

  it.each([1, 4, 1000])('measures records in UTF-16 units, in chunks of %j bytes', async (size) => {
    const bytes = inChunks(utf8('["12345678", "123456789", "科科345678", 1]'), [size])
    const items = await collect(readJson(bytes, { maxRecordBytes: 10 }))
    expect(outline(items)).toEqual([['record-too-long', 1, '1:14']])
    expect(records(items).map(({ index, value }) => [index, value])).toEqual([
      [0, '12345678'],
      [2, '科科345678'],
      [3, 1],
    ])
  })

  it('warns where the byte order mark contradicts the name, and reads on', async () => {
    const items = await collect(readJson(utf8('\ufeff[{"a": "科"}]'), { encoding: 'shift_jis' }))
    expect(items.map((item) => (item.type === 'problem' ? item.code : item.value))).toEqual([
      'encoding-mark',
      { a: '科' },
    ])
  })

  it('reports a trailing comma between records and a missing one', async () => {
    const trailing = await read('{"programs": [{"id": "p"},], "places": [{"id": "JP"}],}')
    expect(values(trailing)).toEqual([{ id: 'p' }, { id: 'JP' }])
    expect(outline(trailing)).toEqual([
      ['json-syntax', undefined, '1:27'],
      ['json-syntax', undefined, '1:55'],
    ])
    for (const { message } of problems(trailing)) expect(message.en).not.toContain('Nothing after')
    const missing = await read('[{"id": "p"} {"id": "q"}]')
    expect(values(missing)).toEqual([{ id: 'p' }])
    expect(outline(missing)).toEqual([['json-syntax', undefined, '1:14']])
  })

  it('tells records on lines of their own from JSON', async () => {
    const items = await read('{"id": "a"}\n{"id": "b"}')
    expect(values(items)).toEqual([{ id: 'a' }])
    expect(problems(items)[0]?.hint?.en).toContain('NDJSON')
  })

  it.each([
    ['['.repeat(100_000), '1:102'],
    ['['.repeat(100_000) + ']'.repeat(100_000), '1:102'],
    [`[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]`, '1:502'],
  ])('gives one error for 100,000 levels', async (text, where) => {
    expect(outline(await read(text))).toEqual([['too-deep', 0, where]])
  })

  it('accepts 100 levels and refuses 101', async () => {
    const nested = (depth: number) => `[${'['.repeat(depth)}${']'.repeat(depth)}]`
    expect(outline(await read(nested(100)))).toEqual([])
    expect(outline(await read(nested(101)))).toEqual([['too-deep', 0, '1:102']])
  })

  it.each([
    ['lists', (inside: string) => `[1,${inside}]`],
    ['objects', (inside: string) => `{"a":1,"b":${inside}}`],
    [
      'lists in objects',
      (inside: string, level: number) => (level % 2 === 0 ? `[${inside}]` : `{"a":${inside}}`),
    ],
  ])('accepts 100 levels of %s, and refuses 101', async (_, around) => {
    const nested = (depth: number) => {
      let json = '1'
      for (let level = 0; level < depth; level += 1) json = around(json, level)
      return json
    }
    expect(outline(await read(`[${nested(100)}]`))).toEqual([])
    expect(outline(await read(`[${nested(101)}]`))).toMatchObject([['too-deep', 0, expect.any(String)]])
  })

  it('says what it expects in a key of an object, at its start and after a comma', async () => {
    expect(problems(await read('[{1}, {"a": 1, 2}]')).map(({ message }) => message.en)).toEqual([
      'Not JSON: expected a field name in double quotes or "}", found "1".',
      'Not JSON: expected a field name in double quotes, found "2".',
    ])
  })

  it('refuses keys that can do harm, escaped ones too, and pollutes no prototype', async () => {
    const items = await read(
      '[{"__proto__": {"polluted": 1}}, {"a": [{"constructor": 1}]}, {"__prot\\u006f__": 1}, {"prototype": 1}, {"a": "__proto__"}]',
    )
    expect(outline(items)).toEqual([
      ['unsafe-key', 0, '1:3'],
      ['unsafe-key', 1, '1:42'],
      ['unsafe-key', 2, '1:64'],
      ['unsafe-key', 3, '1:87'],
    ])
    expect(values(items)).toEqual([{ a: '__proto__' }])
    expect('polluted' in {}).toBe(false)
    expect(outline(await read('{"programs": [], "__proto__": []}'))).toEqual([
      ['unsafe-key', undefined, '1:18'],
    ])
  })

  it('refuses lone surrogates and NUL characters, not pairs', async () => {
    const items = await read(
      '[{"a": "\\ud800"}, {"a": "\\udc00\\ud800"}, {"a": "\\u0000"}, {"a": "\0"}, {"a": "\\ud83d\\ude00"}]',
    )
    expect(outline(items)).toEqual([
      ['lone-surrogate', 0, '1:9'],
      ['lone-surrogate', 1, '1:26'],
      ['nul-character', 2, '1:49'],
      ['nul-character', 3, '1:66'],
    ])
    expect(values(items)).toEqual([{ a: '😀' }])
  })

  it('ends at a NUL character between records', async () => {
    const items = await read('[{"a": 1}\0, {"a": 2}]')
    expect(values(items)).toEqual([{ a: 1 }])
    expect(outline(items)).toEqual([['nul-character', undefined, '1:10']])
  })

  it('warns of keys that are there twice, whatever their spacing, and keeps the record', async () => {
    const items = await read('[{"a": 1, "b" : 2, "a": 3}, {"x": {"k":1,"k":2}, "y": "\\":"}]')
    expect(outline(items)).toEqual([
      ['duplicate-key', undefined, '1:20'],
      ['duplicate-key', undefined, '1:42'],
    ])
    expect(values(items)).toEqual([
      { a: 3, b: 2 },
      { x: { k: 2 }, y: '":' },
    ])
    expect(place(records(items)[0]?.locate?.(['a']))).toBe('1:25')
  })

  it('takes only the white space of JSON for white space', async () => {
    expect(outline(await read('\u00a0[{"a": 1}]'))).toEqual([['json-syntax', undefined, '1:1']])
  })

  it('passes over a record that is too long', async () => {
    const text = `[{"a": 1}, {"a": "${'x'.repeat(100)}"}, {"a": 2}]`
    const items = await collect(readJson(utf8(text), { maxRecordBytes: 50 }))
    expect(outline(items)).toEqual([['record-too-long', 1, '1:12']])
    expect(values(items)).toEqual([{ a: 1 }, { a: 2 }])
  })

  it('keeps no more of a long record than allowed', async () => {
    async function* endless() {
      yield utf8('[{"a": 1}, "')
      for (let chunk = 0; chunk < 200; chunk += 1) yield utf8('x'.repeat(100_000))
    }
    const items = await collect(readJson(endless(), { maxRecordBytes: 1000 }))
    expect(outline(items)).toEqual([['record-too-long', 1, '1:12']])
  })

  it('keeps no space before a document', async () => {
    async function* spacious() {
      const space = utf8(`${' '.repeat(99_999)}\n`)
      for (let chunk = 0; chunk < 1000; chunk += 1) yield space
      yield utf8('  [{"a": 1}, x]')
    }
    const items = await collect(readJson(spacious()))
    expect(items.map(plain)).toMatchObject([{ position: { line: 1001, column: 4 } }, { code: 'json-syntax' }])
  }, 5000)

  it('delivers what is before a wrong byte and counts the record that holds it', async () => {
    const bytes = new Uint8Array([...utf8('[{"a": 1},\n{"a": "'), 0xff, ...utf8('"}]')])
    const items = await collect(readJson(bytes))
    expect(values(items)).toEqual([{ a: 1 }])
    expect(outline(items)).toEqual([['encoding', 1, '2:8']])
  })

  it.each([
    ['[{"a": 1}, {"a"', [{ a: 1 }], [['input-broken', 1, '1:16']]],
    ['[{"a": 1}, ', [{ a: 1 }], [['input-broken', undefined, '1:12']]],
    ['{"a"', [], [['input-broken', 0, '1:5']]],
    [
      '{1}',
      [],
      [
        ['json-syntax', 0, '1:2'],
        ['input-broken', undefined, '1:4'],
      ],
    ],
  ])('delivers what is before the point where %s breaks off', async (text, before, found) => {
    async function* broken() {
      yield utf8(text)
      throw new Error('gone')
    }
    const items = await collect(readJson(broken()))
    expect(values(items)).toEqual(before)
    expect(outline(items)).toEqual(found)
    expect(countsAddUp(items)).toBe(true)
  })

  const document = fc.oneof(
    fc.json({ maxDepth: 2 }),
    fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }).map((list) => JSON.stringify(list, null, 1)),
    fc
      .dictionary(
        fc.constantFrom('programs', 'places', 'meta', 'x'),
        fc.array(fc.object({ maxDepth: 1, maxKeys: 3 }), { maxLength: 3 }),
      )
      .map((value) => JSON.stringify(value)),
  )
  const damaged = fc
    .tuple(document, fc.nat(), fc.constantFrom('', '"', '}', ']', ',', '[', '{', '\n', '\\', 'x'))
    .map(([text, at, insert]) => {
      const cut = at % (text.length + 1)
      return text.slice(0, cut) + insert + text.slice(cut + 1)
    })

  it('gives the same items however the bytes are cut, and numbers them without a gap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(document, damaged), chunkSizes, async (text, sizes) => {
        const whole = await read(text)
        expect((await collect(readJson(inChunks(utf8(text), sizes)))).map(plain)).toEqual(whole.map(plain))
        expect(countsAddUp(whole)).toBe(true)
      }),
    )
  })

  it('never passes a damaged document without a problem', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        const errors = problems(await read(text)).filter(({ severity }) => severity === 'error')
        if (!isJson) expect(errors.length).toBeGreaterThan(0)
        else expect(errors.filter(({ code }) => code.startsWith('json'))).toEqual([])
      }),
      runs(150),
    )
  })
})
