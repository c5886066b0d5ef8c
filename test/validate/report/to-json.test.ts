import { describe, expect, it } from 'vitest'
import { createChecker, reportToJson, validateDataset } from '../../../src/validate/index.js'
import { reportJsonParts } from '../../../src/validate/report/to-json.js'
import { hostile, placed, reportOf } from './reports.js'

describe('reportToJson', () => {
  it('is the report', () => {
    expect(JSON.parse(reportToJson(reportOf(placed)))).toEqual(reportOf(placed))
  })

  it('carries shards in one line', () => {
    const { report } = validateDataset([{ id: 'a' }], { kind: 'theme', shards: true })
    const json = reportToJson(report)
    expect(JSON.parse(json)).toEqual(report)
    expect(json.split('\n').filter((line) => line.startsWith('  "shards": [{'))).toHaveLength(1)
  })

  it('carries the shard of an input without a record', () => {
    const { report } = validateDataset([], { kind: 'theme', shards: true })
    expect(JSON.parse(reportToJson(report))).toEqual(report)
  })

  it('carries lists longer than a part and several shards whole, in parts that stay small', () => {
    const ids = Array.from({ length: 20_001 }, (_, number) => `theme-${number}`)
    const shards = [0, 1].map((number) => {
      const checker = createChecker({ kind: 'theme', shard: number })
      for (const [index, id] of ids.entries())
        if (index % 2 === number) checker.check({ type: 'record', index, pointer: '', value: { id } })
      return checker.finish()
    })
    const parts = [...reportJsonParts({ ...reportOf(), shards })]
    const json = parts.join('')
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(json.length / 4)
    const { shards: read } = JSON.parse(json)
    expect(read).toEqual(shards)
    expect([read[0].keys.length, read[0].names.en.length, read[1].claims]).toEqual([10_001, 10_001, []])
  })

  it('escapes what a terminal would obey', () => {
    const json = reportToJson(reportOf(hostile))
    expect(json).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
    expect(JSON.parse(json)).toEqual(reportOf(hostile))
  })
})
