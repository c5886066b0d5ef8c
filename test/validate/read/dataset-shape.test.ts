import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/model/kinds.js'
import { type InputFormat, validateDataset, validateStream } from '../../../src/validate/index.js'
import { leastRecords } from '../records.js'
import { reportIn } from '../report-in.js'
import { world } from '../rules/issues-of.js'

const reportOf = (format: InputFormat, text: string, kind?: Kind) =>
  reportIn(
    validateStream(new TextEncoder().encode(text), {
      format,
      kind,
      base: world,
    }),
  )

describe('an object that can be a dataset or a record', () => {
  it.each(['json', 'yaml'] as const)('is a record where an id follows $schema, in %s', async (format) => {
    const text = JSON.stringify({ $schema: 'https://example.org/program.json', ...leastRecords.program })
    const { counts, issues } = await reportOf(format, text, 'program')
    expect(counts.read).toBe(1)
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['unknown-field /$schema'])
  })

  it.each(['json', 'yaml'] as const)(
    'is a record where an id follows an empty list, in %s',
    async (format) => {
      const text = JSON.stringify({ programs: [], ...leastRecords.strategy })
      const { counts } = await reportOf(format, text, 'strategy')
      expect([counts.read, counts.byCode]).toEqual([1, {}])
    },
  )

  it.each(['json', 'yaml'] as const)('is a dataset where all its lists are empty, in %s', async (format) => {
    for (const text of ['{"programs":[]}', '{"$schema":"x","programs":[],"themes":[]}', '{"$schema":"x"}'])
      expect((await reportOf(format, text)).counts).toMatchObject({ read: 0, rejected: 0 })
  })

  it('is a dataset with a record that is none where the first of a list is null, in JSON, YAML and JavaScript', async () => {
    const text = '{"programs":[null]}'
    for (const { counts } of [
      await reportOf('json', text),
      await reportOf('yaml', text),
      validateDataset(JSON.parse(text)).report,
    ])
      expect(counts).toEqual({
        read: 1,
        accepted: 0,
        rejected: 1,
        bySeverity: { error: 1, warning: 0, note: 0 },
        byCode: { 'wrong-type': 1 },
      })
  })
})

describe('a list of records inside another list', () => {
  it('is told where it stands, in JSON, YAML and JavaScript', async () => {
    const json = '{"themes": [[{"id": "a"}]]}'
    const yaml = 'themes:\n  - - id: a\n'
    for (const { issues } of [
      await reportOf('json', json),
      await reportOf('yaml', yaml),
      validateDataset(JSON.parse(json)).report,
    ])
      expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['wrong-type /themes/0'])
  })
})

describe('an alias of a list', () => {
  it('is no collection', async () => {
    const { issues, counts } = await reportOf('yaml', 'programs: &a\n  - id: x\nmeasures: *a\n')
    expect(counts.read).toBe(1)
    expect(issues.filter(({ code }) => code === 'collection-not-list')).toEqual([
      {
        severity: 'error',
        code: 'collection-not-list',
        pointer: '/measures',
        position: { line: 3, column: 11 },
        message: {
          en: '"measures" is an alias, which a collection cannot be.',
          ja: '「measures」がエイリアスになっています。種類別のレコードにエイリアスは使えません。',
        },
        hint: { en: 'Write the list of records itself.', ja: 'レコードの配列そのものを書いてください。' },
      },
    ])
  })
})
