import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { JobMessage, RangeJob } from '../../../src/cli/validate/jobs.js'
import { serveJobs } from '../../../src/cli/validate/serve-jobs.js'
import type { ShardState } from '../../../src/validate/shard/shard-state.js'
import { programLines, programWith } from '../programs.js'
import { writeTemporary } from '../run-command.js'

describe('serveJobs', () => {
  it('checks the lines of a range and tells what it found', async () => {
    const text = programLines(40, 10)
    const path = writeTemporary('programs.ndjson', text)
    const half = Math.floor(text.length / 2)
    const linesBefore = text.slice(0, half).split('\n').length
    const { port1, port2 } = new MessageChannel()
    serveJobs(port2)
    const messages: JobMessage[] = []
    const done = new Promise<void>((resolve) => {
      port1.on('message', (message: JobMessage) => {
        messages.push(message)
        if (message.type === 'done') resolve()
      })
    })
    const job: RangeJob = {
      path,
      range: { start: 0, end: half },
      shard: 3,
      part: 2,
      settings: { kind: 'program', base: 'none', normalize: false, maxIssues: 100 },
    }
    port1.postMessage(job)
    await done
    port1.close()
    const last = messages.at(-1)
    expect(last?.type === 'done' && [last.state.number, last.state.part]).toEqual([3, 2])
    expect(last?.type === 'done' && last.state.input).toBe(path)
    const isNear = (records: number) => Math.abs(records - linesBefore) <= 20
    expect(last?.type === 'done' && isNear(last.state.extent.records)).toBe(true)
    expect(messages[0]?.type).toBe('progress')
  })

  it('reads written values as the settings of the job say', async () => {
    const text = `${JSON.stringify(programWith({ date: '09/07/2024' }))}\n`
    const path = writeTemporary('one.ndjson', text)
    const { port1, port2 } = new MessageChannel()
    serveJobs(port2)
    const state = new Promise<ShardState>((resolve) => {
      port1.on('message', (message: JobMessage) => {
        if (message.type === 'done') resolve(message.state)
      })
    })
    const job: RangeJob = {
      path,
      range: { start: 0, end: Buffer.byteLength(text) },
      shard: 0,
      part: 0,
      settings: { kind: 'program', base: 'curated', normalize: { order: 'month-first' }, maxIssues: 100 },
    }
    port1.postMessage(job)
    const { issues } = await state
    port1.close()
    expect(issues.map(({ issue }) => issue.message.en)).toEqual(['"09/07/2024" was read as 2024-09-07.'])
  })
})
