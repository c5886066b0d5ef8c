import { describe, expect, it, vi } from 'vitest'
import { validateDataset, validateItems } from '../../../src/validate/index.js'
import { datasetItems } from '../../../src/validate/read/dataset-items.js'
import { readValues } from '../../../src/validate/read/read-values.js'
import { reportIn } from '../report-in.js'
import { collect, problems, records, values } from './collect.js'

vi.setConfig({ testTimeout: 30_000 })

const read = (input: unknown) => collect(readValues(input))
const codes = async (input: unknown) => problems(await read(input)).map(({ code, index }) => [code, index])

const traps = ['get', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'has', 'ownKeys'] as const

const fails = (): never => {
  throw new Error('refused')
}
/** A proxy that throws when it is looked at in some way. */
const refusing = (trap: string, target: object): object => new Proxy(target, { [trap]: fails })
const refusingBy = (trap: string) => (target: object) => refusing(trap, target)

/** A proxy that throws whatever is done with it. */
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

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
    expect(records(await read({ programs: [null] }))).toMatchObject([{ pointer: '/programs/0' }])
    expect(records(await read({ programs: [], id: 'a' }))).toMatchObject([{ pointer: '' }])
  })

  it.each(['text', null, 7, {}, { themes: undefined, id: 'a' }, { places: null }])(
    'reads %j for one record',
    async (input) => {
      expect(await read(input)).toEqual([{ type: 'record', index: 0, pointer: '', value: input }])
    },
  )

  it('reads nothing out of a dataset whose collections are empty', async () => {
    expect(await read({ programs: [] })).toEqual([])
  })

  it('refuses a record whose first field is computed by a getter', async () => {
    const record = {
      get x() {
        return []
      },
      id: 'a',
    }
    expect(problems(await read(record))).toMatchObject([{ code: 'not-plain', index: 0, pointer: '/x' }])
  })

  it('reads iterables, async ones too', async () => {
    async function* later() {
      yield { id: 'a' }
      yield { id: 'b' }
    }
    expect(records(await read(new Set([1, 2, 3])))).toEqual([
      { type: 'record', index: 0, pointer: '/0', value: 1 },
      { type: 'record', index: 1, pointer: '/1', value: 2 },
      { type: 'record', index: 2, pointer: '/2', value: 3 },
    ])
    expect(values(await read(later()))).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  it.each([new Error('gone'), 'gone', null])(
    'reports where an iterable breaks off with %j',
    async (reason) => {
      function* broken() {
        yield { id: 'a' }
        yield { id: 'b' }
        throw reason
      }
      const items = await read(broken())
      expect(values(items)).toEqual([{ id: 'a' }, { id: 'b' }])
      expect(problems(items)).toMatchObject([{ code: 'input-broken', pointer: '' }])
      expect(problems(items)[0]?.index).toBeUndefined()
      expect(problems(items)[0]?.message.en).toContain('further than 2 records:')
    },
  )

  it('passes an abort of an iterable on', async () => {
    const abort = new DOMException('stop', 'AbortError')
    async function* aborted() {
      yield { id: 'a' }
      throw abort
    }
    await expect(read(aborted())).rejects.toBe(abort)
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
    ['an instance of a class', 'クラスのインスタンス', new Date(0)],
    ['an instance of a class', 'クラスのインスタンス', new Map()],
    ['a function', '関数', () => 1],
    ['a symbol', 'シンボル', Symbol('a')],
    ['a bigint', 'bigint', 1n],
    ['a hole in a list', '配列の欠番', Array(1)],
    ['computed by a getter', 'ゲッターで計算される値', Object.defineProperty([0], 0, { get: () => 1 })],
    [
      'computed by a getter',
      'ゲッターで計算される値',
      Object.defineProperty([0], 0, { set: () => undefined }),
    ],
  ])('refuses what is %s', async (en, ja, value) => {
    const items = await read([{ a: value }, { b: 1 }])
    expect(problems(items)).toMatchObject([{ code: 'not-plain', index: 0 }])
    expect(problems(items)[0]?.message.en).toContain(en)
    expect(problems(items)[0]?.message.ja).toContain(ja)
  })

  it('accepts null, lists and empty objects in a record', async () => {
    const record = { a: null, b: [null, [], {}], c: true, d: 0, e: '' }
    expect(await read([record])).toMatchObject([{ type: 'record', value: record }])
  })

  it('accepts a record of a million values, and refuses one more', async () => {
    const list: readonly number[] = Array(999_999).fill(0)
    expect(await codes([list, [...list, 0]])).toEqual([['too-many-values', 1]])
  })

  it('writes names in pointers as JSON Pointer has them', async () => {
    const items = await read([{ 'a/b/~c~d': { '': () => 1 } }])
    expect(problems(items)[0]?.pointer).toBe('/0/a~1b~1~0c~0d/')
    expect(problems(await read({ programs: [], 'x/y~z': [] }))[0]?.pointer).toBe('/x~1y~0z')
  })

  it('takes an object whose first member is no list under the name of a collection for a record', async () => {
    expect(records(await read({ themes: 'health', id: 'a' }))).toMatchObject([{ pointer: '' }])
    expect(problems(await read({ places: { id: 'JP' } }))).toMatchObject([{ code: 'collection-not-list' }])
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
    expect(records(items).map(({ index, value }) => [index, value])).toEqual([
      [0, {}],
      [1, { id: 'p' }],
    ])
  })

  it('says once of a member that is unknown and no list', async () => {
    expect(await codes({ programs: [], programmes: { id: 'p' }, places: [] })).toEqual([
      ['collection-unknown', undefined],
    ])
  })

  it('accepts 100 levels of lists and objects, and refuses 101', async () => {
    const nested = (depth: number) => {
      let value: unknown = 1
      for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
      return value
    }
    expect(await codes([nested(100), nested(101)])).toEqual([['too-deep', 1]])
  })

  it.each([
    ['a list', [{ id: 'a' }]],
    ['a dataset', { programs: [{ id: 'a' }] }],
    ['a record', { id: 'a' }],
  ])('tells of %s that refuses to be looked at in any way, and does not throw', async (_, target) => {
    for (const proxy of [revoked(target), ...traps.map((trap) => refusing(trap, target))]) {
      const { issues } = await reportIn(validateItems(readValues(proxy), { kind: 'program' }))
      expect(issues).not.toEqual([])
    }
    expect(problems(await read(revoked(target)))).toMatchObject([{ code: 'not-plain', pointer: '' }])
  })

  it('goes on after what refuses to be read, and points at it', async () => {
    const record = { id: 'a' }
    const told = async (input: unknown) =>
      problems(await read(input)).map(({ code, pointer, index }) => [code, pointer, index])
    for (const make of [revoked, ...['ownKeys', 'getOwnPropertyDescriptor'].map(refusingBy)]) {
      expect(await told([record, { ...record, x: [make({ y: 1 })] }, record])).toMatchObject([
        ['not-plain', expect.stringMatching(/^\/1\/x\/0(?:\/y)?$/), 1],
      ])
      expect(values(await read([record, make(record), record]))).toEqual([record, record])
    }
    expect(await told({ themes: revoked([]), programs: [record] })).toEqual([
      ['not-plain', '/themes', undefined],
    ])
    expect(await told({ themes: refusing('get', [record]), programs: [record] })).toEqual([
      ['not-plain', '/themes', undefined],
    ])
    expect(
      await told({ themes: refusing('getOwnPropertyDescriptor', [record]), programs: [record] }),
    ).toEqual([['not-plain', '/themes/0', 0]])
    expect(values(await read({ themes: revoked([]), programs: [record] }))).toEqual([record])
  })

  it('asks nothing for what it has not', async () => {
    for (const trap of ['get', 'getOwnPropertyDescriptor', 'has']) {
      const record = refusing(trap, {})
      expect(values(await read([record]))).toEqual([{}])
      const { byCode } = validateDataset([record], { kind: 'program' }).report.counts
      expect(Object.keys(byCode)).toEqual(['missing-field'])
    }
  })

  it('takes a list that says no length for one that refuses to be read', async () => {
    const list = new Proxy([{ id: 'a' }], { get: () => 'many' })
    expect(problems(await read(list))).toMatchObject([{ code: 'not-plain', pointer: '' }])
  })

  it('looks at what others will read of a proxy', async () => {
    const record = new Proxy({ id: 'a' }, { get: () => 'a\0' })
    expect(problems(await read([record]))).toMatchObject([{ code: 'nul-character', pointer: '/0/id' }])
  })

  it('reads datasets and records by proxies that answer', async () => {
    const answering = (target: object) => new Proxy(target, {})
    const record = { id: 'a', name: { en: 'A' } }
    const dataset = answering({ programs: answering([answering(record)]) })
    expect(await read(dataset)).toEqual([
      { type: 'record', index: 0, pointer: '/programs/0', collection: 'programs', value: record },
    ])
  })

  it.each([
    ['has no text', Object.create(null)],
    ['is a revoked proxy', revoked(new Error('gone'))],
    ['has a name that throws', Object.defineProperty(new Error('gone'), 'name', { get: fails })],
    ['has a message that throws', Object.defineProperty(new Error('gone'), 'message', { get: fails })],
    ['has a message that is no text', Object.assign(new Error('gone'), { message: 7 })],
  ])('reports where an iterable breaks off with what %s', async (_, reason) => {
    function* broken() {
      yield { id: 'a' }
      throw reason
    }
    const items = await read(broken())
    expect(values(items)).toEqual([{ id: 'a' }])
    expect(problems(items)).toMatchObject([{ code: 'input-broken', pointer: '' }])
  })

  it('says of a record that is refused where it stands and which one it is', async () => {
    const dataset = { programs: [{ id: 'a', x: () => 1 }, { id: 'b\0' }, { id: () => 1 }, Array(1), () => 1] }
    expect(problems(await read(dataset)).map(({ pointer, record }) => [pointer, record])).toEqual([
      ['/programs/0/x', { collection: 'programs', id: 'a' }],
      ['/programs/1/id', { collection: 'programs' }],
      ['/programs/2/id', { collection: 'programs' }],
      ['/programs/3/0', { collection: 'programs' }],
      ['/programs/4', { collection: 'programs' }],
    ])
    const sparse: unknown[] = Array(1)
    expect(problems(await read({ programs: [{ id: 'a' }], themes: sparse }))).toMatchObject([
      { pointer: '/themes/0', index: 1, record: { collection: 'themes' } },
    ])
  })

  it('goes on after many holes with the next item, not with a property that looks like one', async () => {
    const list: unknown[] = Array(5000)
    list[3000] = { id: 'a' }
    Object.assign(list, { '1500.5': { id: 'b' }, '01800': { id: 'c' } })
    const items = await read(list)
    expect(items.filter(({ type }) => type === 'record').map(({ pointer }) => pointer)).toEqual(['/3000'])
    expect(items.every(({ pointer }) => /^\/(?:0|[1-9]\d*)$/.test(pointer ?? ''))).toBe(true)
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
