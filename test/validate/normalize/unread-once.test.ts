import { describe, expect, it } from 'vitest'
import {
  createChecker,
  createReport,
  readValues,
  validateDataset,
  validateItems,
} from '../../../src/validate/index.js'
import { reportIn } from '../report-in.js'
import { world } from '../rules/issues-of.js'

const program = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  id,
  name: { en: id, ja: `事業${id}` },
  kind: 'project',
  citations: [{ source: 'white-paper', section: '1' }],
  ...fields,
})

const issuesOf = (...records: readonly unknown[]): readonly string[] =>
  validateDataset({ programs: records }, { normalize: true, base: world }).report.issues.map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  )

describe('a value that normalizing could not read', () => {
  it.each([
    [{ budget: '100億' }, 'error money-no-currency /programs/0/budget'],
    [{ budget: 100 }, 'error money-no-currency /programs/0/budget'],
    [{ budget: { amount: '100億' } }, 'error money-no-currency /programs/0/budget/amount'],
    [{ budget: { amount: '$5m' } }, 'error money-ambiguous-currency /programs/0/budget/amount'],
    [
      { budget: { amount: '1.234', currency: 'EUR' } },
      'error money-ambiguous-decimal /programs/0/budget/amount',
    ],
    [{ date: '03/04/2024' }, 'error date-ambiguous /programs/0/date'],
    [{ date: '令和6年度末' }, 'error date-vague /programs/0/date'],
    [{ date: '2023/24' }, 'error date-year-span /programs/0/date'],
    [{ period: '2011/12' }, 'error date-year-span /programs/0/period'],
    [{ period: '2027年～2024年' }, 'error date-not-ordered /programs/0/period'],
    [{ holders: [{ place: 'Korea' }] }, 'error place-ambiguous /programs/0/holders/0/place'],
    [{ partners: ['Congo'] }, 'error place-ambiguous /programs/0/partners/0'],
  ])('is one error: %j', (fields, issue) => {
    expect(issuesOf(program('a', fields))).toEqual([issue])
  })

  it('does not hide what is wrong beside it', () => {
    expect(
      issuesOf(program('a', { budget: { amount: '100億円', currency: 'yeen' }, date: '03/04/2024' })),
    ).toEqual([
      'error money-contradiction /programs/0/budget/amount',
      'error unknown-currency /programs/0/budget/currency',
      'error date-ambiguous /programs/0/date',
    ])
    expect(issuesOf(program('a', { budget: { amount: '100億' }, kind: 'x' }))).toEqual([
      'error unknown-term /programs/0/kind',
      'error money-no-currency /programs/0/budget/amount',
    ])
  })

  it('is left to the checks where it is in no form that is read', () => {
    expect(issuesOf(program('a', { date: 'soon', partners: ['Atlantis'] }))).toEqual([
      'error date-format /programs/0/date',
      'error identifier-format /programs/0/partners/0',
    ])
  })

  it('is left to the references where it has the form of an id', () => {
    const places = [
      {
        id: 'korea',
        name: { en: 'Korea', ja: '朝鮮半島' },
        kind: 'region',
        citations: [{ source: 'white-paper', section: '1' }],
      },
    ]
    const programs = [program('a', { partners: ['korea'] })]
    const options = { normalize: true, base: world }
    expect(validateDataset({ programs, places }, options).report.issues).toEqual([])
    const alone = validateDataset({ programs }, options).report.issues
    expect(alone.map(({ code, hint }) => [code, hint?.en])).toEqual([
      ['unresolved-reference', 'Write the id of the place that is meant: KR, KP.'],
    ])
  })

  it('counts the same in shards that are merged as in the whole', async () => {
    const records = [
      program('a', { date: '03/04/2024', parent: 'c' }),
      program('b', { budget: '100億', partners: ['Korea', 'JP'] }),
      program('c', { date: '令和6年2月16日' }),
    ]
    const options = { kind: 'program', normalize: true, base: world } as const
    const states = await Promise.all(
      records.map(async (value, shard) => {
        const checker = createChecker({ ...options, shard })
        checker.check({ type: 'record', index: 0, pointer: `/${shard}`, value })
        return checker.finish()
      }),
    )
    const merged = createReport(states.reverse(), { base: world })
    expect(merged.counts).toEqual({
      read: 3,
      accepted: 1,
      rejected: 2,
      bySeverity: { error: 3, warning: 0, note: 1 },
      byCode: { 'date-ambiguous': 1, 'money-no-currency': 1, 'place-ambiguous': 1, 'date-written': 1 },
    })
    expect((await reportIn(validateItems(readValues(records), options))).counts).toEqual(merged.counts)
  })
})
