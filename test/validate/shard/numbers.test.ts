import { describe, expect, it } from 'vitest'
import { createLargeNumbers, createNumbers, numbersIn, pushAll } from '../../../src/validate/shard/numbers.js'

describe('a list of numbers', () => {
  it('gives back what was put in, over several chunks', () => {
    const wanted = Array.from({ length: 40_000 }, (_, index) => (index * 2_654_435_761) % 2 ** 32)
    const list = pushAll(createNumbers(), wanted)
    expect(list.size()).toBe(40_000)
    expect(numbersIn(list)).toEqual(wanted)
    expect(createNumbers().size()).toBe(0)
    expect(list.at(99_999)).toBe(0)
  })

  it('keeps 53 bits where asked to', () => {
    expect(numbersIn(pushAll(createLargeNumbers(), [Number.MAX_SAFE_INTEGER, 0.5]))).toEqual([
      Number.MAX_SAFE_INTEGER,
      0.5,
    ])
  })
})
