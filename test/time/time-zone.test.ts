import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gapBetween } from '../../src/time/gap-between.js'
import { isDate } from '../../src/time/is-date.js'
import { parseInterval } from '../../src/time/parse-interval.js'
import { parseWrittenDate } from '../../src/time/parse-written-date.js'
import { toEra } from '../../src/time/to-era.js'

describe.each([
  'UTC',
  'Asia/Tokyo',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Asia/Manila',
])('in the time zone %s', (zone) => {
  const before = process.env.TZ
  beforeEach(() => {
    process.env.TZ = zone
  })
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('runs in that zone', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  it('knows the days that Samoa and Manila skipped', () => {
    expect(isDate('2011-12-30')).toBe(true)
    expect(parseInterval('1844-12').end).toBe('1844-12-31')
    expect(gapBetween('2011-12-29', '2011-12-31')).toBe(1)
    expect(gapBetween('2011-12-29', '2011-12-30')).toBe(0)
    expect(gapBetween('2011-12-28', '2011-12-30')).toBe(1)
  })

  it('begins eras and weeks on the same days', () => {
    expect(toEra('2019-04-30').map(({ era }) => era)).toEqual(['heisei'])
    expect(toEra('2019-05-01').map(({ era }) => era)).toEqual(['reiwa'])
    expect(parseWrittenDate('Friday, 30 December 2011')).toEqual({ ok: true, value: '2011-12-30' })
    expect(parseWrittenDate('Sunday, 10 March 2024')).toEqual({ ok: true, value: '2024-03-10' })
  })
})
