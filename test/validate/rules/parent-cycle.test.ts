import { describe, expect, it } from 'vitest'
import { createChecker, createReport, validateDataset } from '../../../src/validate/index.js'
import { recordOf } from '../records.js'
import { briefly, issuesOf, said, world } from './issues-of.js'

const section = (id: string, parent?: string) => ({
  id,
  title: { en: id, ja: '節' },
  ...(parent !== undefined && { parent }),
})
const element = (id: string, parent: string) => ({
  id,
  kind: 'pillar',
  order: 1,
  name: { en: id, ja: '柱' },
  citations: [{ source: 'white-paper', section: '1' }],
  parent,
})

describe('parent-cycle', () => {
  it.each([
    ['organization', { parent: 'own' }, 'organizations/0/parent'],
    ['program', { parent: 'own' }, 'programs/0/parent'],
    ['forum', { parent: 'own' }, 'forums/0/parent'],
    ['theme', { broader: 'own' }, 'themes/0/broader'],
    ['technology', { broader: ['own'] }, 'technologies/0/broader/0'],
    ['strategy', { succeeds: ['own'] }, 'strategies/0/succeeds/0'],
    ['place', { members: [{ place: 'JP' }, { place: 'own' }] }, 'places/0/members/1/place'],
    ['organization', { members: [{ organization: 'own' }] }, 'organizations/0/members/0/organization'],
  ] as const)('finds a %s that names itself', (kind, fields, pointer) => {
    expect(briefly(issuesOf(kind, [{ id: 'own', ...fields }]))).toEqual([`parent-cycle /${pointer}`])
  })

  it('finds a measure that is its own parent', () => {
    const { report } = validateDataset(
      {
        strategies: [recordOf('strategy', { id: 'plan' })],
        measures: [recordOf('measure', { id: 'own', strategy: 'plan', parent: 'own', order: 1 })],
      },
      { base: world },
    )
    expect(briefly(report.issues)).toEqual(['parent-cycle /measures/0/parent'])
    expect(report.counts).toMatchObject({ accepted: 1, rejected: 1 })
  })

  it('accepts members of other kinds that have the same id', () => {
    const zone = recordOf('place', { id: 'zone', name: { en: 'Zone', ja: '地帯' } })
    const rest = { name: { en: 'Zone office', ja: '地帯事務局' }, members: [{ place: 'zone' }] }
    const input = {
      places: [zone],
      organizations: [recordOf('organization', { id: 'zone', ...rest })],
      forums: [recordOf('forum', { id: 'zone', ...rest })],
    }
    expect(validateDataset(input, { base: world }).report.issues).toEqual([])
  })

  it('says in what way a record stands above itself', () => {
    expect(said(issuesOf('theme', [{ id: 'own', broader: 'own' }]))).toEqual([
      '"own" is its own broader term. → Name another one, or leave it out.',
    ])
    expect(said(issuesOf('place', [{ id: 'own', members: [{ place: 'own' }] }]), 'ja')).toEqual([
      '「own」が自身の構成員になっています。 → 別のものを書くか、省いてください。',
    ])
    expect(said(issuesOf('source', [{ outline: [section('1', '1')] }]))).toEqual([
      '"1" is its own parent. → Name another one, or leave it out.',
    ])
  })

  it('finds each section of a cycle once, and none that only leads there', () => {
    const outline = [section('1', '3'), section('2', '1'), section('3', '2'), section('4', '1'), section('5')]
    const issues = issuesOf('source', [{ outline }])
    expect(briefly(issues)).toEqual([
      'parent-cycle /sources/0/outline/0/parent',
      'parent-cycle /sources/0/outline/1/parent',
      'parent-cycle /sources/0/outline/2/parent',
    ])
    expect(said(issues.slice(1, 2))).toEqual([
      'The parents of "2" lead back to it: "2" → "1" → "3" → "2". → Leave it out of the one where the way should end.',
    ])
    expect(said(issues.slice(1, 2), 'ja')).toEqual([
      '「2」の親をたどると自身に戻ります：「2」→「1」→「3」→「2」。 → たどった先の終点となるものでは省いてください。',
    ])
  })

  it('finds elements of a strategy that stand above one another', () => {
    const elements = [element('aims', 'means'), element('means', 'aims')]
    expect(briefly(issuesOf('strategy', [{ elements }]))).toEqual([
      'parent-cycle /strategies/0/elements/0/parent',
      'parent-cycle /strategies/0/elements/1/parent',
    ])
  })

  it('names the first parts of a long cycle', () => {
    const ids = ['1', '2', '3', '4', '5', '6']
    const outline = ids.map((id, index) => section(id, ids[(index + 1) % ids.length]))
    expect(said(issuesOf('source', [{ outline }]).slice(4, 5))).toEqual([
      'The parents of "5" lead back to it: "5" → "6" → "1" → "2" → … → "5". → Leave it out of the one where the way should end.',
    ])
  })

  it('goes up from the first of several parts that share an id', () => {
    const outline = [section('1'), section('2', '1'), section('1', '2')]
    expect(briefly(issuesOf('source', [{ outline }]))).toEqual(['local-id-duplicate /sources/0/outline/2/id'])
  })

  it('leaves what is no id to the schema', () => {
    const outline = [section('1'), { ...section('2'), id: 2, parent: 2 }, null]
    const codes = issuesOf('source', [{ outline }]).map(({ code }) => code)
    expect(codes).not.toContain('parent-cycle')
    expect(issuesOf('theme', [{ id: 7, broader: 7 }]).map(({ code }) => code)).not.toContain('parent-cycle')
  })

  it('finds every part of a cycle of 20,000', () => {
    const size = 20_000
    const outline = Array.from({ length: size }, (_, index) => section(`${index}`, `${(index + 1) % size}`))
    const { report } = validateDataset(
      { sources: [recordOf('source', { outline })] },
      { base: world, maxIssues: 1 },
    )
    expect(report.counts.byCode).toMatchObject({ 'parent-cycle': size })
  })

  it('gives the same report from shards as from the whole', () => {
    const records = ['a', 'b', 'c'].map((id) =>
      recordOf('theme', { id, name: { en: id, ja: id }, broader: id === 'b' ? 'c' : id }),
    )
    const reportOf = (cuts: readonly (typeof records)[]) =>
      createReport(
        cuts.map((values, shard) => {
          const checker = createChecker({ kind: 'theme', base: world, shard })
          for (const [index, value] of values.entries())
            checker.check({
              type: 'record',
              index,
              pointer: '',
              value,
              locate: () => ({ line: index + 1, column: 1 }),
            })
          return checker.finish({ lines: values.length })
        }),
        { base: world, shards: false },
      )
    const whole = reportOf([records])
    expect(whole.issues.map(({ code, position }) => `${code} ${position?.line}`)).toEqual([
      'parent-cycle 1',
      'parent-cycle 3',
    ])
    expect(reportOf([records.slice(0, 1), records.slice(1)])).toEqual(whole)
    expect(reportOf(records.map((record) => [record]))).toEqual(whole)
  })
})

