import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createReport,
  type Issue,
  mergeReports,
  type Report,
  type StreamOptions,
  validateStream,
} from '../../src/validate/index.js'
import { recordOf } from './records.js'
import { reportIn } from './report-in.js'

const base = {
  places: [
    {
      id: 'JP',
      name: { en: 'Japan', ja: '日本' },
      kind: 'country',
      citations: [{ source: 'old', section: '1' }],
    },
  ],
  sources: [
    {
      id: 'old',
      name: { en: 'Old', ja: '旧' },
      kind: 'report',
      completeness: 'whole',
      citations: [{ source: 'old', section: '1' }],
      outline: [{ id: '1', title: { en: 'Aims', ja: '目的' } }],
    },
  ],
} as const

const reportOf = (bytes: Uint8Array, options: Partial<StreamOptions>): Promise<Report> =>
  reportIn(validateStream(bytes, { format: 'ndjson', kind: 'program', base, normalize: true, ...options }))

const encode = (text: string) => new TextEncoder().encode(text)

const few = fc.integer({ min: 0, max: 6 })
const program = fc
  .record({
    id: few,
    name: few,
    parent: fc.option(few, { nil: undefined }),
    place: fc.option(fc.constantFrom('JP', 'UK', 'XX'), { nil: undefined }),
    section: fc.constantFrom('1', '2'),
    source: fc.constantFrom('old', 'gone'),
    kind: fc.constantFrom('project', 'projct'),
    period: fc.constantFrom(undefined, '2024', '令和6年度', '2024年4月～2025年3月'),
    isNamedDifferently: fc.boolean(),
  })
  .map(({ id, name, parent, place, section, source, kind, period, isNamedDifferently }) =>
    JSON.stringify(
      recordOf('program', {
        id: `p-${id}`,
        name: { en: `Name ${name}`, ja: isNamedDifferently ? `名称${name}-${id}` : `名称${name}` },
        citations: [{ source, section }],
        kind,
        ...(parent !== undefined && { parent: `p-${parent}` }),
        ...(period !== undefined && { period }),
        ...(place !== undefined && { holders: [{ place }] }),
      }),
    ),
  )
const line = fc.oneof(
  { weight: 8, arbitrary: program },
  fc.constantFrom('', '{"id":', '[]', 'null', '{"id":"p-1","id":"p-2"}', '{"id":7}'),
)

/** An input, where it is cut, and in which order its shards are merged. */
const cutInput = fc.record({
  lines: fc.array(line, { minLength: 0, maxLength: 14 }),
  cuts: fc.uniqueArray(fc.nat(14), { maxLength: 4 }),
  order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  maxIssues: fc.constantFrom(0, 1, 3, 8, 1000),
})

const shardsOf = (lines: readonly string[], cuts: readonly number[]): string[] => {
  const bounds = [0, ...cuts.filter((cut) => cut < lines.length).sort((a, b) => a - b), lines.length]
  return bounds.slice(1).map((end, index) =>
    lines
      .slice(bounds[index], end)
      .map((text) => `${text}\n`)
      .join(''),
  )
}

/** The issues that a limit leaves of all: errors before warnings, these before notes, of each the first ones. */
const firstOf = (issues: readonly Issue[], limit: number): Issue[] => {
  const chosen = (['error', 'warning', 'note'] as const)
    .flatMap((severity) =>
      issues.filter((issue) => issue.severity === severity && issue.code !== 'input-empty'),
    )
    .slice(0, limit)
  return issues.filter((issue) => chosen.includes(issue) || issue.code === 'input-empty')
}

const withoutShards = ({ shards: _, ...report }: Report) => report

