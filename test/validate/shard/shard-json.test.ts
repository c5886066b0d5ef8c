import { describe, expect, it } from 'vitest'
import { createKeyTable } from '../../../src/validate/shard/key-table.js'
import { createShard, type Shard } from '../../../src/validate/shard/shard.js'
import { addToHierarchy } from '../../../src/validate/shard/shard-hierarchy.js'
import { shardOf, shardState } from '../../../src/validate/shard/shard-json.js'
import { comparedPointer, namedPointer } from '../../../src/validate/shard/shard-origins.js'
import { addRecord, addRejectedRecord, recordPlace } from '../../../src/validate/shard/shard-records.js'
import { filledShard } from './filled-shard.js'

const written = (shard: Shard): Shard => shardOf(JSON.parse(JSON.stringify(shardState(shard))))

describe('a shard', () => {
  it('survives being written as JSON', () => {
    const state = shardState(filledShard())
    expect(shardState(shardOf(JSON.parse(JSON.stringify(state))))).toEqual(state)
    const unlimited = shardState(createShard({}))
    expect(unlimited).not.toHaveProperty('maxIssues')
    expect(shardOf(unlimited).maxIssues).toBe(Number.POSITIVE_INFINITY)
  })

  it('is written in the form that is documented', () => {
    expect(shardState({ ...filledShard(), isFile: true })).toStrictEqual({
      version: 1,
      input: 'a.csv',
      number: 3,
      part: 2,
      isFile: true,
      maxIssues: 5,
      extent: { records: 2, lines: 0, rows: 0, bytes: 0 },
      issues: [],
      byCode: {},
      bySeverity: { error: 0, warning: 0, note: 0 },
      texts: ['', '/code', '/above', 'program/x', '/0/parent', '親', 'program/y', '/0/z', '/programs'],
      records: {
        rejected: [0, 0, 1, 1],
        kind: [0, 7, 1, -1],
        key: [0, 0, 1, -1],
        line: [0, 4, 1, -1],
        column: [0, 2, 1, -1],
        row: [0, 3, 1, -1],
        prefix: [0, 8, 1, 0],
        ordinal: [0, 0, 1, -1],
      },
      keys: ['program/a'],
      names: { en: [2 ** 53 - 1, 0], ja: [0, 0] },
      claims: [0, 2, 3, 4, 1, 4, 9, 3, 6, 0, 3, 6, 7, 0, 0, 0, 0, 0],
      hierarchy: [],
      origins: { id: [0, 1, 1, 0], nameEn: [], nameJa: [], named: [0, 2] },
    })
  })

  it('is written without what is usual', () => {
    const none = { rejected: [], kind: [], key: [], line: [], column: [], row: [], prefix: [], ordinal: [] }
    expect(shardState(createShard({}))).toStrictEqual({
      version: 1,
      number: 0,
      extent: { records: 0, lines: 0, rows: 0, bytes: 0 },
      issues: [],
      byCode: {},
      bySeverity: { error: 0, warning: 0, note: 0 },
      texts: [''],
      records: none,
      keys: [],
      names: { en: [], ja: [] },
      claims: [],
      hierarchy: [],
    })
  })

  it('keeps what it has found, and which fields it has not seen', () => {
    const message = { en: 'Expected a text.', ja: '文字列が必要です。' }
    const issues = [
      { record: 0, rank: 1, issue: { severity: 'error', code: 'wrong-type', pointer: '/id', message } },
    ] as const
    const unseen = { used: new Set(['code']), ignored: new Set(['notes']) }
    const shard: Shard = { ...createShard({}), issues: [...issues], unseen }
    expect(shardState(shard)).toMatchObject({ issues, unseen: { used: ['code'], ignored: ['notes'] } })
    expect(written(shard)).toMatchObject({ issues, unseen })
    expect(written(createShard({}))).not.toHaveProperty('unseen')
  })

  it('has keys that go on being joined with others', () => {
    const shard = createShard({})
    for (const id of ['a', 'b']) shard.keys.add(`program/${id}`)
    const table = createKeyTable()
    table.add('program/b')
    expect([...written(shard).keys.addTo(table)]).toEqual([1, 0])
    expect([...table]).toEqual(['program/b', 'program/a'])
  })

  it('keeps its place among the parts of a file', () => {
    const shard: Shard = { ...createShard({ input: 'a.csv', number: 3, part: 1 }), isFile: true }
    expect(written(shard)).toMatchObject({ input: 'a.csv', number: 3, part: 1, isFile: true })
    expect(written(createShard({}))).not.toHaveProperty('isFile')
  })

  it('still knows where each of its records stands', () => {
    const shard = createShard({})
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      const position = { line: index + 2, column: 4, row: index + 1 }
      const key = shard.keys.add(`program/${id}`)
      const pointer = `/programs/${index}`
      const add = index > 0 ? addRejectedRecord : addRecord
      add(shard, { kind: 'program', key, names: { en: 0, ja: 0 }, pointer, position })
    }
    const again = written(shard)
    expect([0, 1, 2].map((record) => recordPlace(again, record))).toEqual([
      { kind: 'program', id: 'a', pointer: '/programs/0', position: { line: 2, column: 4, row: 1 } },
      { kind: 'program', id: 'b', pointer: '/programs/1', position: { line: 3, column: 4, row: 2 } },
      { kind: 'program', id: 'c', pointer: '/programs/2', position: { line: 4, column: 4, row: 3 } },
    ])
    expect([0, 1, 2].map((record) => again.records.rejected.at(record))).toEqual([0, 1, 1])
  })

  it('still knows records that stand in one line, of kinds that follow one another', () => {
    const shard = createShard({})
    const key = shard.keys.add('program/a')
    const names = { en: 0, ja: 0 }
    const at = (column: number) => ({ line: 4, column, row: 3 })
    addRecord(shard, { kind: 'program', key, names, pointer: '/a/5', position: at(1) })
    addRejectedRecord(shard, { kind: 'approach', key, names, pointer: '/b/5', position: at(2) })
    const again = written(shard)
    expect([0, 1].map((record) => recordPlace(again, record))).toEqual([
      { kind: 'program', id: 'a', pointer: '/a/5', position: { line: 4, column: 1, row: 3 } },
      { kind: 'approach', id: 'a', pointer: '/b/5', position: { line: 4, column: 2, row: 3 } },
    ])
    expect([0, 1].map((record) => again.records.rejected.at(record))).toEqual([0, 1])
  })

  it('still knows which fields its own come from', () => {
    const shard = createShard({})
    for (const field of ['id', 'nameEn', 'nameJa', 'named'] as const)
      shard.origins[field].push(0, shard.texts.add(`/their-${field}`))
    addToHierarchy(shard, { record: 0, key: 'program/b', item: undefined })
    const again = written(shard)
    expect([
      ...(['id', 'nameEn', 'nameJa'] as const).map((field) => comparedPointer(again, 0, field)),
      namedPointer(again, 0, ['parent']),
    ]).toEqual(['/their-id', '/their-nameEn', '/their-nameJa', '/their-named'])
  })
})
