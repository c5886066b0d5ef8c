import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ShardState } from '../../src/validate/shard/shard-state.js'
import { type BundledCommand, bundleCommand } from './bundle-command.js'
import { programLines, programWith } from './programs.js'
import { runCommand, writeTemporary } from './run-command.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let command: BundledCommand | undefined
const script = () => command?.script ?? ''

beforeAll(async () => {
  command = await bundleCommand()
})
afterAll(() => command?.remove())

const runProcess = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync('node', [script(), ...args], {
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 1e8,
    ...(input !== undefined && { input }),
  })
  return { code: status, out: stdout, err: stderr }
}

const runShell = (line: string) =>
  spawnSync('bash', ['-c', line.replace(/(?<=^|[ &])sti-atlas /g, `node ${script()} `)], {
    encoding: 'utf8',
    timeout: 50_000,
  })

const canBeOnTerminal = process.platform === 'linux' && existsSync('/usr/bin/script')

/** What a line of a shell shows on a terminal. */
const runOnTerminal = (line: string) =>
  runShell(`script -qec '${line.replaceAll('sti-atlas ', `node ${script()} `)}' /dev/null`).stdout

const withoutShards = (json: string) => {
  const { shards: _shards, ...report } = JSON.parse(json)
  return report
}

describe('the command as a process', () => {
  it('does what it does in this process', async () => {
    const args = ['validate', 'examples/programs-with-mistakes.json']
    expect(runProcess(args)).toEqual(await runCommand(args))
    expect(runProcess(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })

  it('reads what comes through a pipe as a dataset of the user once, also where it has errors', () => {
    const path = writeTemporary('mine.json', '{"programs": [{"id": "mine"}]}\n')
    const { status, stderr } = runShell(`sti-atlas list program --with <(cat ${path})`)
    expect(status).toBe(2)
    expect(stderr).toMatch(/ has errors, see `.*`: line 1, column 15: \/programs\/0/)
  })

  it.each([
    ['npx', 'npx sti-atlas'],
    ['check', 'sti-atlas'],
  ])('begins commands to copy as npx does only where npx has started it: %s', (event, called) => {
    const { stderr } = runShell(`npm_lifecycle_event=${event} sti-atlas explain zzzzz`)
    expect(stderr).toBe(`sti-atlas: unknown code "zzzzz"; ${called} explain lists all codes\n`)
  })

  it.each([
    ['sti-atlas list measure | head -1'],
    ['sti-atlas show japan-global-strategy-2025 | head -1'],
    ['sti-atlas compare approaches --format json | head -c 10'],
    ['sti-atlas validate examples/programs-with-mistakes.json --format json | head -1'],
  ])('ends quietly when the reader of its output has gone: %s', (line) => {
    const { stdout, stderr } = runShell(line)
    expect(stdout.length).toBeGreaterThan(0)
    expect(stderr).toBe('')
  })

  it.each([
    ['sti-atlas validate examples/programs-with-mistakes.json --format json', 1],
    ['sti-atlas list measure', 0],
  ])('ends with the exit code that it has anyway when nobody reads its output: %s', (line, code) => {
    const { status, stderr } = runShell(`${line} | true; exit "\${PIPESTATUS[0]}"`)
    expect([status, stderr]).toEqual([code, ''])
  })

  it
    .skipIf(!existsSync('/dev/full'))
    .each([
      ['sti-atlas validate examples/programs-with-mistakes.json > /dev/full'],
      ['sti-atlas validate examples/programs-with-mistakes.json --format json > /dev/full'],
      ['sti-atlas template program > /dev/full'],
      ['sti-atlas compare approaches > /dev/full'],
      ['sti-atlas --help > /dev/full'],
    ])('tells in a line that its output cannot be written, with exit code 2: %s', (line) => {
    const { status, stderr } = runShell(line)
    expect([status, stderr]).toEqual([
      2,
      'sti-atlas: cannot write the output: no space is left on the device\n',
    ])
  })

  it.skipIf(!existsSync('/dev/full'))('tells so in Japanese where that is the language', () => {
    const { status, stderr } = runShell('sti-atlas --help --locale ja > /dev/full')
    expect([status, stderr]).toEqual([2, 'sti-atlas: 出力を書き込めません（空き容量がありません）。\n'])
  })

  it('writes all of a long output into a pipe', () => {
    const { stdout } = runShell('sti-atlas compare places JP KR US DE FR GB --format json | cat')
    expect(() => JSON.parse(stdout)).not.toThrow()
    expect(stdout.length).toBeGreaterThan(70_000)
  })

  it('shows no stack trace for mistakes of the user', () => {
    for (const args of [
      ['validate', '-', '-'],
      ['show', 'nobody'],
      ['compare', 'x'],
      ['list', '--x'],
    ]) {
      const { code, out, err } = runProcess(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).not.toMatch(/^\s+at /m)
      expect(err.split('\n').length).toBeLessThanOrEqual(3)
    }
  })

  it('writes neither progress nor colours into a pipe', () => {
    const path = writeTemporary('programs.ndjson', programLines(300, 50))
    const { out, err } = runProcess(['validate', path, '--kind', 'program'])
    expect([out.includes('\u001b'), err]).toEqual([false, ''])
  })

  it.skipIf(!canBeOnTerminal)('colours what it writes to a terminal, unless NO_COLOR says not to', () => {
    const line = 'sti-atlas validate examples/programs-with-mistakes.json'
    expect(runOnTerminal(`unset NO_COLOR; ${line}`)).toContain('\u001b[31merror\u001b[0m')
    const plain = runOnTerminal(`NO_COLOR=1 ${line}`)
    expect(plain).toMatch(/^error /m)
    expect(plain).not.toContain('\u001b[31m')
  })

  it('reads standard input, redirected or piped', () => {
    const path = writeTemporary('programs.ndjson', `${JSON.stringify(programWith())}\n`)
    for (const line of [
      `sti-atlas validate - --kind program < ${path}`,
      `cat ${path} | sti-atlas validate - --kind program`,
    ]) {
      const { status, stdout } = runShell(line)
      expect([status, stdout]).toEqual([0, '1 record read, 1 accepted, 0 rejected.\n'])
    }
    const piped = runShell(`sti-atlas validate <(cat ${path}) --kind program`)
    expect([piped.status, piped.stdout]).toEqual([0, '1 record read, 1 accepted, 0 rejected.\n'])
  })

  it('works in a folder that has been removed', () => {
    const path = writeTemporary('programs.ndjson', `${JSON.stringify(programWith())}\n`)
    const gone = 'cd "$(mktemp -d)" && rmdir "$PWD"'
    const piped = runShell(`${gone} && sti-atlas validate program=- < ${path}`)
    expect([piped.status, piped.stdout, piped.stderr]).toEqual([
      0,
      '1 record read, 1 accepted, 0 rejected.\n',
      '',
    ])
    const missing = runShell(`${gone} && sti-atlas validate program=programs.ndjson`)
    expect([missing.status, missing.stderr]).toEqual([2, ''])
    expect(missing.stdout).toContain(
      'programs.ndjson: The input cannot be read: there is no such file. [input-unreadable]',
    )
  })

  it('does not read a pipe a second time to show its lines', () => {
    const path = writeTemporary('wrong.ndjson', `${JSON.stringify(programWith({ parent: 'nothing' }))}\n`)
    const { status, stdout } = runShell(`timeout 20 sti-atlas validate <(cat ${path}) --kind program`)
    expect([status, stdout]).toEqual([1, expect.stringContaining('There is no program "nothing"')])
    expect(stdout).not.toContain('  | ')
  })

  it('reports what could be read of a file that is cut off while it is read', async () => {
    const child = spawn('node', [script(), 'validate', '-', '--kind', 'program', '--input', 'ndjson'])
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
    })
    child.stdin.write(`${JSON.stringify(programWith())}\n{"id":`)
    child.stdin.end()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('error 2:7 /id: The JSON ends before it is complete.'),
    ])
    expect(out).toMatch(/2 records read, 1 accepted, 1 rejected\.\n$/)
  })
})