describe('mergeReports', () => {
  it('finds in the base what a shard that was checked without it refers to', async () => {
    const line = (section: string) =>
      encode(JSON.stringify(recordOf('program', { id: 'a', citations: [{ source: 'old', section }] })))
    const merged = async (section: string) =>
      mergeReports([await reportOf(line(section), { base: undefined })], { base }).counts.byCode
    expect(await merged('1')).toEqual({})
    expect(await merged('9')).toEqual({ 'unknown-section': 1 })
  })

  it('gives the report of the whole, wherever it was cut and in whatever order', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(cutInput, async ({ lines, cuts, order, maxIssues }) => {
        const whole = await reportOf(encode(lines.map((text) => `${text}\n`).join('')), { maxIssues })
        const unlimited = await reportOf(encode(lines.map((text) => `${text}\n`).join('')), {})
        expect(whole.issues).toEqual(firstOf(unlimited.issues, maxIssues))
        expect(whole.counts).toEqual(unlimited.counts)
        const reports = await Promise.all(
          shardsOf(lines, cuts).map((text, shard) => reportOf(encode(text), { maxIssues, shard })),
        )
        const shuffled = reports
          .map((report, index) => ({ report, key: order[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ report }) => JSON.parse(JSON.stringify(report)) as Report)
        const merged = mergeReports(shuffled, { base })
        expect(withoutShards(merged)).toEqual(withoutShards(whole))
        const [first, ...others] = shuffled
        if (!first || others.length === 0) return
        const inSteps = mergeReports([mergeReports(others, { base }), first], { base })
        expect(withoutShards(inSteps)).toEqual(withoutShards(whole))
      }),
    )
  })

  it('says which report cannot be merged', async () => {
    const report = await reportOf(encode('{}'), {})
    expect(() => mergeReports([report, withoutShards(report)])).toThrow(
      new RangeError('Report 2 cannot be merged: it was made without its shards.'),
    )
  })

  it('keeps inputs apart: lines are counted in each', async () => {
    const bytes = encode(`\n${JSON.stringify(recordOf('program'))}\n`)
    const reports = await Promise.all(
      ['b.ndjson', 'a.ndjson'].map((input) => reportOf(bytes, { input, base: undefined })),
    )
    const merged = createReport(reports.flatMap(({ shards = [] }) => shards))
    expect(merged.issues.map(({ code, input, position }) => [code, input, position?.line])).toEqual([
      ['unresolved-reference', 'a.ndjson', 2],
      ['duplicate-id', 'b.ndjson', 2],
      ['unresolved-reference', 'b.ndjson', 2],
    ])
    expect(merged.issues[1]?.message.en).toBe(
      'The id "some-program" is already that of the program on line 2 of "a.ndjson".',
    )
    expect(mergeReports([...reports].reverse()).issues).toEqual(merged.issues)
  })

  it('says of an empty input beside others that it is empty, but of no empty shard of one that has records', async () => {
    const full = encode(`${JSON.stringify(recordOf('program'))}\n`)
    const reports = await Promise.all([
      reportOf(full, { input: 'a.ndjson', shard: 0 }),
      reportOf(encode('\n'), { input: 'a.ndjson', shard: 1 }),
      reportOf(encode('\n'), { input: 'b.ndjson', shard: 0 }),
      reportOf(encode('id\n'), { input: 'c.csv', format: 'csv', shard: 0 }),
    ])
    const { issues, counts } = mergeReports(reports, { base })
    expect(
      issues.filter(({ severity, input }) => severity === 'warning' || input !== 'a.ndjson'),
    ).toMatchObject([
      { code: 'input-empty', input: 'b.ndjson' },
      { code: 'csv-no-rows', input: 'c.csv' },
    ])
    expect(counts.byCode).toMatchObject({ 'input-empty': 1, 'csv-no-rows': 1 })
  })

  it('says where the reading of a shard ended, whatever limit there is', async () => {
    const reports = await Promise.all(
      ['[{"id": "a"} {"id": "b"}]', '[{"id": "c"}]'].map((text, shard) =>
        reportOf(encode(text), { format: 'json', input: `${shard}.json`, shard, maxIssues: 0 }),
      ),
    )
    const { issues } = mergeReports(reports, { base })
    expect(issues.map(({ code, input }) => [code, input])).toEqual([['json-syntax', '0.json']])
  })

  it('says of each empty input once that it is empty', async () => {
    const reports = await Promise.all(
      [
        { input: 'a.ndjson', shard: 0 },
        { input: 'a.ndjson', shard: 1 },
        { input: 'b.ndjson', shard: 0 },
      ].map((options) => reportOf(encode(''), options)),
    )
    const { issues, counts, ok } = mergeReports(reports)
    expect(issues.map(({ code, input }) => [code, input])).toEqual([
      ['input-empty', 'a.ndjson'],
      ['input-empty', 'b.ndjson'],
    ])
    expect(counts).toEqual({
      read: 0,
      accepted: 0,
      rejected: 0,
      bySeverity: { error: 2, warning: 0, note: 0 },
      byCode: { 'input-empty': 2 },
    })
    expect(ok).toBe(false)
  })
})
