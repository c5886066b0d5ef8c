import { describe, expect, it } from 'vitest'
import {
  createChecker,
  createReport,
  mergeReports,
  type StreamOptions,
  validateDataset,
  validateStream,
} from '../../../src/validate/index.js'
import { mappingOf } from '../mapping-of.js'
import { reportIn } from '../report-in.js'
import { world } from '../rules/issues-of.js'

const technologyMapping = (more: object = {}, fields: object = {}) =>
  mappingOf({
    kind: 'technology',
    fields: { id: 'code', 'name.en': 'title', 'name.ja': 'title', ...fields },
    constants: { citations: [{ source: 'white-paper', section: '1' }] },
    ...more,
  })

const reportOf = (text: string, options: StreamOptions) =>
  reportIn(validateStream(new TextEncoder().encode(text), { base: world, ...options }))

/** The names of the fields that an input is told to lack, those to be ignored with a question mark. */
const absentIn = async (text: string, options: StreamOptions): Promise<string[]> => {
  const { issues, counts } = await reportOf(text, options)
  const absent = issues.filter(({ code }) => code === 'mapped-field-absent')
  expect(counts.byCode['mapped-field-absent'] ?? 0).toBe(absent.length)
  return absent.map(({ severity, pointer }) => pointer.slice(1) + (severity === 'note' ? '?' : ''))
}

const all = technologyMapping(
  { expect: { memo: 'number' }, ignore: ['notes'] },
  { abbreviation: 'acronym', aliases: { from: 'other', as: 'list' } },
)

describe('a field that only the mapping has', () => {
  it('is told of a table whose header does not have it, be it used, expected or ignored', async () => {
    const csv = { format: 'csv', mapping: all } as const
    expect(await absentIn('code,title\na,A\nb,B\n', csv)).toEqual(['acronym', 'other', 'memo', 'notes?'])
    expect(await absentIn('code,title,acronym,other,memo,notes\na,A,,,,\n', csv)).toEqual([])
  })

  it('is told with its name and what to do', async () => {
    const { issues, ok } = await reportOf('code,title\na,A\n', {
      format: 'csv',
      mapping: technologyMapping({}, { abbreviation: 'acronym' }),
      input: 'theirs.csv',
    })
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'mapped-field-absent',
        input: 'theirs.csv',
        pointer: '/acronym',
        message: {
          en: 'The mapping names the field "acronym", but no record of the input has it.',
          ja: '対応表にある項目「acronym」が、入力のどのレコードにもありません。',
        },
        hint: {
          en: 'Write its name as the input has it, or take it out of the mapping.',
          ja: '入力にあるとおりの名前に直すか、対応表から外してください。',
        },
      },
    ])
    expect(ok).toBe(true)
  })

  it('is told of records none of which has it, null being a value', async () => {
    const ndjson = { format: 'ndjson', mapping: all } as const
    const lines = '{"code":"a","title":"A","memo":1}\n{"code":"b","title":"B","acronym":null}\n'
    expect(await absentIn(lines, ndjson)).toEqual(['other', 'notes?'])
  })

  it('is none that is there in part or by the dots in its name', async () => {
    const mapping = technologyMapping(
      {},
      { abbreviation: 'more.short', aliases: 'tags', 'broader[0]': 'words.0' },
    )
    const table = 'code,title,more.short,tags.0,tags.1,words.0\na,A,B,C,D,E\n'
    expect(await absentIn(table, { format: 'csv', mapping })).toEqual([])
    const line = '{"code":"a","title":"A","more":{"short":"B"},"tags":[],"words":["あ"]}\n'
    expect(await absentIn(line, { format: 'ndjson', mapping })).toEqual([])
    expect(await absentIn('{"code":"a","title":"A","more":{}}\n', { format: 'ndjson', mapping })).toEqual([
      'more.short',
      'tags',
      'words.0',
    ])
  })

  it('is not told where no record was mapped', async () => {
    for (const [format, text] of [
      ['csv', 'code\n'],
      ['csv', ''],
      ['ndjson', '{"code":\n'],
      ['ndjson', '7\n'],
      ['json', '{"technologies":[{"id":"a"}]}'],
    ] as const)
      expect(await absentIn(text, { format, mapping: all })).toEqual([])
  })

  it('is told of each input that lacks it, before what is wrong with its records', async () => {
    const mapping = technologyMapping({}, { abbreviation: 'acronym' })
    const texts = ['code,title,more\na,A,1\n', 'code,title,acronym\nb,B,\n', 'code,title\nc,C\n']
    const reports = await Promise.all(
      texts.map((text, shard) => reportOf(text, { format: 'csv', mapping, shard, input: `${shard}.csv` })),
    )
    expect(mergeReports(reports, { base: world }).issues.map(({ code, input }) => [code, input])).toEqual([
      ['mapped-field-absent', '0.csv'],
      ['unmapped-field', '0.csv'],
      ['mapped-field-absent', '2.csv'],
    ])
  })

  it('is told of shards none of which has it, in whatever order they come', async () => {
    const lines = ['{"code":"a","title":"A","memo":1}\n', '{"code":"b","title":"B","acronym":"X"}\n', '\n']
    const reports = await Promise.all(
      lines.map((text, shard) => reportOf(text, { format: 'ndjson', mapping: all, shard })),
    )
    const sent: typeof reports = JSON.parse(JSON.stringify(reports.reverse()))
    const whole = await reportOf(lines.join(''), { format: 'ndjson', mapping: all })
    const { issues, counts } = mergeReports(sent, { base: world })
    expect([issues, counts]).toEqual([whole.issues, whole.counts])
    expect(counts.byCode['mapped-field-absent']).toBe(2)
  })

  it('is told of JavaScript values, too', () => {
    const mapping = technologyMapping({}, { abbreviation: 'acronym' })
    const { report } = validateDataset([{ code: 'a', title: 'A' }], { mapping, base: world })
    expect(report.issues.map(({ pointer }) => pointer)).toEqual(['/acronym'])
    const checker = createChecker({ mapping, base: world })
    const value = { code: 'a', title: 'A', acronym: '' }
    checker.check({ type: 'record', index: 0, pointer: '', value })
    expect(createReport([checker.finish()], { base: world }).issues).toEqual([])
  })
})