describe('a record that names itself', () => {
  it('is told of every place in which it does', () => {
    const itself = { organization: 'a' }
    expect(briefly(issuesOf('organization', [{ id: 'a', parent: 'a', members: [itself, itself] }]))).toEqual([
      'parent-cycle /organizations/0/parent',
      'parent-cycle /organizations/0/members/0/organization',
      'parent-cycle /organizations/0/members/1/organization',
    ])
  })

  it('is not taken for one where an item of the list is none', () => {
    expect(briefly(issuesOf('organization', [{ id: 'a', members: [null, 7, 'a'] }]))).toEqual([
      'wrong-type /organizations/0/members/0',
      'wrong-type /organizations/0/members/1',
      'wrong-type /organizations/0/members/2',
    ])
  })

  it('is told of it beside cycles among its parts', () => {
    const fields = {
      kind: 'pillar',
      name: { en: 'A', ja: '柱' },
      citations: [{ source: 'white-paper', section: '1' }],
    }
    const elements = [{ ...fields, id: 'top', order: 1, parent: 'top' }]
    expect(briefly(issuesOf('strategy', [{ id: 'a', succeeds: ['a'], elements }])).sort()).toEqual([
      'parent-cycle /strategies/0/elements/0/parent',
      'parent-cycle /strategies/0/succeeds/0',
    ])
  })

  it('is no part that has neither an id nor a parent', () => {
    const title = { en: 'Aims', ja: '目的' }
    const issues = issuesOf('source', [{ id: 'white-paper', outline: [{ title }, { id: '1', title }] }], {})
    expect(briefly(issues)).toEqual(['missing-field /sources/0/outline/0/id'])
  })
})
