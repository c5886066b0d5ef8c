import { spawnSync } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import { writeConsumerFile } from './consumer.js'

const runShell = (line: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: inject('consumer'),
    encoding: 'utf8',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    maxBuffer: 1e8,
  })
  return { code: status, out: stdout, err: stderr }
}

const lines = Array.from({ length: 2000 }, (_, index) =>
  JSON.stringify({
    id: `program-${index}`,
    name: { en: `Program ${index}`, ja: `事業${index}` },
    kind: index % 50 === 7 ? 'felowship' : 'fellowship',
    summary: { en: 'Funds people. '.repeat(20).trim(), ja: '人に資金を出す。'.repeat(10) },
    citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
  }),
)

describe('the installed command', () => {
  it('prints the version of the package', () => {
    const { code, out, err } = runShell('sti-atlas --version')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    'sti-atlas compare approaches --rows eu,KR --columns US,CN --locale ja',
    'sti-atlas find 量子',
    'sti-atlas show satreps',
    'sti-atlas explain same-name --locale ja',
    'sti-atlas list program --format markdown',
    'sti-atlas schema program',
    'sti-atlas template program --input yaml --locale ja',
  ])('runs: %s', (line) => {
    const { code, out, err } = runShell(line)
    expect([code, err]).toEqual([0, ''])
    expect(out.length).toBeGreaterThan(50)
  })

  it('ends quietly when the reader of its output has gone', () => {
    const { out, err } = runShell('sti-atlas list | head -1')
    expect([out.split('\n').length, err]).toEqual([2, ''])
  })

  it('validates with threads as without', () => {
    writeConsumerFile('programs.ndjson', `${lines.join('\n')}\n`)
    const one = runShell('sti-atlas validate programs.ndjson --kind program')
    expect([one.code, one.err]).toEqual([1, ''])
    expect(one.out).toMatch(/2000 records read, 1960 accepted, 40 rejected\.\n$/)
    expect(runShell('sti-atlas validate programs.ndjson --kind program --jobs 2')).toEqual(one)
  })

  it('holds the young generation of the collector while records stream by', () => {
    writeConsumerFile('many.ndjson', `${lines.join('\n')}\n`.repeat(20))
    writeConsumerFile(
      'young-generation.mjs',
      `import { getHeapSpaceStatistics } from 'node:v8'
       const ofYoungest = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
       process.on('exit', () => console.error(ofYoungest().space_size / 2 ** 20))`,
    )
    const { err } = runShell(
      'node --import ./young-generation.mjs node_modules/sti-atlas/dist/cli/main.js validate many.ndjson --kind program --max-issues 0',
    )
    expect(Number(err)).toBeLessThanOrEqual(16)
  })

  it('validates shards apart and merges their reports', () => {
    writeConsumerFile('first.ndjson', `${lines.slice(0, 700).join('\n')}\n`)
    writeConsumerFile('second.ndjson', `${lines.slice(700).join('\n')}\n`)
    const validate = 'sti-atlas validate - --input ndjson --kind program --format json'
    runShell(
      `${validate} --shard 0 < first.ndjson > first.json; ${validate} --shard 1 < second.ndjson > second.json`,
    )
    const whole = runShell(
      'cat first.ndjson second.ndjson | sti-atlas validate - --kind program --input ndjson',
    )
    expect(runShell('sti-atlas merge second.json first.json')).toEqual(whole)
  })
})
