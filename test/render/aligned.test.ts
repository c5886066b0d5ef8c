import { describe, expect, it } from 'vitest'
import { alignedLeft, alignedRight, widest } from '../../src/render/aligned.js'

describe('aligned texts', () => {
  it('have spaces behind or before them, Japanese taking two columns a character', () => {
    expect(alignedLeft('誤り', 6)).toBe('誤り  ')
    expect(alignedRight('12', 4)).toBe('  12')
  })

  it('stay as they are where they are wider than the column', () => {
    expect(alignedLeft('wide', 2)).toBe('wide')
    expect(alignedRight('wide', 2)).toBe('wide')
  })

  it('take as much as the widest, and at least so much', () => {
    expect(widest(['誤り', 'abc'])).toBe(4)
    expect(widest(['a'], 2)).toBe(2)
    expect(widest([])).toBe(0)
  })
})
