import { describe, expect, it } from 'vitest'
import { reportOn } from '../../../src/validate/across/report-on.js'
import { baseIndex } from '../../../src/validate/check/base.js'
import {
  createChecker,
  createReport,
  type InputPosition,
  validateDataset,
} from '../../../src/validate/index.js'
import { shardOf as reopened } from '../../../src/validate/shard/shard-json.js'
import { recordOf } from '../records.js'
import { briefly, said, world } from '../rules/issues-of.js'

const program = (id: string, given: Readonly<Record<string, unknown>> = {}) =>
  recordOf('program', { id, name: { en: `Program ${id}`, ja: `制度${id}` }, ...given })

/** The shard of some programs, of which the reader tells no places unless they are given. */
const shardOf = (shard: number, lines: number, values: readonly unknown[], position?: InputPosition) => {
  const checker = createChecker({ kind: 'program', base: world, input: 'a.ndjson', shard })
  for (const [index, value] of values.entries())
    checker.check({
      type: 'record',
      index,
      pointer: '',
      value,
      ...(position && { locate: () => position }),
    })
  return checker.finish({ lines })
}

describe('the report on all shards', () => {
  it.each([
    ['a reference to nothing', [program('a', { parent: 'gone' })], 'unresolved-reference'],
    [
      'an id that two records share',
      [program('a'), program('a', { name: { en: 'B', ja: 'B' } })],
      'duplicate-id',
    ],
    ['a cycle of parents', [program('a', { parent: 'b' }), program('b', { parent: 'a' })], 'parent-cycle'],
  ])('is not well where nothing is wrong but %s', (_, programs, code) => {
    const { report } = validateDataset({ programs }, { base: world })
    expect(Object.keys(report.counts.byCode)).toEqual([code])
    expect(report.ok).toBe(false)
  })

  it('is well where there are but warnings between records', () => {
    const name = { en: 'One name', ja: '一つの名' }
    const { report } = validateDataset(
      { programs: [program('a', { name }), program('b', { name })] },
      { base: world },
    )
    expect(report.counts).toMatchObject({ accepted: 2, rejected: 0, byCode: { 'same-name': 1 } })
    expect(report.ok).toBe(true)
  })

  it('withdraws of the records that it rejects those that seemed right by themselves', () => {
    const shards = [
      shardOf(0, 1, [program('a', { parent: 'gone' })]),
      shardOf(1, 3, [
        program('b', { parent: 'gone', kind: 7 }),
        program('c'),
        program('d', { parent: 'gone' }),
      ]),
    ]
    const { report, withdrawn } = reportOn(shards.map(reopened), baseIndex(world))
    expect(withdrawn).toEqual([0, 3])
    expect(report.counts).toEqual({
      read: 4,
      accepted: 1,
      rejected: 3,
      bySeverity: { error: 4, warning: 0, note: 0 },
      byCode: { 'unresolved-reference': 3, 'wrong-type': 1 },
    })
  })

  it('tells no line of records of which the reader told none, though lines of the input come before them', () => {
    const first = shardOf(0, 4, [program('a')])
    const second = shardOf(1, 4, [
      program('a', { name: { en: 'B', ja: 'B' }, parent: 'gone' }),
      program('c', { kind: 7 }),
    ])
    const { issues } = createReport([first, second], { base: world })
    expect(issues.map(({ code, position }) => [code, position])).toEqual([
      ['duplicate-id', undefined],
      ['unresolved-reference', undefined],
      ['wrong-type', undefined],
    ])
  })

  it('names the record that had the id first, whichever shards hold the two', () => {
    const at = (line: number) => ({ line, column: 1 })
    const first = [program('a'), program('b')]
    const shards = [
      shardOf(0, 1, first.slice(0, 1), at(1)),
      shardOf(1, 1, first.slice(1), at(1)),
      shardOf(2, 1, [program('c')], at(1)),
      shardOf(3, 1, [program('b', { name: { en: 'Other', ja: '他' } })], at(1)),
    ]
    expect(said(createReport(shards, { base: world }).issues)).toEqual([
      'The id "b" is already that of the program on line 2 of "a.ndjson". → Give one of them another id, or remove it if both are the same.',
    ])
  })

  it('knows by the shard alone that the base has what lacks the section', () => {
    const shard = shardOf(0, 1, [program('a', { citations: [{ source: 'white-paper', section: '9' }] })])
    expect(briefly([...createReport([shard]).issues])).toEqual(['unknown-section /citations/0/section'])
  })

  it('tells of each record first what is wrong between it and others', () => {
    const name = { en: 'One name', ja: '一つの名' }
    const { report } = validateDataset(
      {
        programs: [
          program('a', { name }),
          program('b', { name, parent: 'c', kind: 7 }),
          program('c', { parent: 'b' }),
          program('a', { name: { en: 'Program c', ja: '別の名' }, kind: 7 }),
        ],
      },
      { base: world },
    )
    expect(briefly(report.issues)).toEqual([
      'same-name /programs/1/name/en',
      'parent-cycle /programs/1/parent',
      'wrong-type /programs/1/kind',
      'parent-cycle /programs/2/parent',
      'duplicate-id /programs/3/id',
      'same-name /programs/3/name/en',
      'wrong-type /programs/3/kind',
    ])
  })
})
