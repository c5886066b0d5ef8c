import { describe, expect, it } from 'vitest'
import { createTally } from '../../../src/validate/across/tally.js'

describe('a count of issues', () => {
  it('adds single issues to what shards have counted, its codes in the order of the alphabet', () => {
    const tally = createTally()
    tally.add({ code: 'wrong-type', severity: 'error' })
    for (const number of [2, 3])
      tally.addAll({
        byCode: new Map([
          ['unmapped-field', 1],
          ['number-range', number],
        ]),
        bySeverity: { error: number, warning: 0, note: 1 },
      })
    expect(tally.bySeverity()).toEqual({ error: 6, warning: 0, note: 2 })
    expect(Object.entries(tally.byCode())).toEqual([
      ['number-range', 5],
      ['unmapped-field', 2],
      ['wrong-type', 1],
    ])
  })
})
