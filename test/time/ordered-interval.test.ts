import { describe, expect, it } from 'vitest'
import { readOrderedInterval } from '../../src/time/ordered-interval.js'

describe('readOrderedInterval', () => {
  it('gives the days of a date and of an interval that does not end before it starts', () => {
    expect(readOrderedInterval('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(readOrderedInterval('2012-12/2012')).toEqual({ start: '2012-12-01', end: '2012-12-31' })
    expect(readOrderedInterval('2007/..')).toEqual({ start: '2007-01-01', end: null })
  })

  it.each(['2012/2007', '2024-02-30', '../..', 'later', ''])('gives nothing for %j', (text) => {
    expect(readOrderedInterval(text)).toBeUndefined()
  })
})
