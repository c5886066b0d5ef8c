import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle.js'
import { machine, ratio, table } from './measurement-text.js'
import { writePrograms } from './validate/write-programs.js'

/** How fast datasets are validated: ratios between ways of doing it, each in a process of its own. */

interface Timed {
  readonly seconds: number
}
interface Outcome extends Timed {
  readonly refused: number
}
interface CommandOutcome extends Timed {
  readonly megabytes: number
}

/** Has a command say on its last line how many kilobytes it needed at most. */
const tellPeak = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'

const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-bench-'))
try {
  const contender = await bundle('bench/validate/contender.ts', 'validate')
  const file = (name: string) => join(folder, `${name}.ndjson`)
  await writePrograms(file('clean'), 200_000, 100)
  await writePrograms(file('half'), 200_000, 2)
  await writePrograms(file('part'), 100_000, 100)
  await writePrograms(file('large'), 340_000, 100)
  await writePrograms(file('huge'), 680_000, 100)
  const size = (name: string) => statSync(file(name)).size / 1e6

  const run = (name: string, input: string): Outcome =>
    JSON.parse(execFileSync('node', [contender, name, file(input)], { encoding: 'utf8' }))

  const commandLine = (input: string) => [
    'dist/cli/main.js',
    'validate',
    file(input),
    '--kind',
    'program',
    '--max-issues',
    '10',
  ]
  const command = (input: string, jobs: number): CommandOutcome => {
    const start = performance.now()
    const args = ['--import', tellPeak, ...commandLine(input), '--jobs', String(jobs)]
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' })
    if (status !== 1) throw new Error(`validate with ${jobs} jobs ended with ${status}: ${stderr}`)
    const seconds = (performance.now() - start) / 1000
    return { seconds, megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024 }
  }

  /** Two commands at once, each with half of the records: what the machine gives to two that share nothing. */
  const bothHalves = async (): Promise<Timed> => {
    const start = performance.now()
    const both = [1, 2].map(() => once(spawn('node', commandLine('part'), { stdio: 'ignore' }), 'exit'))
    for (const [status] of await Promise.all(both))
      if (status !== 1) throw new Error(`validate ended with ${status}`)
    return { seconds: (performance.now() - start) / 1000 }
  }

  // Turn by turn, so that a slow spell of the machine hits all of them.
  const turn = async () => ({
    limit: run('limit', 'clean'),
    naive: run('naive', 'clean'),
    ajv: run('ajv', 'clean'),
    ours: run('ours', 'clean'),
    half: run('ours', 'half'),
    one: command('clean', 1),
    two: command('clean', 2),
    apart: await bothHalves(),
  })
  type Turn = Awaited<ReturnType<typeof turn>>
  const turns: Turn[] = []
  for (let number = 0; number < 5; number += 1) turns.push(await turn())
  const least = <T extends Timed>(of: (turn: Turn) => T): T =>
    turns.map(of).reduce((a, b) => (b.seconds < a.seconds ? b : a))
  const limit = least((turn) => turn.limit)
  const naive = least((turn) => turn.naive)
  const ajv = least((turn) => turn.ajv)
  const ours = least((turn) => turn.ours)
  const half = least((turn) => turn.half)
  const one = least((turn) => turn.one)
  const two = least((turn) => turn.two)
  const apart = least((turn) => turn.apart)
  const [large, huge] = [command('large', 1), command('huge', 1)]

  const rows = [
    ['ours to the limit (split lines, decode, JSON.parse)', ratio(limit.seconds / ours.seconds), '0.6'],
    ['ours to the naive loop (readline, JSON.parse, safeParse)', ratio(naive.seconds / ours.seconds), '1.5'],
    ['ours to the same pipeline with ajv', ratio(ajv.seconds / ours.seconds), '1.0'],
    ['the command on two threads to one', ratio(one.seconds / two.seconds), '1.4'],
    ['two commands at once, half of the records each, to one', ratio(one.seconds / apart.seconds), ''],
    ['half the records invalid to 1 % invalid', ratio(ours.seconds / half.seconds), '0.5'],
  ]
  const memory = [
    [`${Math.round(size('clean'))} MB`, String(Math.round(one.megabytes))],
    [`${Math.round(size('large'))} MB`, String(Math.round(large.megabytes))],
    [`${Math.round(size('huge'))} MB`, String(Math.round(huge.megabytes))],
  ]
  console.log(`${machine()}

200,000 program records, ${Math.round(size('clean'))} MB, 1 % invalid; ${ours.refused} refused by ours, ${ajv.refused} by ajv

${table(['speed', 'ratio', 'aim'], rows)}

${table(['file', 'peak memory of the command in MB'], memory)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
