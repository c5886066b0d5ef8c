import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Kind } from '../../../src/model/kinds.js'
import { type InputFormat, type Issue, validateDataset, validateStream } from '../../../src/validate/index.js'
import { leastRecords } from '../records.js'
import { reportIn } from '../report-in.js'
import { world } from '../rules/issues-of.js'
import { utf8 } from './collect.js'

const told = ({ code, pointer, collection, id }: Issue): string =>
  [code, pointer, collection, id].filter((part) => part !== undefined).join(' ')

const issuesOf = async (format: InputFormat, input: string | Uint8Array, kind?: Kind) => {
  const bytes = typeof input === 'string' ? utf8(input) : input
  return (await reportIn(validateStream(bytes, { format, kind, base: world, maxIssues: 100_000 }))).issues
}
const read = async (format: InputFormat, input: string | Uint8Array, kind?: Kind): Promise<string[]> =>
  (await issuesOf(format, input, kind)).map(told)
const readValue = (value: unknown, kind?: Kind): string[] =>
  validateDataset(value, { kind, base: world }).report.issues.map(told)

const { theme } = leastRecords
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
const harmful: unknown = JSON.parse('{"a": {"__proto__": 1}}')

/** What is wrong with a theme, and what is told of that below the pointer of the record. */
const wrongThemes: readonly (readonly [fields: object, told: (pointer: string) => string])[] = [
  [{ name: { en: 'a\0', ja: 'あ' } }, (at) => `nul-character ${at}/name/en themes some-theme`],
  [{ aliases: ['a', 'b\ud83d'] }, (at) => `lone-surrogate ${at}/aliases/1 themes some-theme`],
  [{ 'a/b': { '~': '\0' } }, (at) => `nul-character ${at}/a~1b/~0 themes some-theme`],
  [{ x: harmful }, (at) => `unsafe-key ${at}/x/a/__proto__ themes some-theme`],
  [{ x: nested(100) }, (at) => `too-deep ${at}/x${'/0'.repeat(99)} themes some-theme`],
  [{ x: nested(300) }, (at) => `too-deep ${at}/x${'/0'.repeat(99)} themes some-theme`],
  [{ id: 'a\0' }, (at) => `nul-character ${at}/id themes`],
  [{ id: '\udc00' }, (at) => `lone-surrogate ${at}/id themes`],
  [{ id: 7, x: '\0' }, (at) => `nul-character ${at}/x themes`],
]

