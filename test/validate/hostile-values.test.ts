import { describe, expect, it } from 'vitest'
import { type Report, readValues, validateDataset, validateItems } from '../../src/validate/index.js'
import { recordOf } from './records.js'
import { reportIn } from './report-in.js'
import { world } from './rules/issues-of.js'

const theme = recordOf('theme')
const options = { kind: 'theme', base: world } as const
const ways: readonly ((input: unknown) => Report | Promise<Report>)[] = [
  (input) => validateDataset(input, options).report,
  (input) => validateDataset(input, { ...options, normalize: true }).report,
  (input) => reportIn(validateItems(readValues(input), options)),
]

/** An object that answers so many questions and then throws. */
const tiring = (answers: number, target: object): object => {
  let left = answers
  const answer = <Answer>(ask: () => Answer): Answer => {
    left -= 1
    if (left < 0) throw new Error('no more')
    return ask()
  }
  return new Proxy(target, {
    get: (of, key) => answer(() => Reflect.get(of, key)),
    has: (of, key) => answer(() => Reflect.has(of, key)),
    ownKeys: (of) => answer(() => Reflect.ownKeys(of)),
    getOwnPropertyDescriptor: (of, key) => answer(() => Reflect.getOwnPropertyDescriptor(of, key)),
    getPrototypeOf: (of) => answer(() => Reflect.getPrototypeOf(of)),
  })
}

const cyclic: Record<string, unknown> = { ...theme }
cyclic.name = [cyclic]
class Thing {}
const inherited = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((above) => Object.create(above), {})

describe('a hostile value', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a getter',
      {
        get x() {
          throw new Error('x')
        },
      },
      'not-plain',
      '/0/x/x',
    ],
    ['a cycle', cyclic, 'cyclic', '/0/x/name/0'],
    ['a bigint', 1n, 'not-plain', '/0/x'],
    ['a symbol', Symbol('x'), 'not-plain', '/0/x'],
    ['a function', () => 1, 'not-plain', '/0/x'],
    ['a date', new Date(0), 'not-plain', '/0/x'],
    ['a map', new Map([[1, 2]]), 'not-plain', '/0/x'],
    ['a typed array', new Uint8Array(2), 'not-plain', '/0/x'],
    ['an instance of a class', new Thing(), 'not-plain', '/0/x'],
    ['a long chain of prototypes', inherited(10_000), 'not-plain', '/0/x'],
    ['a list of millions of holes', new Array(2 ** 32 - 1), 'not-plain', '/0/x/0'],
  ])('has one finding where a record holds %s', async (_, x, code, pointer) => {
    for (const reportOf of ways) {
      const { counts, issues } = await reportOf([{ ...theme, x }, theme])
      expect([counts.read, counts.accepted]).toEqual([2, 1])
      expect(issues.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]])
    }
  })

  it('has a finding for each of its first holes, and those after them are passed over', async () => {
    const list: unknown[] = new Array(3_000_000_001)
    list[3_000_000_000] = theme
    for (const reportOf of ways) {
      const { counts, issues } = await reportOf(list)
      expect(counts).toMatchObject({ read: 1001, accepted: 1, rejected: 1000, byCode: { 'not-plain': 1001 } })
      expect([issues[0]?.pointer, issues.at(-1)?.pointer]).toEqual(['/0', '/1000'])
    }
  })

  it('throws nothing, however long it answers before it throws', async () => {
    for (let answers = 0; answers < 150; answers += 1)
      for (const make of [
        () => [tiring(answers, theme), theme],
        () => tiring(answers, [theme, { ...theme, id: 'b' }]),
        () => tiring(answers, { themes: [theme], meta: {} }),
        () => ({ themes: tiring(answers, [theme]), meta: tiring(answers, { a: 1 }) }),
      ])
        for (const reportOf of ways) {
          const { counts } = await reportOf(make())
          expect(counts.read).toBe(counts.accepted + counts.rejected)
        }
  })

  it('is read once, so that what it answers later makes no difference', () => {
    let asked = 0
    const changing = new Proxy(
      { ...theme },
      {
        get: (of, key) => {
          if (key === 'id') asked += 1
          return key === 'id' && asked > 1 ? 'another' : Reflect.get(of, key)
        },
      },
    )
    const { report, accepted } = validateDataset([changing], options)
    expect(report.issues).toEqual([])
    expect(accepted).toEqual({ themes: [theme] })
  })

  it('is told to be nothing where a record is undefined', async () => {
    for (const reportOf of ways)
      expect((await reportOf([undefined])).issues.map(({ code, message }) => [code, message.en])).toEqual([
        ['wrong-type', 'Expected an object, found null.'],
      ])
  })
})
