import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CheckerOptions,
  createChecker,
  createReport,
  type InputRecord,
  type Report,
  type ShardState,
  validateDataset,
  validateStream,
} from '../../../src/validate/index.js'
import { mappedTable, mappingOf } from '../mapping-of.js'
import { reportIn } from '../report-in.js'
import { briefly, world } from '../rules/issues-of.js'

const citations = [{ source: 'white-paper', section: '1' }]

const technologies = mappingOf({
  kind: 'technology',
  fields: {
    id: 'code',
    'name.en': 'title.en',
    'name.ja': 'title.ja',
    broader: { from: 'under', as: 'list' },
  },
  constants: { citations },
})

/** One of theirs; its title stands in an object or in fields of their own. */
const theirs = (code: string, title: string, under?: string, isFlat = false) => ({
  code,
  ...(isFlat
    ? { 'title.en': title, 'title.ja': `${code}の名` }
    : { title: { en: title, ja: `${code}の名` } }),
  ...(under !== undefined && { under }),
})

/** What is wrong in brief, but for fields that the mapping names and no record has. */
const wrongIn = ({ issues }: Report) => briefly(issues.filter(({ code }) => code !== 'mapped-field-absent'))

const issuesOf = (mapping: CheckerOptions['mapping'], input: unknown) =>
  wrongIn(validateDataset(input, { mapping, base: world }).report)

describe('what is wrong between records of other people', () => {
  it('is told of the fields that they have', () => {
    expect(
      issuesOf(technologies, [
        theirs('a', 'A', 'b'),
        theirs('b', 'B', 'a'),
        theirs('b', 'C'),
        theirs('d', 'A'),
      ]),
    ).toEqual([
      'parent-cycle /0/under',
      'parent-cycle /1/under',
      'duplicate-id /2/code',
      'same-name /3/title/en',
    ])
  })

  it('is told of the field that the very record has', () => {
    expect(
      issuesOf(technologies, [
        theirs('a', 'A'),
        theirs('b', 'A'),
        theirs('c', 'A', undefined, true),
        theirs('d', 'A'),
        { ...theirs('e', 'E'), title: { en: 'E', ja: 'aの名' } },
      ]),
    ).toEqual([
      'same-name /1/title/en',
      'same-name /2/title.en',
      'same-name /3/title/en',
      'same-name /4/title/ja',
    ])
  })

  it('is told of the field that each item of a list is made of', () => {
    const places = mappingOf({
      kind: 'place',
      fields: {
        id: 'code',
        'name.en': 'code',
        'name.ja': 'code',
        'members[0].place': 'first',
        'members[1].place': 'second',
        'members[2].place': 'third',
      },
      constants: { kind: 'bloc', citations },
    })
    expect(
      issuesOf(places, [
        { code: 'a', second: 'JP', third: 'b' },
        { code: 'b', first: 'c' },
        { code: 'c', first: 'US', second: 'a' },
      ]),
    ).toEqual(['parent-cycle /0/third', 'parent-cycle /1/first', 'parent-cycle /2/second'])
  })

  it('is told of a list of theirs that has the name of ours, not of an item', () => {
    const mapping = mappingOf({
      ...technologies.file,
      fields: { ...technologies.file.fields, broader: 'broader' },
    })
    const separated = mappingOf({
      ...technologies.file,
      fields: { ...technologies.file.fields, broader: { from: 'broader', as: 'list' } },
    })
    const cycle = (ofA: unknown, ofB: unknown) => [
      { ...theirs('a', 'A'), broader: ofA },
      { ...theirs('b', 'B'), broader: ofB },
    ]
    const inList = ['parent-cycle /0/broader', 'parent-cycle /1/broader']
    expect(issuesOf(mapping, cycle(['b'], ['a']))).toEqual(inList)
    expect(issuesOf(separated, cycle('b', 'JP;a')).filter((issue) => issue.startsWith('parent'))).toEqual(
      inList,
    )
  })

  it('is told of fields of ours where the record is one of ours already', () => {
    const ours = (id: string) => ({ id, name: { en: `Name ${id}`, ja: `名${id}` }, citations })
    const checker = createChecker({ mapping: technologies, base: world })
    const records: Pick<InputRecord, 'collection' | 'value'>[] = [
      { value: theirs('a', 'A') },
      { value: theirs('a', 'B') },
      { collection: 'technologies', value: ours('a') },
      { value: theirs('a', 'C') },
    ]
    for (const [index, record] of records.entries())
      checker.check({ type: 'record', index, pointer: `/${index}`, ...record })
    expect(wrongIn(createReport([checker.finish()], { base: world }))).toEqual([
      'duplicate-id /1/code',
      'duplicate-id /2/id',
      'duplicate-id /3/code',
    ])
  })

  it('is told of our field where the mapping gives all records the same', () => {
    const { fields } = technologies.file
    const alike = mappingOf({
      kind: 'technology',
      fields: { id: 'code', 'name.en': fields['name.en'] },
      constants: { citations, 'name.ja': '名' },
    })
    expect(
      issuesOf(alike, [theirs('a', 'A'), theirs('b', 'B')]).filter((it) => it.startsWith('same')),
    ).toEqual(['same-name /1/name/ja'])
  })

  it('is told of our field where a constant stands in the place of a field without a value', () => {
    const mapping = mappingOf({
      kind: 'technology',
      fields: {
        id: 'code',
        'name.en': 'title',
        'name.ja': '名',
        'broader[0]': 'first',
        'broader[1]': 'second',
      },
      constants: { citations, 'broader[2]': 'a' },
    })
    expect(
      issuesOf(mapping, [
        { code: 'a', title: 'A', 名: 'あ' },
        { code: 'b', title: 'B', 名: 'い', second: 'c' },
        { code: 'c', title: 'C', 名: 'う', second: 'b' },
      ]),
    ).toEqual(['parent-cycle /0/broader/0', 'parent-cycle /1/second', 'parent-cycle /2/second'])
    const unknown = mappingOf({ ...mapping.file, constants: { citations, 'broader[2]': 'none' } })
    expect(issuesOf(unknown, [{ code: 'b', title: 'B', 名: 'い', second: 'c' }])).toEqual([
      'unresolved-reference /0/broader/1',
      'unresolved-reference /0/second',
    ])
  })

  it('is told of the columns of a table by their names', async () => {
    const mapping = mappingOf({
      kind: 'technology',
      fields: {
        id: '番号',
        'name.en': 'Title. (English)',
        'name.ja': '名/称',
        broader: { from: '上位', as: 'list' },
      },
      constants: { citations },
    })
    const table = '番号,Title. (English),名/称,上位\na,A,あ,b\nb,B,い,a\nb,C,う,\nd,a,え,\ne,E,あ,\n'
    const { report } = await mappedTable(table, mapping)
    expect(report.issues.map(({ code, pointer, position }) => `${code} ${pointer} ${position?.row}`)).toEqual(
      [
        'parent-cycle /上位 1',
        'parent-cycle /上位 2',
        'duplicate-id /番号 3',
        'same-name /Title. (English) 4',
        'same-name /名~1称 5',
      ],
    )
  })
})

