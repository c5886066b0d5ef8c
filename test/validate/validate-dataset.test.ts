import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { curated } from '../../src/curated.js'
import { validateDataset } from '../../src/validate/index.js'
import { recordOf } from './records.js'

const base = {
  sources: [
    {
      id: 'white-paper',
      name: { en: 'White paper', ja: '白書' },
      kind: 'report',
      completeness: 'whole',
      citations: [{ source: 'white-paper', section: '1' }],
      outline: [{ id: '1', title: { en: 'Aims', ja: '目的' } }],
    },
  ],
  places: [
    {
      id: 'JP',
      name: { en: 'Japan', ja: '日本' },
      kind: 'country',
      citations: [{ source: 'white-paper', section: '1' }],
    },
    {
      id: 'GB',
      name: { en: 'United Kingdom', ja: '英国' },
      kind: 'country',
      citations: [{ source: 'white-paper', section: '1' }],
    },
  ],
} as const

const codesOf = (input: unknown) =>
  validateDataset(input, { base }).report.issues.map(({ code, pointer }) => `${code} ${pointer}`)

describe('validateDataset', () => {
  it('accepts a dataset without mistakes and hands its records back', () => {
    const program = recordOf('program')
    const { report, accepted } = validateDataset({ programs: [program] }, { base })
    expect(report).toEqual({
      ok: true,
      counts: {
        read: 1,
        accepted: 1,
        rejected: 0,
        bySeverity: { error: 0, warning: 0, note: 0 },
        byCode: {},
      },
      issues: [],
    })
    expect(accepted).toEqual({ programs: [program] })
  })

  it('accepts every curated record', () => {
    const { report } = validateDataset(curated)
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.counts.read).toBe(Object.values(curated).flat().length)
    expect(report.counts.rejected).toBe(0)
  })

  it('takes an atlas as the base as well as a dataset', () => {
    const { report } = validateDataset([recordOf('program')], { kind: 'program', base: createAtlas(base) })
    expect(report.ok).toBe(true)
  })

  it('tells the code that was meant by one that is not of ISO 3166-1', () => {
    const { report } = validateDataset(
      { programs: [recordOf('program', { holders: [{ place: 'UK' }] })] },
      { base },
    )
    expect(report.issues).toEqual([
      {
        severity: 'error',
        code: 'unresolved-reference',
        collection: 'programs',
        id: 'some-program',
        pointer: '/programs/0/holders/0/place',
        message: { en: 'There is no place "UK".', ja: '「UK」という国・地域はありません。' },
        hint: {
          en: 'UK is not an ISO 3166-1 code; that country\'s code is GB. Did you mean "GB"?',
          ja: 'UKはISO 3166-1のコードではありません。この国のコードはGBです。「GB」のことですか。',
        },
      },
    ])
  })

  it('resolves references within the dataset, also to records that come later and to rejected ones', () => {
    const input = {
      programs: [
        recordOf('program', { id: 'one', name: { en: 'One', ja: '一' } }),
        recordOf('program', { id: 'two', name: { en: 'Two', ja: '二' }, parent: 'three' }),
        recordOf('program', {
          id: 'three',
          name: { en: 'Three', ja: '三' },
          kind: 'unheard-of',
          parent: 'one',
        }),
      ],
    }
    expect(codesOf(input)).toEqual(['unknown-term /programs/2/kind'])
  })

  it('rejects the second of two records with one id and keeps the first', () => {
    const { report, accepted } = validateDataset([recordOf('program'), recordOf('program')], {
      kind: 'program',
      base,
    })
    expect(report.issues.map(({ code, pointer, message }) => [code, pointer, message.en])).toEqual([
      ['duplicate-id', '/1/id', 'The id "some-program" is already that of the program at "/0".'],
    ])
    expect(report.counts).toEqual({
      read: 2,
      accepted: 1,
      rejected: 1,
      bySeverity: { error: 1, warning: 0, note: 0 },
      byCode: { 'duplicate-id': 1 },
    })
    expect(accepted.programs).toHaveLength(1)
  })

  it('reports issues by record and within a record by field, as the record has them', () => {
    const input = {
      programs: [
        {
          holders: [{ place: 'XX' }],
          period: '2024/2020',
          ...recordOf('program', { kind: 'x' }),
          nonsense: 1,
        },
        recordOf('program', { id: 'other', name: { en: 'Other', ja: '他' }, funders: ['nobody'] }),
      ],
    }
    expect(codesOf(input)).toEqual([
      'unresolved-reference /programs/0/holders/0/place',
      'interval-not-ordered /programs/0/period',
      'unknown-term /programs/0/kind',
      'unknown-field /programs/0/nonsense',
      'unresolved-reference /programs/1/funders/0',
    ])
  })

  it('does not report a field twice that the schema rejects', () => {
    expect(codesOf({ programs: [recordOf('program', { holders: [{ place: 'no place!' }] })] })).toEqual([
      'identifier-format /programs/0/holders/0/place',
    ])
  })

  it('counts the codes of issues in the order of the codes', () => {
    const { report } = validateDataset(
      { programs: [recordOf('program', { kind: 'x', parent: 'y', z: 1 })] },
      { base },
    )
    expect(Object.keys(report.counts.byCode)).toEqual([
      'unknown-field',
      'unknown-term',
      'unresolved-reference',
    ])
    const { counts } = validateDataset(
      [recordOf('program', { kind: 'x' }), recordOf('program', { period: '2021/2020' })],
      { kind: 'program', base },
    ).report
    expect(Object.keys(counts.byCode)).toEqual(['duplicate-id', 'interval-not-ordered', 'unknown-term'])
  })

  it('keeps as many issues as asked for and counts all', () => {
    const programs = [1, 2, 3].map((number) =>
      recordOf('program', {
        id: `p${number}`,
        name: { en: `P${number}`, ja: `事業${number}` },
        kind: 'x',
        parent: 'none',
      }),
    )
    const { report } = validateDataset({ programs }, { base, maxIssues: 3 })
    expect(report.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unknown-term /programs/0/kind',
      'unresolved-reference /programs/0/parent',
      'unknown-term /programs/1/kind',
    ])
    expect(report.counts.byCode).toEqual({ 'unknown-term': 3, 'unresolved-reference': 3 })
    expect(report.counts.rejected).toBe(3)
  })

  it.each([
    ['a text', 'hello', ['not-a-dataset ']],
    ['null', null, ['not-a-dataset ']],
    ['nothing', undefined, ['not-a-dataset ']],
    ['a promise', Promise.resolve({ programs: [] }), ['not-a-dataset ']],
    ['a map', new Map([['programs', []]]), ['not-a-dataset ']],
    ['a list without a kind', [{ id: 'x' }], ['kind-unknown /0']],
    [
      'an unknown collection',
      { programmes: [{ id: 'x' }] },
      ['collection-unknown /programmes', 'kind-unknown /programmes/0'],
    ],
    ['a collection that is no list', { programs: { id: 'x' } }, ['collection-not-list /programs']],
    ['a record that is none', { programs: ['x'] }, ['wrong-type /programs/0']],
  ])('reports %s', (_, input, codes) => {
    expect(codesOf(input)).toEqual(codes)
  })

  it('passes over what a dataset says of itself', () => {
    expect(codesOf({ $schema: 'x', meta: { version: '1' }, programs: [] })).toEqual([])
  })

  it('asks a dataset for its collections and runs none of its other getters', () => {
    let runs = 0
    const { report } = validateDataset({
      get programs() {
        return [{ id: 'a' }]
      },
      get places(): unknown {
        throw new Error('gone')
      },
      get programmes() {
        runs += 1
        return []
      },
    })
    expect(report.counts).toMatchObject({ read: 1, rejected: 1 })
    expect(report.issues.filter(({ code }) => code === 'not-plain').map(({ pointer }) => pointer)).toEqual([
      '/places',
      '/programmes',
    ])
    expect(runs).toBe(0)
  })

  it('runs nothing of a hostile value and counts it as rejected', () => {
    let ran = false
    const getter = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        ran = true
        return 'x'
      },
    })
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    const { report } = validateDataset([getter, cycle, JSON.parse('{"__proto__": {"id": "x"}}')], {
      kind: 'program',
    })
    expect(report.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'not-plain /0/id',
      'cyclic /1/self',
      'unsafe-key /2/__proto__',
    ])
    expect(report.counts).toMatchObject({ read: 3, accepted: 0, rejected: 3 })
    expect(ran).toBe(false)
  })

  it('tells of objects that throw when they are looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const told = (input: unknown) =>
      validateDataset(input, { kind: 'program' }).report.issues.map(
        ({ code, pointer }) => `${code} ${pointer}`,
      )
    expect(told(proxy)).toEqual(['not-a-dataset '])
    expect(told([proxy])).toEqual(['not-plain /0'])
    expect(told([{ id: 'x', name: proxy }])).toEqual(['not-plain /0/name'])
  })

  it('throws where the kind is none, saying what kinds there are', () => {
    const options: object = { kind: 'programs' }
    expect(() => validateDataset([], options)).toThrow(
      new RangeError(
        'There is no kind "programs"; known are source, place, organization, theme, technology, strategy, measure, program, approach, agreement, forum, meeting, position, indicator, facility.',
      ),
    )
  })
})