describe('validate --jobs', () => {
  const startWorker = () => new Worker(script())

  it.each([2, 3, 8])('gives with %d threads the report of one', async (jobs) => {
    const path = writeTemporary('programs.ndjson', programLines(1500, 40))
    const args = ['validate', path, '--kind', 'program', '--format', 'json']
    const one = await runCommand(args)
    const shown: string[] = []
    const many = await runCommand([...args, '--jobs', String(jobs)], {
      startWorker,
      showProgress: (line) => shown.push(line),
    })
    expect(JSON.parse(many.out).shards.length).toBe(
      Math.min(jobs, Math.floor(readFileSync(path).length / 262_144)),
    )
    expect(withoutShards(many.out)).toEqual(withoutShards(one.out))
    expect([many.code, many.err]).toEqual([1, ''])
    expect(withoutShards(one.out).counts).toMatchObject({ read: 1500 })
    expect(Object.keys(withoutShards(one.out).counts.byCode)).toEqual([
      'duplicate-id',
      'json-truncated',
      'unresolved-reference',
    ])
    expect(shown.at(-1)).toBe('')
  })

  it('keeps as many issues as one thread', async () => {
    const path = writeTemporary('programs.ndjson', programLines(1500, 40))
    const args = ['validate', path, '--kind', 'program', '--max-issues', '7']
    const one = await runCommand(args)
    expect(await runCommand([...args, '--jobs', '2'], { startWorker })).toEqual(one)
    expect(one.out.match(/^error \S+\.ndjson:\d+/gm)).toHaveLength(7)
  })

  it('gives the same report as a process', async () => {
    const path = writeTemporary('programs.ndjson', programLines(1200, 40))
    const args = ['validate', path, '--kind', 'program']
    expect(runProcess([...args, '--jobs', '2'])).toEqual(await runCommand(args))
  })

  it('writes nothing beside the report, however many threads work', async () => {
    const path = writeTemporary('programs.ndjson', programLines(300, 40) + '\n'.repeat(12 * 262_144))
    const args = ['validate', path, '--kind', 'program']
    expect(runProcess([...args, '--jobs', '12'])).toEqual(await runCommand(args))
  })

  it('reads another encoding, and one with a byte order mark, with threads', async () => {
    const text = programLines(1200, 40)
    const marked = writeTemporary('marked.ndjson', `\ufeff${text}`)
    const args = ['--kind', 'program', '--encoding', 'shift_jis', '--format', 'json']
    const one = await runCommand(['validate', marked, ...args])
    const many = await runCommand(['validate', marked, ...args, '--jobs', '2'], { startWorker })
    expect(JSON.parse(many.out).shards).toHaveLength(2)
    expect(withoutShards(many.out)).toEqual(withoutShards(one.out))
    expect(withoutShards(one.out).counts.byCode).toMatchObject({ 'encoding-mark': 1 })
  })

  it('leaves to one thread what threads cannot share', async () => {
    const utf16 = Buffer.from(`\ufeff${programLines(1200, 40)}`, 'utf16le')
    const path = writeTemporary('wide.ndjson', utf16)
    const json = writeTemporary('programs.json', JSON.stringify({ programs: [programWith()] }))
    const none = () => {
      throw new Error('no thread was to be started')
    }
    for (const file of [path, json]) {
      const args = ['validate', file, '--kind', 'program']
      expect(await runCommand([...args, '--jobs', '2'], { startWorker: none })).toEqual(
        await runCommand(args),
      )
    }
  })

  it('tells in a line what is wrong with a mapping before any thread starts', async () => {
    const path = writeTemporary('programs.ndjson', programLines(1200, 40))
    const mapping = writeTemporary('mapping.json', '{"kind": "program"}')
    const { code, err } = await runCommand(['validate', path, '--mapping', mapping, '--jobs', '2'], {
      startWorker,
    })
    expect([code, err]).toEqual([2, expect.stringContaining('is no mapping: /fields ')])
  })

  it('tells once that the file which the threads read has vanished', async () => {
    const path = writeTemporary('programs.ndjson', programLines(1200, 40))
    const args = ['validate', path, '--kind', 'program', '--jobs', '2', '--format', 'json']
    const { code, out } = await runCommand(args, {
      startWorker: () => {
        rmSync(path, { force: true })
        return startWorker()
      },
    })
    const { counts, issues } = JSON.parse(out)
    expect([code, counts.byCode, issues.length]).toEqual([2, { 'input-broken': 1 }, 1])
    expect(issues[0].message).toEqual({
      en: expect.stringMatching(/^The input could not be read further than byte 0: there is no such file\./),
      ja: expect.stringMatching(/^入力を0バイトまでしか読み込めませんでした（ファイルがありません）。/),
    })
  })

  it('says so where a thread ends early', async () => {
    const path = writeTemporary('programs.ndjson', programLines(1200, 40))
    const args = ['validate', path, '--kind', 'program', '--jobs', '2']
    const ends = () => new Worker('process.exit(3)', { eval: true })
    await expect(runCommand(args, { startWorker: ends })).rejects.toThrow('A thread ended with code 3')
  })

  it('works in this thread too, and ends the other threads where one fails', async () => {
    const path = writeTemporary('programs.ndjson', programLines(1500, 40))
    const args = ['validate', path, '--kind', 'program', '--jobs', '3']
    const ends: Promise<unknown>[] = []
    const startWorker = () => {
      const isFirst = ends.length === 0
      const worker = new Worker(isFirst ? 'setInterval(() => {}, 1000)' : 'process.exit(3)', { eval: true })
      ends.push(new Promise((resolve) => worker.on('exit', resolve)))
      return worker
    }
    await expect(runCommand(args, { startWorker })).rejects.toThrow('A thread ended with code 3')
    expect(await Promise.all(ends)).toEqual([expect.any(Number), 3])
  })
})

