import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runs } from './property-runs.js'

describe('runs', () => {
  const config = fc.readConfigureGlobal()
  beforeEach(() => fc.resetConfigureGlobal())
  afterEach(() => fc.configureGlobal(config))

  it('are as many as a property asks for, unless FC_RUNS says otherwise', () => {
    expect(runs(2000)).toEqual({ numRuns: 2000 })
  })

  it('grow and shrink as those of other properties do, down to one', () => {
    fc.configureGlobal({ numRuns: 1000 })
    expect([3, 50, 2000].map((number) => runs(number).numRuns)).toEqual([30, 500, 20_000])
    fc.configureGlobal({ numRuns: 10 })
    expect([3, 50].map((number) => runs(number).numRuns)).toEqual([1, 5])
  })
})
