import { describe, expect, it } from 'vitest'
import { createChecker, createReport, type Report, validateDataset } from '../../../src/validate/index.js'
import { recordOf } from '../records.js'
import { briefly, issuesOf, said, world } from '../rules/issues-of.js'

type Above = readonly (readonly [id: string, ...broader: string[]])[]

const technologies = (above: Above) =>
  above.map(([id, ...broader]) =>
    recordOf('technology', { id, name: { en: `Field ${id}`, ja: `分野${id}` }, broader }),
  )

/** The report on technologies that are checked in shards of so many records. */
const reportOn = (records: readonly unknown[], most: number, maxIssues?: number): Report => {
  const starts = records.flatMap((_, index) => (index % most === 0 ? [index] : []))
  const states = starts.map((start, shard) => {
    const checker = createChecker({ kind: 'technology', base: world, shard, input: 'a.ndjson', maxIssues })
    const values = records.slice(start, start + most)
    for (const [index, value] of values.entries()) {
      const locate = () => ({ line: index + 1, column: 1 })
      checker.check({ type: 'record', index, pointer: '', value, locate })
    }
    return checker.finish({ lines: values.length })
  })
  return createReport(states.reverse(), { base: world, shards: false })
}

describe('cycles among records', () => {
  it.each([
    ['theme', 'themes', ['a', { broader: 'b' }], ['b', { broader: 'a' }], '/broader'],
    ['organization', 'organizations', ['a', { parent: 'b' }], ['b', { parent: 'a' }], '/parent'],
    ['program', 'programs', ['a', { parent: 'b' }], ['b', { parent: 'a' }], '/parent'],
    ['forum', 'forums', ['a', { parent: 'b' }], ['b', { parent: 'a' }], '/parent'],
    ['technology', 'technologies', ['a', { broader: ['b'] }], ['b', { broader: ['a'] }], '/broader/0'],
    ['strategy', 'strategies', ['a', { succeeds: ['b'] }], ['b', { succeeds: ['a'] }], '/succeeds/0'],
    [
      'place',
      'places',
      ['a', { members: [{ place: 'b' }] }],
      ['b', { members: [{ place: 'a' }] }],
      '/members/0/place',
    ],
  ] as const)('are found in each %s of it', (kind, collection, [one, first], [two, second], pointer) => {
    const issues = issuesOf(kind, [
      { id: one, ...first },
      { id: two, ...second },
    ])
    expect(briefly(issues)).toEqual([
      `parent-cycle /${collection}/0${pointer}`,
      `parent-cycle /${collection}/1${pointer}`,
    ])
  })

  it('are found in measures of a strategy', () => {
    const measure = (id: string, parent: string, order: number) =>
      recordOf('measure', { id, name: { en: id, ja: id }, strategy: 'plan', parent, order })
    const { report } = validateDataset(
      {
        strategies: [recordOf('strategy', { id: 'plan' })],
        measures: [measure('one', 'two', 1), measure('two', 'three', 2), measure('three', 'one', 3)],
      },
      { base: world },
    )
    expect(report.counts).toEqual({
      read: 4,
      accepted: 1,
      rejected: 3,
      bySeverity: { error: 3, warning: 0, note: 0 },
      byCode: { 'parent-cycle': 3 },
    })
    expect(said(report.issues.slice(0, 1))).toEqual([
      'The parents of "one" lead back to it: "one" → "two" → "three" → "one". → Leave it out of the one where the way should end.',
    ])
  })

  it('are told in the words of the field', () => {
    const members = (place: string) => ({ members: [{ place: 'JP' }, { place }] })
    const places = issuesOf('place', [
      { id: 'a', ...members('b') },
      { id: 'b', ...members('a') },
    ])
    expect(briefly(places)).toEqual([
      'parent-cycle /places/0/members/1/place',
      'parent-cycle /places/1/members/1/place',
    ])
    expect(said(places, 'ja')).toEqual([
      '「a」の構成員をたどると自身に戻ります：「a」→「b」→「a」。 → たどった先の終点となるものでは省いてください。',
      '「b」の構成員をたどると自身に戻ります：「b」→「a」→「b」。 → たどった先の終点となるものでは省いてください。',
    ])
  })

  it('are not what records with a common broader term make, nor organizations that are members of each other', () => {
    const diamond = technologies([['a', 'b', 'c'], ['b', 'd'], ['c', 'd'], ['d']])
    expect(reportOn(diamond, 4).issues).toEqual([])
    const members = (organization: string) => ({ members: [{ organization }] })
    expect(
      issuesOf('organization', [
        { id: 'a', ...members('b') },
        { id: 'b', ...members('a') },
      ]),
    ).toEqual([])
  })

  it('leave out what only leads to them, and name the entry of the list that leads on', () => {
    const issues = reportOn(technologies([['a', 'b'], ['b', 'd', 'c'], ['c', 'b'], ['d']]), 4).issues
    expect(issues.map(({ code, id, pointer }) => `${code} ${id} ${pointer}`)).toEqual([
      'parent-cycle b /broader/1',
      'parent-cycle c /broader/0',
    ])
  })

  it('are not found where records that name nobody stand between those that do', () => {
    expect(reportOn(technologies([['a', 'c'], ['b'], ['c', 'd'], ['d']]), 4).issues).toEqual([])
  })

  it('leave a record that names itself to be told by itself', () => {
    expect(briefly(issuesOf('theme', [{ id: 'a', broader: 'a' }]))).toEqual([
      'parent-cycle /themes/0/broader',
    ])
  })

  it('go through the first of the records that share an id', () => {
    const records = technologies([['a', 'b'], ['b'], ['b', 'a']])
    expect(reportOn(records, 3).counts.byCode).toEqual({ 'duplicate-id': 1 })
  })

  it('are the same in shards put together in any order as in the whole', () => {
    const records = technologies([
      ['a', 'f'],
      ['b', 'c'],
      ['c', 'b', 'a'],
      ['d'],
      ['e', 'a'],
      ['f', 'd', 'e'],
    ])
    const whole = reportOn(records, 6)
    expect(whole.issues.map(({ id, pointer, position }) => `${id} ${pointer} ${position?.line}`)).toEqual([
      'a /broader/0 1',
      'b /broader/0 2',
      'c /broader/0 3',
      'e /broader/0 5',
      'f /broader/1 6',
    ])
    expect(reportOn(records, 4)).toEqual(whole)
    expect(reportOn(records, 1)).toEqual(whole)
  })

  it('are counted beyond the limit on issues, of which the first are kept', () => {
    const { counts, issues } = reportOn(
      technologies([
        ['a', 'd'],
        ['b', 'c'],
        ['c', 'b'],
        ['d', 'a'],
      ]),
      4,
      2,
    )
    expect(counts.byCode).toEqual({ 'parent-cycle': 4 })
    expect(issues.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('may be long', () => {
    const size = 30_000
    const ring = Array.from({ length: size }, (_, at) => [`t${at}`, `t${(at + 1) % size}`] as const)
    const { counts, issues } = reportOn(technologies(ring), size, 1)
    expect(counts).toEqual({
      read: size,
      accepted: 0,
      rejected: size,
      bySeverity: { error: size, warning: 0, note: 0 },
      byCode: { 'parent-cycle': size },
    })
    expect(issues[0]?.message.en).toBe(
      'The broader terms of "t0" lead back to it: "t0" → "t1" → "t2" → "t3" → … → "t0".',
    )
  })
})
