import { describe, expect, it } from 'vitest'
import { takeProblem } from '../../../src/validate/collect/take-problem.js'
import type { CheckerOptions, InputProblem } from '../../../src/validate/index.js'
import { createShard } from '../../../src/validate/shard/shard.js'
import { mappingOf } from '../mapping-of.js'

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

/** The collection and the id that the issue has which a problem becomes. */
const issueOf = (fields: Partial<InputProblem>, options?: CheckerOptions) => {
  const [issue] = takeProblem(createShard({}), problem(fields), options)
  return [issue?.collection, issue?.id]
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

  it('has the collection and the id of the record that it is in, as far as they are known', () => {
    const placed = { collection: 'themes', id: 'a' } as const
    expect(issueOf({ record: placed })).toEqual(['themes', 'a'])
    expect(issueOf({ record: placed }, { kind: 'program' })).toEqual(['themes', 'a'])
    expect(issueOf({ record: {} }, { kind: 'program' })).toEqual(['programs', undefined])
    expect(issueOf({ record: { id: 'a' } })).toEqual([undefined, 'a'])
    expect(issueOf({ index: 0 }, { kind: 'program' })).toEqual(['programs', undefined])
    expect(issueOf({}, { kind: 'program' })).toEqual([undefined, undefined])
  })

  it('has no id where a mapping makes a record of ours of the one that it is in', () => {
    const options = { mapping: mappingOf({ kind: 'program', fields: { id: 'code' } }) }
    expect(issueOf({ record: { id: 'a' } }, options)).toEqual(['programs', undefined])
    expect(issueOf({ record: { id: 'a', collection: 'themes' } }, options)).toEqual(['themes', 'a'])
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
    expect(shard.issues[1]).toMatchObject({ once: 'csv-header-unknown column 1' })
    expect(shard.issues[2]).toMatchObject({ ifEmpty: true })
  })
})
