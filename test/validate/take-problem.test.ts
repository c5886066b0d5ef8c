import { describe, expect, it } from 'vitest'
import type { InputProblem } from '../../src/validate/index.js'
import { createShard } from '../../src/validate/shard/shard.js'
import { takeProblem } from '../../src/validate/take-problem.js'

const problem = (fields: Partial<InputProblem> = {}): InputProblem => ({
  type: 'problem',
  severity: 'error',
  code: 'json-syntax',
  message: { en: 'No.', ja: '不可。' },
  ...fields,
})

const countsOf = (...problems: readonly InputProblem[]) => {
  const shard = createShard({ input: 'a.json', maxIssues: 1 })
  const told = problems.map((one) => takeProblem(shard, one).length)
  return { shard, told, kept: shard.issues.length, counted: Object.fromEntries(shard.byCode) }
}

describe('a problem that a reader met', () => {
  it('becomes an issue of its input and is counted', () => {
    const { shard, counted } = countsOf(problem({ position: { line: 2, column: 1 } }))
    expect(shard.issues[0]?.issue).toEqual({
      severity: 'error',
      code: 'json-syntax',
      input: 'a.json',
      pointer: '',
      position: { line: 2, column: 1 },
      message: { en: 'No.', ja: '不可。' },
    })
    expect(counted).toEqual({ 'json-syntax': 1 })
    expect(shard.extent.records).toBe(0)
  })

  it('loses a record where it has a number', () => {
    const { shard } = countsOf(problem({ index: 0 }))
    expect(shard.extent.records).toBe(1)
    expect(shard.records.rejected.at(0)).toBe(1)
  })

  it('is counted but not kept beyond a limit', () => {
    expect(countsOf(problem(), problem())).toMatchObject({
      told: [1, 0],
      kept: 1,
      counted: { 'json-syntax': 2 },
    })
  })

  it('is kept beyond a limit where it ends the reading', () => {
    expect(countsOf(problem(), problem({ endsReading: true }))).toMatchObject({
      told: [1, 1],
      kept: 2,
      counted: { 'json-syntax': 2 },
    })
  })

  it('is left to the report to count where it counts once in an input, or only in an empty one', () => {
    const once = problem({ code: 'csv-header-unknown', once: 'column 1' })
    const { shard, kept, counted } = countsOf(problem(), once, problem({ code: 'input-empty' }))
    expect(kept).toBe(3)
    expect(counted).toEqual({ 'json-syntax': 1 })
    expect(shard.issues[1]).toMatchObject({ once: 'csv-header-unknown a.json column 1' })
    expect(shard.issues[2]).toMatchObject({ ifEmpty: true })
  })
})
