import { expect, it } from 'vitest'
import { pointerOf } from '../../src/atlas/pointer.js'

it('joins keys with slashes and escapes tildes and slashes', () => {
  expect(pointerOf(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d')
  expect(pointerOf([])).toBe('')
})
