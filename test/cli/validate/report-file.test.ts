import { describe, expect, it } from 'vitest'
import { readReport } from '../../../src/cli/validate/report-file.js'
import type { Report } from '../../../src/validate/report/report.js'
import type { ShardState } from '../../../src/validate/shard/shard-state.js'
import { programWith } from '../programs.js'
import { runCommand, writeTemporary } from '../run-command.js'

/** What `validate` writes about two programs. */
const written = async (): Promise<Report> => {
  const reef = { id: 'reef-grants', name: { en: 'Reef', ja: 'サンゴ礁' }, funders: ['Nobody'] }
  const programs = [programWith(), programWith(reef)]
  const path = writeTemporary('programs.json', JSON.stringify({ programs }))
  return JSON.parse((await runCommand(['validate', path, '--format', 'json'])).out)
}

/** The report with its shards changed, as a file. */
const changed = async (change: (shard: ShardState) => object) => {
  const report = await written()
  const shards = report.shards?.map((shard) => ({ ...shard, ...change(shard) }))
  return writeTemporary('report.json', JSON.stringify({ ...report, shards }))
}

describe('readReport', () => {
  it('reads what validate has written', async () => {
    const report = await written()
    expect(await readReport(writeTemporary('report.json', JSON.stringify(report)))).toEqual(report)
  })

  it.each<readonly [what: string, change: (shard: ShardState) => object]>([
    ['of another version', ({ version }) => ({ version: version + 1 })],
    [
      'with fewer English names than records',
      ({ names }) => ({ names: { ...names, en: names.en.slice(1) } }),
    ],
    [
      'with fewer Japanese names than records',
      ({ names }) => ({ names: { ...names, ja: names.ja.slice(1) } }),
    ],
    ['with more names than records', ({ extent }) => ({ extent: { ...extent, records: 1 } })],
    [
      'with an input that has no name',
      ({ issues }) => ({
        issues: issues.map((local) => ({ ...local, issue: { ...local.issue, input: 5 } })),
      }),
    ],
    [
      'with a name of nobody',
      ({ issues }) => ({ issues: issues.map((local) => ({ ...local, name: { hash: 1 } })) }),
    ],
    [
      'with a column that has no name',
      ({ issues }) => ({
        issues: issues.map((local) => ({
          ...local,
          issue: { ...local.issue, position: { line: 1, column: 1, field: 7 } },
        })),
      }),
    ],
    ['with a list of something else', () => ({ claims: ['1'] })],
    ['with an origin that is a list', () => ({ origins: { id: 'code', nameEn: [], nameJa: [], named: [] } })],
    [
      'with an issue of an unknown severity',
      () => ({ issues: [{ record: 0, rank: 0, issue: { severity: 'bad' } }] }),
    ],
  ])('takes no shard %s', async (_, change) => {
    const path = await changed(change)
    await expect(readReport(path)).rejects.toThrow(
      `${path} is no report of \`sti-atlas validate … --format json\``,
    )
  })
})
