import { describe, expect, it } from 'vitest'
import { withinLimit } from '../../../src/validate/across/within-limit.js'

const issues = [
  { at: 0, severity: 'note' },
  { at: 1, severity: 'warning' },
  { at: 2, severity: 'error' },
  { at: 3, severity: 'note' },
  { at: 4, severity: 'error' },
  { at: 5, severity: 'warning' },
] as const

const kept = (limit: number) => withinLimit(issues, limit).map(({ at }) => at)

describe('a limit to issues', () => {
  it.each([
    [0, []],
    [1, [2]],
    [2, [2, 4]],
    [3, [1, 2, 4]],
    [4, [1, 2, 4, 5]],
    [5, [0, 1, 2, 4, 5]],
    [6, [0, 1, 2, 3, 4, 5]],
    [Number.POSITIVE_INFINITY, [0, 1, 2, 3, 4, 5]],
  ])('of %i leaves the first errors, then warnings, then notes, in their order', (limit, expected) => {
    expect(kept(limit)).toEqual(expected)
  })

  it('leaves what is said of an input as a whole beside all others', () => {
    const ofInput = { at: 6, severity: 'error', isOfInput: true } as const
    expect(withinLimit([ofInput, ...issues], 1).map(({ at }) => at)).toEqual([6, 2])
    expect(withinLimit([...issues, ofInput], 0).map(({ at }) => at)).toEqual([6])
    expect(withinLimit([ofInput, ...issues], 3).map(({ at }) => at)).toEqual([6, 1, 2, 4])
  })
})
