import { describe, expect, it, vi } from 'vitest'
import { datasetItems } from '../../../src/validate/dataset-items.js'
import { readValues } from '../../../src/validate/read/read-values.js'
import { collect, problems, records, values } from './collect.js'

vi.setConfig({ testTimeout: 30_000 })

const read = (input: unknown) => collect(readValues(input))
const codes = async (input: unknown) => problems(await read(input)).map(({ code, index }) => [code, index])

describe('readValues', () => {
  it('reads a list, with pointers and without positions', async () => {
    const items = await read([{ id: 'a' }, { id: 'b' }])
    expect(records(items)).toEqual([
      { type: 'record', index: 0, pointer: '/0', value: { id: 'a' } },
      { type: 'record', index: 1, pointer: '/1', value: { id: 'b' } },
    ])
  })

  it('reads a dataset and one record', async () => {
    expect(records(await read({ meta: {}, programs: [{ id: 'p' }], places: [] }))).toEqual([
      { type: 'record', index: 0, pointer: '/programs/0', collection: 'programs', value: { id: 'p' } },
    ])
    expect(records(await read({ themes: ['health'], id: 'a' }))).toMatchObject([{ pointer: '' }])
    expect(values(await read('text'))).toEqual(['text'])
  })

  it('reads iterables, async ones too', async () => {
    async function* later() {
      yield { id: 'a' }
      yield { id: 'b' }
    }
    expect(values(await read(new Set([1, 2])))).toEqual([1, 2])
    expect(values(await read(later()))).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  it('reports where an iterable breaks off', async () => {
    function* broken() {
      yield { id: 'a' }
      throw new Error('gone')
    }
    const items = await read(broken())
    expect(values(items)).toEqual([{ id: 'a' }])
    expect(problems(items)[0]).toMatchObject({ code: 'input-broken' })
  })

  it('hands out batches of a long list', async () => {
    const sizes: number[] = []
    for await (const batch of readValues(Array.from({ length: 2500 }, () => ({})))) sizes.push(batch.length)
    expect(sizes).toEqual([1000, 1000, 500])
  })

  it('reads collections that a dataset computes when asked for them, and no other getter', async () => {
    let runs = 0
    const dataset = {
      get programs() {
        return [{ id: 'a' }, { id: 'b' }]
      },
      get places(): unknown {
        throw new Error('gone')
      },
      get programmes() {
        runs += 1
        return []
      },
    }
    const items = await read(dataset)
    expect(values(items)).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(problems(items).map(({ code }) => code)).toEqual(['not-plain', 'not-plain'])
    expect(runs).toBe(0)
  })

  it('runs no getter', async () => {
    let runs = 0
    const record = {
      get id() {
        runs += 1
        return 'a'
      },
    }
    const list: unknown[] = [record]
    Object.defineProperty(list, 1, { get: () => (runs += 1), enumerable: true })
    expect(await codes(list)).toEqual([
      ['not-plain', 0],
      ['not-plain', 1],
    ])
    expect(runs).toBe(0)
    expect(problems(await read([{ a: [record] }]))[0]?.pointer).toBe('/0/a/0/id')
  })

  it.each([
    ['an instance of a class', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['a hole', Array(1)],
  ])('refuses %s', async (_, value) => {
    expect(await codes([{ a: value }, { b: 1 }])).toEqual([['not-plain', 0]])
  })

  it('accepts objects without a prototype', async () => {
    const record: Record<string, unknown> = Object.create(null)
    record.id = 'a'
    expect(await codes([record])).toEqual([])
  })

  it('refuses cycles, not values that are there twice', async () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = { cyclic }
    const shared = { en: 'a' }
    expect(await codes([cyclic, { a: shared, b: shared }])).toEqual([['cyclic', 0]])
  })

  it('refuses 100,000 levels and too many values', async () => {
    let deep: unknown[] = []
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    let wide: unknown[] = []
    for (let level = 0; level < 60; level += 1) wide = [wide, wide]
    expect(await codes([{ deep }, { wide }])).toEqual([
      ['too-deep', 0],
      ['too-many-values', 1],
    ])
  })

  it('refuses harmful keys, NUL characters and lone surrogates', async () => {
    const harmful: unknown = JSON.parse('{"__proto__": 1}')
    expect(await codes([harmful, { constructor: 1 }, { a: 'x\0' }, { a: 'x\ud800' }, { a: '😀' }])).toEqual([
      ['unsafe-key', 0],
      ['unsafe-key', 1],
      ['nul-character', 2],
      ['lone-surrogate', 3],
    ])
  })

  it('reports what is wrong with the members of a dataset', async () => {
    const items = await read({ programs: [{}], programmes: [{ id: 'p' }], places: { id: 'JP' } })
    expect(problems(items).map(({ code, pointer, index }) => [code, pointer, index])).toEqual([
      ['collection-unknown', '/programmes', undefined],
      ['collection-not-list', '/places', undefined],
    ])
    expect(values(items)).toEqual([{}, { id: 'p' }])
  })

  it('reads a dataset and a list just as they are read at once', async () => {
    const list = [{ id: 'a' }, Array(1), { a: () => 1 }, 7]
    const dataset = { meta: {}, programs: list, programmes: [{}], places: { id: 'JP' }, themes: undefined }
    for (const input of [list, dataset, []]) expect(await read(input)).toEqual([...datasetItems(input)])
    expect(problems(await read(dataset)).map(({ code, pointer, index }) => [code, pointer, index])).toEqual([
      ['not-plain', '/programs/1/0', 1],
      ['not-plain', '/programs/2/a', 2],
      ['collection-unknown', '/programmes', undefined],
      ['collection-not-list', '/places', undefined],
    ])
  })
})
