import { statSync } from 'node:fs'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { JobMessage, RangeJob } from '../../../src/cli/validate/jobs.js'
import { serveJobs } from '../../../src/cli/validate/serve-jobs.js'
import { unpackShard } from '../../../src/validate/shard/packed-shard.js'
import type { Shard } from '../../../src/validate/shard/shard.js'
import { programLines, programWith } from '../programs.js'
import { writeTemporary } from '../run-command.js'

/** Has a job served; gives what came before the end, and the end. */
const served = async (
  job: RangeJob,
  now?: () => number,
): Promise<{ before: readonly JobMessage[]; shard: Shard }> => {
  const { port1, port2 } = new MessageChannel()
  serveJobs(port2, now)
  const before: JobMessage[] = []
  const shard = await new Promise<Shard>((resolve) => {
    port1.on('message', (message: JobMessage) => {
      if (message.type === 'done') resolve(unpackShard(message.shard))
      else before.push(message)
    })
    port1.postMessage(job)
  })
  port1.close()
  return { before, shard }
}

/** The bytes at which lines start. */
const lineStarts = (bytes: Uint8Array): readonly number[] =>
  [...bytes.entries()].flatMap(([at]) => (at === 0 || bytes[at - 1] === 10 ? [at] : []))

describe('serveJobs', () => {
  const bytes = Buffer.from(programLines(40, 10))
  const starts = lineStarts(bytes)
  const settings = { kind: 'program', base: 'none', normalize: false, maxIssues: 100 } as const
  const recordsIn = async (start: number, end: number) => {
    const path = writeTemporary('programs.ndjson', bytes)
    const { shard } = await served({ path, range: { start, end }, shard: 0, part: 0, settings })
    return shard.extent.records
  }

  it('tells how far it is, and then what it found in which part of which input', async () => {
    const withBlanks = Buffer.concat([bytes, Buffer.from('\n\n')])
    const size = withBlanks.length
    const path = writeTemporary('programs.ndjson', withBlanks)
    const range = { start: 0, end: size }
    const { before, shard } = await served({ path, range, shard: 3, part: 2, settings })
    expect(before.at(-1)).toEqual({ type: 'progress', bytes: size, records: 40 })
    expect([shard.number, shard.part, shard.input]).toEqual([3, 2, path])
    expect(shard.extent).toMatchObject({ bytes: size, lines: 42, records: 40 })
  })

  it('tells how far it is twenty times a second at most', async () => {
    const path = writeTemporary('many.ndjson', programLines(4000, 10))
    const { size } = statSync(path)
    const job = { path, range: { start: 0, end: size }, shard: 0, part: 0, settings }
    const toldAt = async (pause: number) => {
      let time = 0
      const { before } = await served(job, () => {
        time += pause
        return time
      })
      return before
    }
    const [often, seldom] = [await toldAt(50), await toldAt(49)]
    expect(often.length).toBeGreaterThan(5)
    expect(seldom.length).toBe(Math.floor((often.length - 1) / 2) + 1)
    expect([often.at(-1), seldom.at(-1)]).toEqual(
      Array(2).fill({ type: 'progress', bytes: size, records: 4000 }),
    )
  })

  it('checks each line once where its file is cut at any byte, be it inside a line or between two', async () => {
    const [tenth = 0, eleventh = 0] = starts.slice(10)
    const half = Math.floor(bytes.length / 2)
    const beforeHalf = starts.filter((start) => start < half).length
    expect(starts).toHaveLength(40)
    for (const [cut, first] of [
      [half, beforeHalf],
      [tenth, 11],
      [tenth + 1, 11],
      [eleventh - 1, 11],
      [eleventh, 12],
    ] as const)
      expect([await recordsIn(0, cut), await recordsIn(cut, bytes.length)]).toEqual([first, 40 - first])
  })

  it('reads written values as the settings of the job say', async () => {
    const text = `${JSON.stringify(programWith({ date: '09/07/2024' }))}\n`
    const path = writeTemporary('one.ndjson', text)
    const { shard } = await served({
      path,
      range: { start: 0, end: Buffer.byteLength(text) },
      shard: 0,
      part: 0,
      settings: { kind: 'program', base: 'curated', normalize: { order: 'month-first' }, maxIssues: 100 },
    })
    expect(shard.issues.map(({ issue }) => issue.message.en)).toEqual([
      '"09/07/2024" was read as 2024-09-07.',
    ])
  })
})