const line = fc.record({
  code: fc.constantFrom('a', 'b', 'c', 'd', 7),
  title: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  under: fc.option(fc.constantFrom('a', 'b', 'c;d', 'd;a'), { nil: undefined }),
  isFlat: fc.boolean(),
})

/** The shards of lines that are cut after so many each, and the last one of the rest. */
const shardsOf = async (
  lines: readonly string[],
  cuts: readonly number[],
): Promise<readonly ShardState[]> => {
  const bounds = [0, ...new Set(cuts.filter((cut) => cut < lines.length)), lines.length].sort((a, b) => a - b)
  const reports = await Promise.all(
    bounds.slice(1).map((end, shard) => {
      const bytes = new TextEncoder().encode(
        lines
          .slice(bounds[shard], end)
          .map((text) => `${text}\n`)
          .join(''),
      )
      return reportIn(validateStream(bytes, { format: 'ndjson', mapping: technologies, base: world, shard }))
    }),
  )
  return JSON.parse(JSON.stringify(reports.flatMap(({ shards = [] }) => shards)))
}

const merged = (shards: readonly ShardState[]): Report => createReport(shards, { base: world, shards: false })

describe('shards of records of other people', () => {
  it('make the report of the whole, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 10 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
        async (records, cuts) => {
          const lines = records.map(({ code, title, under, isFlat }) =>
            JSON.stringify({ ...theirs(String(code), title, under, isFlat), code }),
          )
          const whole = merged(await shardsOf(lines, []))
          expect(merged([...(await shardsOf(lines, cuts))].reverse())).toEqual(whole)
        },
      ),
    )
  })

  it('say where fields come from only where that is another field than before', async () => {
    const lines = Array.from({ length: 100 }, (_, at) =>
      JSON.stringify(theirs(`t${at}`, `T${at}`, `t${at + 1}`)),
    )
    const [shard] = await shardsOf(lines, [])
    const texts = Object.values(shard?.origins ?? {}).map(([start, text, ...more]) => [
      start,
      shard?.texts[text ?? 0],
      ...more,
    ])
    expect(texts).toEqual([
      [0, '/code'],
      [0, '/title/en'],
      [0, '/title/ja'],
      [0, '/under'],
    ])
  })

  it('say nothing of it where records are ours', () => {
    const checker = createChecker({ kind: 'technology' })
    checker.check({ type: 'record', index: 0, pointer: '', value: { id: 'a', broader: ['b'] } })
    expect(checker.finish()).not.toHaveProperty('origins')
  })

  it('that do not say it are told of by our fields', async () => {
    const lines = [theirs('a', 'A', 'b'), theirs('b', 'A', 'a'), theirs('a', 'C')].map((record) =>
      JSON.stringify(record),
    )
    const older = (await shardsOf(lines, [1])).map(({ origins: _, ...shard }) => shard)
    expect(briefly(merged(older).issues)).toEqual([
      'parent-cycle /broader/0',
      'same-name /name/en',
      'parent-cycle /broader/0',
      'duplicate-id /id',
    ])
  })
})
