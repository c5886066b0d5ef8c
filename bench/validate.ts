import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { machine, ratio, table } from './machine.js'
import { writePrograms } from './validate/generate.js'

/** How fast datasets are validated: ratios between ways of doing it, each in a process of its own. */

interface Outcome {
  readonly seconds: number
  readonly megabytes: number
  readonly refused: number
}

const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-bench-'))
try {
  const contender = 'node_modules/.cache/bench-contender.mjs'
  await build({
    entryPoints: ['bench/validate/contender.ts'],
    outfile: contender,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
  })
  const file = (name: string) => join(folder, `${name}.ndjson`)
  await writePrograms(file('clean'), 200_000, 100)
  await writePrograms(file('half'), 200_000, 2)
  await writePrograms(file('large'), 340_000, 100)
  await writePrograms(file('huge'), 680_000, 100)
  const size = (name: string) => statSync(file(name)).size / 1e6

  const once = (name: string, input: string): Outcome =>
    JSON.parse(execFileSync('node', [contender, name, file(input)], { encoding: 'utf8' }))
  /** The fastest of three runs. */
  const best = (name: string, input: string): Outcome =>
    [once(name, input), once(name, input), once(name, input)].reduce((a, b) =>
      b.seconds < a.seconds ? b : a,
    )

  const command = (jobs: number): number => {
    const start = performance.now()
    const args = [
      'dist/cli/main.js',
      'validate',
      file('clean'),
      '--kind',
      'program',
      '--format',
      'json',
      '--max-issues',
      '10',
      '--jobs',
      String(jobs),
    ]
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (status !== 1) throw new Error(`validate with ${jobs} jobs ended with ${status}: ${stderr}`)
    return (performance.now() - start) / 1000
  }
  const fastest = (jobs: number) => Math.min(command(jobs), command(jobs), command(jobs))

  const clean = {
    limit: best('limit', 'clean'),
    naive: best('naive', 'clean'),
    ajv: best('ajv', 'clean'),
    ours: best('ours', 'clean'),
  }
  const half = best('ours', 'half')
  const [large, huge] = [once('ours', 'large'), once('ours', 'huge')]
  const [one, two] = [fastest(1), fastest(2)]

  const rows = [
    [
      'ours to the limit (split lines, decode, JSON.parse)',
      ratio(clean.limit.seconds / clean.ours.seconds),
      '0.6',
    ],
    [
      'ours to the naive loop (readline, JSON.parse, safeParse)',
      ratio(clean.naive.seconds / clean.ours.seconds),
      '1.5',
    ],
    ['ours to the same pipeline with ajv', ratio(clean.ajv.seconds / clean.ours.seconds), '1.0'],
    ['the command on two threads to one', ratio(one / two), '1.4'],
    ['half the records invalid to 1 % invalid', ratio(clean.ours.seconds / half.seconds), '0.5'],
  ]
  const memory = [
    [`${Math.round(size('clean'))} MB`, String(Math.round(clean.ours.megabytes))],
    [`${Math.round(size('large'))} MB`, String(Math.round(large.megabytes))],
    [`${Math.round(size('huge'))} MB`, String(Math.round(huge.megabytes))],
  ]
  console.log(`${machine()}

200,000 program records, ${Math.round(size('clean'))} MB, 1 % invalid; ${clean.ours.refused} refused by ours, ${clean.ajv.refused} by ajv

${table(['speed', 'ratio', 'aim'], rows)}

${table(['file', 'peak memory in MB'], memory)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
