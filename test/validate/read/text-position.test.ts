import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, createPlaces } from '../../../src/validate/read/text-position.js'

describe('createPlaces', () => {
  it('counts from the place where the text begins', () => {
    const placeOf = createPlaces({ line: 3, column: 5 }, 'ab\n\ncd')
    expect([0, 2, 3, 4, 6].map(placeOf)).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 7 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
      { line: 5, column: 3 },
    ])
  })

  it('says of every offset what going through the text up to there says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '科', '\n', '\r\n'), maxLength: 20 })
    const start = { line: 2, column: 4 }
    fc.assert(
      fc.property(text, (text) => {
        const placeOf = createPlaces(start, text)
        for (let offset = 0; offset <= text.length; offset += 1)
          expect(placeOf(offset)).toEqual(advance(start, text.slice(0, offset)))
      }),
    )
  })
})