describe('what keeps a record from being read', () => {
  it.each(wrongThemes)('is told of the value in it, in a dataset of any format: %#', async (fields, of) => {
    const dataset = { themes: [theme, { ...theme, ...fields }] }
    const expected = [of('/themes/1')]
    expect(readValue(dataset)).toEqual(expected)
    expect(await read('json', JSON.stringify(dataset))).toEqual(expected)
    expect(await read('yaml', stringify(dataset, { aliasDuplicateObjects: false }))).toEqual(expected)
  })

  it.each(wrongThemes)('is told of the value in it, in a list of any format: %#', async (fields, of) => {
    const list = [theme, { ...theme, ...fields }]
    const expected = [of('/1')]
    expect(readValue(list, 'theme')).toEqual(expected)
    expect(await read('json', JSON.stringify(list), 'theme')).toEqual(expected)
    expect(await read('yaml', stringify(list, { aliasDuplicateObjects: false }), 'theme')).toEqual(expected)
  })

  it.each(wrongThemes)('is told of the value in it, in a record of any format: %#', async (fields, of) => {
    const record = { ...theme, ...fields }
    const expected = [of('')]
    expect(readValue(record, 'theme')).toEqual(expected)
    expect(await read('json', JSON.stringify(record), 'theme')).toEqual(expected)
    expect(await read('ndjson', `${JSON.stringify(theme)}\n${JSON.stringify(record)}`, 'theme')).toEqual(
      expected,
    )
    expect(await read('yaml', stringify(record), 'theme')).toEqual(expected)
  })

  it('is told of the value that JSON breaks off in or is wrong in', async () => {
    expect(await read('json', '{"themes":[{"id":"a","name":{"en":tru,"ja":"x"}}]}')).toEqual([
      'json-syntax /themes/0/name/en themes a',
    ])
    expect(await read('json', '{"themes":[{"id":"a","aliases":["x","y')).toEqual([
      'json-truncated /themes/0/aliases/1 themes a',
    ])
    expect(await read('json', `{"themes":[${JSON.stringify(theme)},7`)).toEqual([
      'json-truncated /themes/1 themes',
    ])
    expect(await read('ndjson', '{"id":"a","aliases":[1,,2]}', 'theme')).toEqual([
      'json-syntax /aliases/1 themes a',
    ])
    expect(await read('ndjson', '{"name":{"en" "x"},"id":"a"}', 'theme')).toEqual([
      'json-syntax /name/en themes',
    ])
    expect(await read('ndjson', '{"parts":[{"id":"b"}],"id":1,"x"}', 'theme')).toEqual([
      'json-syntax /x themes',
    ])
  })

  it('is told of the record where it is too long, or a wrong byte ends it', async () => {
    const long = validateStream(utf8(`{"themes":[{},{"id":"${'x'.repeat(50)}"}]}`), {
      format: 'json',
      maxRecordBytes: 40,
    })
    expect((await reportIn(long)).issues.map(told).at(-1)).toBe('record-too-long /themes/1 themes')
    const wrong = new Uint8Array([...utf8('{"themes":[{"id":"a'), 0xff, ...utf8('"}]}')])
    expect(await read('json', wrong)).toEqual(['encoding /themes/0 themes'])
    expect(await read('ndjson', new Uint8Array([0x22, 0xff, 0x22]), 'theme')).toEqual(['encoding  themes'])
  })

  it('is told of the record that an error of YAML costs, with its id if that stands before it', async () => {
    expect(await read('yaml', 'themes:\n- id: a\n  name: {en: [x\n')).toEqual([
      'yaml-syntax /themes/0 themes a',
    ])
    expect(await read('yaml', 'themes:\n- name: {en: [x\n  id: a\n')).toEqual([
      'yaml-syntax /themes/0 themes',
    ])
    expect(await read('yaml', 'themes:\n- id: "a\n  name: b\n')).toEqual(['yaml-syntax /themes/0 themes'])
  })

  it('is told of the record where YAML is cut off, with its id if that is whole', async () => {
    const cutAfter = async (text: string) => {
      const events = validateStream(utf8(`${text}${' '.repeat(9)}`), {
        format: 'yaml',
        kind: 'theme',
        maxRecordBytes: text.length,
      })
      return (await reportIn(events)).issues.map(told)
    }
    expect(await cutAfter('- id: a\n  name: b')).toEqual(['input-too-long /0 themes a'])
    expect(await cutAfter('- name: b\n  id: a')).toEqual(['input-too-long /0 themes'])
  })

  it('is told of the alias in a record of YAML, not of what that stands for', async () => {
    const text = '- {id: a, x: [&b {y: 1}, &c [*c]], name: *b}\n- {id: d, x: {y: *gone}}\n'
    expect(await read('yaml', text, 'theme')).toEqual([
      'cyclic /0/x/1/0 themes a',
      'alias-unknown /1/x/y themes d',
    ])
    expect(await read('yaml', '- &a {id: x, y: "\\0"}\n- *a\n', 'theme')).toEqual([
      'nul-character /0/y themes x',
      'nul-character /1/y themes x',
    ])
  })

  it('is told of the object whose field has no text for its name', async () => {
    expect(await read('yaml', 'themes:\n- id: a\n  name:\n    [x]: 1\n')).toEqual([
      'yaml-key /themes/0/name themes a',
    ])
  })

  it('is told of the row of a table with the kind of all records, and of no pointer', async () => {
    expect(await read('csv', 'id,definition.en\na,b,c\n', 'theme')).toEqual(['csv-columns  themes'])
  })

  it('is told without a collection where records are of no known kind', async () => {
    expect(await read('ndjson', '{"id":"a","x":"\\u0000"}')).toEqual(['nul-character /x a'])
  })
})

