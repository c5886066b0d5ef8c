import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import {
  type Report,
  readValues,
  validateDataset,
  validateItems,
  validateStream,
} from '../../src/validate/index.js'
import { recordOf } from './records.js'
import { reportIn } from './report-in.js'

/** A report without positions, which JavaScript values do not have, and without messages, which name some of them. */
const outlineOf = ({ ok, counts, issues }: Report) => ({
  ok,
  counts,
  issues: issues.map(({ severity, code, collection, id, pointer }) => ({
    severity,
    code,
    collection,
    id,
    pointer,
  })),
})

const options = { format: 'json', maxIssues: undefined } as const
const ways: readonly (readonly [string, (dataset: unknown) => Promise<Report>])[] = [
  ['JSON', (dataset) => reportIn(validateStream(JSON.stringify(dataset, null, 1), options))],
  ['YAML', (dataset) => reportIn(validateStream(stringify(dataset), { ...options, format: 'yaml' }))],
  [
    'JSON as YAML',
    (dataset) => reportIn(validateStream(JSON.stringify(dataset), { ...options, format: 'yaml' })),
  ],
  ['items of values', (dataset) => reportIn(validateItems(readValues(dataset)))],
]

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
const theme = (id: string, given: Readonly<Record<string, unknown>> = {}) =>
  recordOf('theme', { id, ...given })

describe('a faulty dataset', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'with faults in records and between them',
      {
        themes: [
          theme('a', { name: { en: 1, ja: '' } }),
          theme('a', { broader: 'c' }),
          theme('b', { x: 1 }),
          3,
          null,
        ],
        programs: [recordOf('program', { holders: [{ place: 'UK' }], period: '2024/2020' })],
      },
      ['wrong-type themes a /themes/0/name/en', 'text-format themes a /themes/0/name/ja'],
    ],
    ['with a NUL character in its meta', { meta: { a: 'x\0' }, themes: [] }, ['nul-character   /meta/a']],
    [
      'with half a character in its meta',
      { meta: { a: '\ud83d' }, themes: [] },
      ['lone-surrogate   /meta/a'],
    ],
    [
      'with a harmful key in its meta',
      { meta: { a: [{ constructor: 1 }] }, themes: [] },
      ['unsafe-key   /meta/a/0/constructor'],
    ],
    [
      'with members that are no lists',
      { themes: { a: '\0' }, thems: { prototype: 1 } },
      [
        'collection-not-list   /themes',
        'nul-character   /themes/a',
        'collection-unknown   /thems',
        'unsafe-key   /thems/prototype',
      ],
    ],
    [
      'with a harmful key in a record',
      { themes: [{ id: 'a', x: { prototype: 1 } }] },
      ['unsafe-key themes a /themes/0/x/prototype'],
    ],
    ['with lists of nothing', { themes: [null, [], ''] }, []],
  ])('%s has the same report however it is written', async (_, dataset, told) => {
    const { report } = validateDataset(dataset)
    const outline = outlineOf(report)
    expect(outline.ok).toBe(false)
    expect(
      outline.issues.map(
        ({ code, collection = '', id = '', pointer }) => `${code} ${collection} ${id} ${pointer}`,
      ),
    ).toEqual(expect.arrayContaining([...told]))
    for (const [way, reportOf] of ways)
      expect({ way, ...outlineOf(await reportOf(dataset)) }).toEqual({ way, ...outline })
  })

  it('has the levels that are too deep in its meta told, after which YAML cannot be read', async () => {
    const dataset = { themes: [theme('a')], meta: { a: nested(120) } }
    const pointer = `/meta/a${'/0'.repeat(99)}`
    for (const [, reportOf] of ways) {
      const { counts, issues } = await reportOf(dataset)
      expect(counts.read).toBe(1)
      expect(issues.filter(({ code }) => code === 'too-deep').map((issue) => issue.pointer)).toEqual([
        pointer,
      ])
    }
  })
})
