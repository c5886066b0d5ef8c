import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyclesIn, wayUp } from '../../../src/validate/graph/cycles.js'

const aboveOf = (lists: readonly (readonly number[])[]) => (thing: number) => lists[thing] ?? []
const cycles = (...lists: readonly (readonly number[])[]) => cyclesIn(lists.length, aboveOf(lists))

describe('cyclesIn', () => {
  it('finds cycles, and not what leads into them', () => {
    expect(cycles()).toEqual([])
    expect(cycles([], [0], [1])).toEqual([])
    expect(cycles([0], [0])).toEqual([[0]])
    expect(cycles([1], [2], [1], [2])).toEqual([[1, 2]])
    expect(cycles([3], [2], [1], [0])).toEqual([
      [0, 3],
      [1, 2],
    ])
  })

  it('takes for one cycle what leads back to each other in several ways, and not what lies between cycles', () => {
    expect(cycles([1, 2], [0], [0])).toEqual([[0, 1, 2]])
    expect(cycles([1], [0, 2], [3], [4], [3])).toEqual([
      [0, 1],
      [3, 4],
    ])
    expect(cycles([1, 2], [3], [3], [])).toEqual([])
  })

  it('holds each thing that comes back to itself once, beside those that it leads to and that lead to it', () => {
    const things = fc
      .integer({ min: 1, max: 9 })
      .chain((size) =>
        fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
      )
    fc.assert(
      fc.property(things, (lists) => {
        const reached = lists.map((list) => {
          const found = new Set(list)
          for (const thing of found) for (const next of lists[thing] ?? []) found.add(next)
          return found
        })
        const leads = (from: number, to: number) => reached[from]?.has(to) === true
        const expected = new Set(
          [...lists.keys()]
            .filter((thing) => leads(thing, thing))
            .map((thing) =>
              [...lists.keys()].filter((other) => leads(thing, other) && leads(other, thing)).join(),
            ),
        )
        expect(cycles(...lists).map((cycle) => cycle.join())).toEqual([...expected])
      }),
    )
  })

  it('goes round a cycle of 100,000 things', () => {
    const size = 100_000
    const [cycle] = cyclesIn(size, (thing) => [(thing + 1) % size])
    expect(cycle?.length).toBe(size)
  })
})

describe('wayUp', () => {
  const way = (start: number, most: number, ...lists: readonly (readonly number[])[]) =>
    wayUp(start, new Set(lists.keys()), aboveOf(lists), most)

  it('leads back to where it began', () => {
    expect(way(1, 4, [1], [2], [0])).toEqual({ things: [1, 2, 0], isWhole: true })
    expect(way(0, 4, [0])).toEqual({ things: [0], isWhole: true })
    expect(way(0, 2, [1], [0])).toEqual({ things: [0, 1], isWhole: true })
  })

  it('is cut where it is long or turns in another cycle', () => {
    expect(way(0, 2, [1], [2], [0])).toEqual({ things: [0, 1], isWhole: false })
    expect(way(0, 9, [1], [2], [1, 0])).toEqual({ things: [0, 1, 2], isWhole: false })
  })

  it('does not leave the cycle', () => {
    expect(wayUp(0, new Set([0, 2]), aboveOf([[1, 2], [0], [0]]), 4)).toEqual({
      things: [0, 2],
      isWhole: true,
    })
  })
})