describe('what is told of a record that is read', () => {
  it('has the first field that is there twice for its place', async () => {
    const text = JSON.stringify(theme).replace('"ja":', '"en":"x","ja":"y","ja":')
    const expected = (at: string) => [`duplicate-key ${at}/name/en themes some-theme`]
    expect(await read('ndjson', text, 'theme')).toEqual(expected(''))
    expect(await read('json', `[${text}]`, 'theme')).toEqual(expected('/0'))
    expect(await read('json', `{"themes":[${text}]}`)).toEqual(expected('/themes/0'))
    expect(await read('yaml', `{"themes":[${text}]}`)).toEqual(expected('/themes/0'))
  })

  it('has its collection without an id, too', async () => {
    const issues = await issuesOf('ndjson', '{"a":1,"a":2}', 'theme')
    expect(issues.map(told)).toContain('duplicate-key /a themes')
  })

  it('has the value behind a tag for its place', async () => {
    const text = [
      '!all',
      'themes: !list',
      '- !first',
      `  ${stringify(theme).trimEnd().replaceAll('\n', '\n  ')}`,
      '  parent: !empty',
      '  !key aliases: [a, !text b, !map {c: d}]',
      '- !text none',
      '',
    ].join('\n')
    const tags = (await read('yaml', text)).filter((issue) => issue.startsWith('yaml-tag'))
    expect(tags).toEqual([
      'yaml-tag ',
      'yaml-tag /themes',
      'yaml-tag /themes/0 themes some-theme',
      'yaml-tag /themes/0/parent themes some-theme',
      'yaml-tag /themes/0/aliases themes some-theme',
      'yaml-tag /themes/0/aliases/1 themes some-theme',
      'yaml-tag /themes/0/aliases/2 themes some-theme',
      'yaml-tag /themes/1 themes',
    ])
  })

  it('has the id of a record of many tags, which is looked for once', { timeout: 15_000 }, async () => {
    const count = 20_000
    const fields = Array.from({ length: count }, (_, at) => `x${at}: !tag a\n`).join('')
    const tags = (await read('yaml', `${stringify(theme)}${fields}`, 'theme')).filter((issue) =>
      issue.startsWith('yaml-tag'),
    )
    expect(tags.length).toBeGreaterThan(1000)
    expect(new Set(tags.map((issue) => issue.split(' ').slice(2).join(' ')))).toEqual(
      new Set(['themes some-theme']),
    )
  })

  it('has the value behind a tag for its place in each of several documents', async () => {
    const record = stringify({ ...theme, id: undefined })
    const tags = (await read('yaml', `id: !x a\n${record}---\n- id: !y b\n`, 'theme')).filter((issue) =>
      issue.startsWith('yaml-tag'),
    )
    expect(tags).toEqual(['yaml-tag /id themes a', 'yaml-tag /0/id themes b'])
  })
})

describe('what is told of the members of a dataset', () => {
  it.each([
    [{ themes: [theme], programs: 1 }, ['collection-not-list /programs']],
    [{ themes: [theme], 'x/y': 1 }, ['collection-unknown /x~1y']],
    [{ themes: [theme], constructor: 1 }, ['unsafe-key /constructor']],
  ])('has the pointer of the member in any format: %j', async (dataset, expected) => {
    expect(readValue(dataset)).toEqual(expected)
    expect(await read('json', JSON.stringify(dataset))).toEqual(expected)
    expect(await read('yaml', stringify(dataset))).toEqual(expected)
  })

  it('has the pointer of the member where one is there twice, or is an alias', async () => {
    const text = '{"themes": [], "themes": []}'
    expect(await read('json', text)).toEqual(['collection-twice /themes'])
    expect(await read('yaml', text)).toEqual(['collection-twice /themes'])
    expect(await read('yaml', 'themes: &a []\nplaces: *a\n')).toEqual(['collection-not-list /places'])
  })

  it('has the pointer of the value inside of a member that holds no records', async () => {
    expect(await read('json', '{"meta":{"a":["\\u0000"]},"themes":[]}')).toEqual(['nul-character /meta/a/0'])
    const long = validateStream(utf8(`{"meta":"${'x'.repeat(50)}"}`), { format: 'json', maxRecordBytes: 40 })
    expect((await reportIn(long)).issues.map(told)).toEqual(['record-too-long /meta'])
  })

  it.each([
    ['{"themes":[] "places":[]}', 'json-syntax '],
    ['{"themes" []}', 'json-syntax /themes'],
    ['{"themes":,}', 'json-syntax /themes'],
    ['{"themes":[],"places":[,]}', 'json-syntax /places'],
    ['{"themes":[],"places":[}', 'json-syntax /places'],
    ['{"themes":[],"places":[', 'json-truncated /places'],
    ['{"themes":', 'json-truncated /themes'],
    ['{"themes":[],"pla', 'json-truncated '],
    ['{"themes":[]', 'json-truncated '],
    ['{"themes":[]}}', 'json-syntax '],
    ['[,]', 'json-syntax '],
  ])('has the pointer of what the syntax of %s is wrong in', async (text, expected) => {
    expect(await read('json', text)).toEqual([expected])
  })
})
