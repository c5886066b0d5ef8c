import { describe, expect, it } from 'vitest'
import { inputSources } from '../../src/cli/validate/input-source.js'
import { validateInputs } from '../../src/cli/validate/validate-inputs.js'
import { createMapping } from '../../src/validate/mapping/create-mapping.js'
import { writeTemporary } from './run-command.js'

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

describe('validateInputs', () => {
  it('makes the mapping once for all inputs', async () => {
    const paths = ['fusion', 'fission', 'optics'].map((code) =>
      writeTemporary(`${code}.json`, JSON.stringify([{ code, title: code }])),
    )
    const io = { write: () => {}, writeError: () => {}, color: false }
    const mapping = countedMapping()
    const report = await validateInputs(
      await inputSources(paths, io),
      {
        settings: { mapping: mapping.file, base: 'none', normalize: false, maxIssues: 10 },
        jobs: 1,
        firstShard: 0,
        isToMerge: false,
        locale: 'en',
      },
      io,
    )
    expect(report.counts).toMatchObject({ read: 3, byCode: { 'unresolved-reference': 3 } })
    const once = countedMapping()
    createMapping(once.file)
    expect(mapping.reads()).toBe(once.reads())
  })
})
