import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circlesIn } from '../../../src/validate/rules/circles.js'

describe('circlesIn', () => {
  it('finds circles, and not what leads into them', () => {
    expect(circlesIn([])).toEqual([])
    expect(circlesIn([undefined, 0, 1])).toEqual([])
    expect(circlesIn([0, 0])).toEqual([[0]])
    expect(circlesIn([1, 2, 1, 2])).toEqual([[1, 2]])
    expect(circlesIn([1, 0, 3, 2])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('holds each thing that comes back to itself, once', () => {
    const things = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc.array(fc.option(fc.nat(size - 1), { nil: undefined }), { minLength: size, maxLength: size }),
      )
    fc.assert(
      fc.property(things, (above) => {
        const comesBack = (start: number) => {
          let here: number | undefined = start
          for (let step = 0; step < above.length; step += 1) {
            here = here === undefined ? undefined : above[here]
            if (here === start) return true
          }
          return false
        }
        const expected = [...above.keys()].filter(comesBack)
        expect(
          circlesIn(above)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(expected)
      }),
    )
  })

  it('goes round a circle of 100,000 things', () => {
    const size = 100_000
    const [circle] = circlesIn(Array.from({ length: size }, (_, index) => (index + 1) % size))
    expect(circle?.length).toBe(size)
  })
})
