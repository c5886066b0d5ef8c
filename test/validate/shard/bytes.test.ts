import { expect, it } from 'vitest'
import { createBytes } from '../../../src/validate/shard/bytes.js'

it('a list of bytes gives back what was put in, over several chunks', () => {
  const list = createBytes()
  expect(list.size()).toBe(0)
  for (let index = 0; index < 40_000; index += 1) list.push(index % 251)
  expect(list.size()).toBe(40_000)
  expect([0, 16_383, 16_384, 39_999].map(list.at)).toEqual([0, 16_383 % 251, 16_384 % 251, 39_999 % 251])
  expect(list.at(40_001)).toBe(0)
})
