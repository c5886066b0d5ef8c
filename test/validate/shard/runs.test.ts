import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRuns, runsFrom } from '../../../src/validate/shard/runs.js'

describe('a list of runs', () => {
  it('keeps numbers that follow from one another as one', () => {
    const lines = createRuns(1)
    for (const line of [1, 2, 3, 7, 8, -1, -1, 0, 1]) lines.push(line)
    expect(lines.toArray()).toEqual([0, 1, 3, 7, 5, -1, 7, 0])
    const columns = createRuns(0)
    for (const column of [1, 1, 1, 5, 5]) columns.push(column)
    expect(columns.toArray()).toEqual([0, 1, 3, 5])
  })

  it('tells its runs', () => {
    const lines = createRuns(1)
    for (const line of [1, 2, 3, 7, 8, -1]) lines.push(line)
    for (const list of [lines, runsFrom(1, 6, lines.toArray())]) {
      const runs: number[][] = []
      list.each((...run) => runs.push(run))
      expect(runs).toEqual([
        [1, 0, 3],
        [7, 3, 5],
        [-1, 5, 6],
      ])
    }
  })

  it('gives back what was put in, in any order, also after being written out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<0 | 1>(0, 1),
        fc.array(fc.integer({ min: -1, max: 6 })),
        fc.array(fc.nat(50)),
        (step, numbers, order) => {
          const runs = createRuns(step)
          for (const number of numbers) runs.push(number)
          const copy = runsFrom(step, numbers.length, runs.toArray())
          for (const at of [...numbers.keys(), ...order.filter((index) => index < numbers.length)]) {
            expect(runs.at(at)).toBe(numbers[at])
            expect(copy.at(at)).toBe(numbers[at])
          }
          expect(copy.toArray()).toEqual(runs.toArray())
        },
      ),
    )
  })
})
