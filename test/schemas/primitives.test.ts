import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { citation } from '../../src/schemas/citation.js'
import { date, dateOrInterval, interval, timeOfDay } from '../../src/schemas/date.js'
import { identifier, localIdentifier } from '../../src/schemas/identifier.js'
import { money } from '../../src/schemas/money.js'
import { party } from '../../src/schemas/party.js'
import { localizedText, text } from '../../src/schemas/text.js'
import { isDate } from '../../src/time/is-date.js'
import { isInterval } from '../../src/time/is-interval.js'
import { runs } from '../property-runs.js'

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success

describe('date', () => {
  it.each(['2024', '2024-07', '2024-07-09', '2024-02-29', '2000-02-29', '0001', '0004-02-29'])(
    'accepts %s',
    (value) => {
      expect(accepts(date, value)).toBe(true)
    },
  )

  it.each([
    '24',
    '0000',
    '0000-01',
    '0000-01-01',
    '0000-02-29',
    '2024-7',
    '2024-13',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024/2025',
    ' 2024',
    '2024-07-09T00:00',
  ])('refuses %s', (value) => {
    expect(accepts(date, value)).toBe(false)
  })

  it('agrees with the functions of time on every text of digits and hyphens', () => {
    const part = fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((n) => String(n).padStart(2, '0')),
      fc.constant('2'),
    )
    const written = fc
      .tuple(
        fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9999 })).map((n) => String(n).padStart(4, '0')),
        fc.array(part, { maxLength: 2 }),
      )
      .map(([year, rest]) => [year, ...rest].join('-'))
    fc.assert(
      fc.property(written, (value) => {
        expect(accepts(date, value)).toBe(isDate(value))
      }),
      runs(2000),
    )
  })
})

describe('interval', () => {
  it.each(['2007-04/2012-03', '2021/..', '../2012', '2024-07-09/2024-07-11'])('accepts %s', (value) => {
    expect(accepts(interval, value)).toBe(true)
    expect(isInterval(value)).toBe(true)
  })

  it.each([
    '2007',
    '../..',
    '2007/',
    '/2007',
    '2007/2008/2009',
    '2007-02-30/2008',
    '0000/..',
    '../0000',
    '0000/2008',
  ])('refuses %s', (value) => {
    expect(accepts(interval, value)).toBe(false)
    expect(isInterval(value)).toBe(false)
  })

  it('or a date is what most fields take', () => {
    expect(accepts(dateOrInterval, '2024')).toBe(true)
    expect(accepts(dateOrInterval, '2024/2025')).toBe(true)
    expect(accepts(dateOrInterval, '..')).toBe(false)
  })
})

describe('time of day', () => {
  it('is on a 24-hour clock', () => {
    expect(accepts(timeOfDay, '09:30')).toBe(true)
    expect(accepts(timeOfDay, '9:30')).toBe(false)
    expect(accepts(timeOfDay, '24:00')).toBe(false)
  })
})

describe('identifiers', () => {
  it('are lower-case words joined by hyphens', () => {
    expect(accepts(identifier('program'), 'horizon-europe')).toBe(true)
    for (const value of ['Horizon', 'horizon_europe', '-a', 'a-', 'a--b', '1a', '', 'JP']) {
      expect(accepts(identifier('program'), value)).toBe(false)
    }
  })

  it('may be a country code for places only', () => {
    expect(accepts(identifier('place'), 'JP')).toBe(true)
    expect(accepts(identifier('place'), 'asean')).toBe(true)
    expect(accepts(identifier('place'), 'JPN')).toBe(false)
  })

  it('of sections may have numbers and dots', () => {
    expect(accepts(localIdentifier, '5.2-1.3')).toBe(true)
    expect(accepts(localIdentifier, '5..2')).toBe(false)
  })
})

describe('text', () => {
  it('has no white space at its ends and no control characters', () => {
    expect(accepts(text, 'a')).toBe(true)
    expect(accepts(text, '日本 の')).toBe(true)
    for (const value of ['', ' a', 'a ', 'a\u0000b', 'a\nb', '\u3000a'])
      expect(accepts(text, value)).toBe(false)
  })

  it('refuses every control character of Unicode and those of no width that say nothing, anywhere, and no other', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const refused = characters.filter((character) => !accepts(text, `a${character}b`))
    expect(refused).toEqual(characters.filter((character) => /[\p{Cc}\u200B\uFEFF]/u.test(character)))
  })

  it('stands in both languages, and in no other', () => {
    expect(accepts(localizedText, { en: 'a', ja: 'あ' })).toBe(true)
    expect(accepts(localizedText, { en: 'a' })).toBe(false)
    expect(accepts(localizedText, { en: 'a', ja: 'あ', fr: 'a' })).toBe(false)
  })
})

describe('money', () => {
  it('has an amount in full units and an ISO 4217 currency', () => {
    expect(accepts(money, { amount: 14_600_000_000, currency: 'JPY', qualifier: 'about' })).toBe(true)
    expect(accepts(money, { amount: 5 })).toBe(false)
    expect(accepts(money, { amount: -5, currency: 'JPY' })).toBe(false)
    expect(accepts(money, { amount: Number.NaN, currency: 'JPY' })).toBe(false)
    expect(accepts(money, { amount: 5, currency: 'YEN' })).toBe(false)
    expect(accepts(money, { amount: 5, currency: 'XAU' })).toBe(false)
  })
})

describe('party', () => {
  it('is a place or an organization, not both', () => {
    expect(accepts(party, { place: 'JP' })).toBe(true)
    expect(accepts(party, { organization: 'jst' })).toBe(true)
    expect(accepts(party, { place: 'JP', organization: 'jst' })).toBe(false)
    expect(accepts(party, {})).toBe(false)
  })
})

describe('citation', () => {
  it('names a source and a section', () => {
    expect(accepts(citation, { source: 'paper', section: '5.1' })).toBe(true)
    expect(accepts(citation, { source: 'paper' })).toBe(false)
    expect(accepts(citation, { source: 'paper', section: '5.1', page: 3 })).toBe(false)
  })
})