describe('merge, of shards that threads have shared', () => {
  it('gives the report of the whole', async () => {
    const text = programLines(2400, 40).trimEnd().split('\n')
    const folder = join(writeTemporary('x', ''), '..')
    const paths = [text.slice(0, 1200), text.slice(1200)].map((lines, index) => {
      const path = join(folder, `${['second-by-name', 'first-by-name'].at(index)}.ndjson`)
      writeFileSync(path, `${lines.join('\n')}\n`)
      return path
    })
    const flags = ['--kind', 'program', '--format', 'json']
    const reports = await Promise.all(
      paths.map(async (path, shard) => {
        const args = ['validate', path, ...flags, '--jobs', '2', '--shard', String(shard)]
        const { out } = await runCommand(args, { startWorker: () => new Worker(script()) })
        expect(JSON.parse(out).shards.map(({ number, part = 0 }: ShardState) => [number, part])).toEqual([
          [shard, 0],
          [shard, 1],
        ])
        const report = join(folder, `report-${shard}.json`)
        writeFileSync(report, out)
        return report
      }),
    )
    const whole = await runCommand(['validate', ...paths, ...flags])
    const merged = await runCommand(['merge', ...reports.toReversed(), '--format', 'json'])
    expect(withoutShards(merged.out)).toEqual(withoutShards(whole.out))
  })
})

