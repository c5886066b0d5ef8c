import { expect, it } from 'vitest'
import { keyOfToken, pointerOf, pointerToken } from '../../src/atlas/pointer.js'

it('joins keys with slashes and escapes tildes and slashes', () => {
  expect(pointerOf(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d')
  expect(pointerOf([])).toBe('')
})

it('reads a key back from the token that it is written as', () => {
  for (const key of ['plain', 'a/b', 'c~d', '~1', '/~0/']) expect(keyOfToken(pointerToken(key))).toBe(key)
})
