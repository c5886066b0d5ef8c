import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { checkRange } from '../../../src/cli/validate/check-range.js'
import { inputSources } from '../../../src/cli/validate/input-source.js'
import type { Settings } from '../../../src/cli/validate/settings.js'
import { validateInputs } from '../../../src/cli/validate/validate-inputs.js'
import { reportOn } from '../../../src/validate/across/report-on.js'
import { baseIndex } from '../../../src/validate/check/base.js'
import { createMapping } from '../../../src/validate/mapping/create-mapping.js'
import { writeTemporary } from '../run-command.js'

/** A mapping file that counts how often it was read. */
const countedMapping = () => {
  let reads = 0
  const file = {
    get kind() {
      reads += 1
      return 'technology'
    },
    fields: { id: 'code', 'name.en': 'title', 'name.ja': 'title' },
    constants: { citations: [{ source: 'paper', section: '1' }] },
  }
  return { file, reads: () => reads }
}

const silent = { write: () => {}, writeError: () => {}, color: false }

describe('validateInputs', () => {
  it('makes the mapping once for all inputs', async () => {
    const paths = ['fusion', 'fission', 'optics'].map((code) =>
      writeTemporary(`${code}.json`, JSON.stringify([{ code, title: code }])),
    )
    const mapping = countedMapping()
    const { report } = await validateInputs(
      await inputSources(
        paths.map((path) => ({ path })),
        silent,
      ),
      {
        settings: { mapping: mapping.file, base: 'none', normalize: false, maxIssues: 10 },
        jobs: 1,
        shard: 0,
        isToMerge: false,
        locale: 'en',
      },
      silent,
    )
    expect(report.counts).toMatchObject({ read: 3, byCode: { 'unresolved-reference': 3 } })
    const once = countedMapping()
    createMapping(once.file)
    expect(mapping.reads()).toBe(once.reads())
  })

  it('shows a bar over the sizes of all inputs, or counts where one has no size', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const line = `${JSON.stringify({ id: 'fusion' })}\n`
    const shownOf = async (...inputs: readonly string[]) => {
      const shown: string[] = []
      const standardInput = (async function* () {
        vi.advanceTimersByTime(1000)
        yield new TextEncoder().encode(line)
      })()
      const io = { ...silent, standardInput, showProgress: (text: string) => shown.push(text) }
      const paths = inputs.map((input) => (input === '-' ? input : writeTemporary(input, line)))
      const settings: Settings = { kind: 'technology', base: 'none', maxIssues: 10 }
      const request = { settings, jobs: 1, shard: 0, isToMerge: false, locale: 'en' } as const
      await validateInputs(
        await inputSources(
          paths.map((path) => ({ path })),
          io,
        ),
        request,
        io,
      )
      return shown
    }
    expect(await shownOf('a.ndjson', 'b.ndjson')).toEqual(['[############............]  50 % 1 record', ''])
    expect(await shownOf('a.ndjson', '-')).toEqual(['1 record', '2 records', ''])
    expect(await shownOf('-', 'a.ndjson')).toEqual(['1 record', ''])
  })

  it('says that an NDJSON file without records is empty, however many threads may share it', async () => {
    const path = writeTemporary('blank.ndjson', '\n'.repeat(300 * 1024))
    const settings: Settings = { kind: 'technology', base: 'none', maxIssues: 10 }
    const ranges = [
      { start: 0, end: 150 * 1024 },
      { start: 150 * 1024, end: 300 * 1024 },
    ]
    const shards = await Promise.all(
      ranges.map((range, part) => checkRange({ path, range, shard: 0, part, settings }, () => {})),
    )
    const { report } = reportOn(shards, baseIndex())
    expect(report.ok).toBe(false)
    expect(report.issues.map(({ code, input }) => [code, input])).toEqual([['input-empty', path]])
  })
})