describe('shards as processes of their own', () => {
  it('give, merged in any order, the report of the whole', () => {
    const text = programLines(900, 30)
    const all = text.trimEnd().split('\n')
    const shards = [all.slice(0, 200), all.slice(200, 650), all.slice(650)].map(
      (some) => `${some.join('\n')}\n`,
    )
    const args = ['validate', '-', '--input', 'ndjson', '--kind', 'program', '--format', 'json']
    const folder = join(writeTemporary('x', ''), '..')
    const paths = shards.map((shard, index) => {
      const { code, out, err } = runProcess([...args, '--shard', String(index)], shard)
      expect([code, err]).toEqual([1, ''])
      const path = join(folder, `report-${index}.json`)
      writeFileSync(path, out)
      return path
    })
    const whole = runProcess(args, text)
    const [first = '', second = '', third = ''] = paths
    for (const order of [paths, [third, first, second]]) {
      const merged = runProcess(['merge', ...order, '--format', 'json'])
      expect([merged.code, merged.err]).toEqual([1, ''])
      expect(withoutShards(merged.out)).toEqual(withoutShards(whole.out))
    }
    const text2 = runProcess(['merge', ...paths, '--locale', 'ja'])
    expect(text2.out).toMatch(/^誤り /)
    writeFileSync(join(folder, 'part.json'), runProcess(['merge', first, second, '--format', 'json']).out)
    const again = runProcess(['merge', third, join(folder, 'part.json'), '--format', 'json'])
    expect(withoutShards(again.out)).toEqual(withoutShards(whole.out))
  })

  it('are put in the order of the arguments where they have no numbers', () => {
    const { out } = runProcess(
      ['validate', '-', '--kind', 'program', '--input', 'ndjson', '--format', 'json'],
      `${JSON.stringify(programWith())}\n`,
    )
    const twice = runProcess(['merge', writeTemporary('a.json', out), writeTemporary('b.json', out)])
    expect(twice.code).toBe(1)
    expect(twice.out).toMatch(/^error 2:1 \/id: .*line 1/)
  })
})
