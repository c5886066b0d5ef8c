import { describe, expect, it } from 'vitest'
import {
  copyInto,
  createBytes,
  createLargeNumbers,
  createNumbers,
  lastUpTo,
  numbersIn,
  pushAll,
} from '../../../src/validate/shard/numbers.js'

describe('a list of numbers', () => {
  it('gives back what was put in, over several chunks', () => {
    const wanted = Array.from({ length: 40_000 }, (_, index) => (index * 2_654_435_761) % 2 ** 32)
    const list = pushAll(createNumbers(), wanted)
    expect(list.size()).toBe(40_000)
    expect(numbersIn(list)).toEqual(wanted)
    expect(createNumbers().size()).toBe(0)
    expect([-1, 40_000, 99_999].map(list.at)).toEqual([0, 0, 0])
    expect([-1, 0].map(createNumbers().at)).toEqual([0, 0])
  })

  it('takes arrays one after another', () => {
    const wanted = Array.from({ length: 40_000 }, (_, index) => index)
    const list = createNumbers()
    for (const [from, to] of [
      [0, 5],
      [5, 20_000],
      [20_000, 20_003],
      [20_003, 40_000],
    ])
      list.append(Uint32Array.from(wanted.slice(from, to)))
    expect(list.size()).toBe(40_000)
    expect(numbersIn(list)).toEqual(wanted)
  })

  it('keeps 53 bits where asked to', () => {
    expect(numbersIn(pushAll(createLargeNumbers(), [Number.MAX_SAFE_INTEGER, 0.5]))).toEqual([
      Number.MAX_SAFE_INTEGER,
      0.5,
    ])
  })

  it('keeps bytes where no more is asked for', () => {
    const list = pushAll(createBytes(), [0, 255, 256])
    expect([list.size(), numbersIn(list)]).toEqual([3, [0, 255, 0]])
  })

  it('gives all numbers in order, part by part', () => {
    const wanted = Array.from({ length: 40_000 }, (_, index) => index)
    const parts = [...pushAll(createNumbers(), wanted).parts()]
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap((part) => [...part])).toEqual(wanted)
    expect([...createNumbers().parts()]).toEqual([])
  })

  it('takes whole arrays in, also after single numbers, and copies itself into one', () => {
    const wanted = Array.from({ length: 40_000 }, (_, index) => index)
    const list = pushAll(createNumbers(), wanted.slice(0, 5))
    list.append(Uint32Array.from(wanted.slice(5)))
    list.append(new Uint32Array())
    list.push(40_000)
    expect(numbersIn(list)).toEqual([...wanted, 40_000])
    expect([...copyInto(new Uint32Array(40_001), list)]).toEqual([...wanted, 40_000])
  })
})

describe('the last number that is not above another', () => {
  it('is found in a rising list of any length', () => {
    const rising = pushAll(createNumbers(), [2, 5, 5, 9])
    expect([0, 1, 2, 4, 5, 8, 9, 100].map((most) => lastUpTo(rising, most))).toEqual([
      -1, -1, 0, 0, 2, 2, 3, 3,
    ])
    expect(lastUpTo(createNumbers(), 1)).toBe(-1)
  })
})
