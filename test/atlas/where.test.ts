import { describe, expect, it } from 'vitest'
import { matches } from '../../src/atlas/where.js'

describe('matches', () => {
  it('takes a plain value that is equal or among those listed', () => {
    expect(matches('JP', 'JP')).toBe(true)
    expect(matches('JP', 'DE')).toBe(false)
    expect(matches('JP', ['DE', 'JP'])).toBe(true)
    expect(matches('JP', ['DE'])).toBe(false)
    expect(matches(undefined, ['DE'])).toBe(false)
  })

  it('takes an array of which some item meets the condition', () => {
    expect(matches(['JP', 'DE'], 'DE')).toBe(true)
    expect(matches(['JP', 'DE'], ['TH', 'DE'])).toBe(true)
    expect(matches([{ place: 'JP' }, { place: 'DE' }], { place: 'DE' })).toBe(true)
    expect(matches([], 'JP')).toBe(false)
  })

  it('takes an object of which every field named meets its condition', () => {
    const money = { amount: 5, currency: 'JPY' }
    expect(matches(money, { currency: 'JPY' })).toBe(true)
    expect(matches(money, { amount: 5, currency: 'EUR' })).toBe(false)
    expect(matches({ money }, { money: { currency: ['EUR', 'JPY'] } })).toBe(true)
  })

  it('does not take what is no object for one', () => {
    expect(matches(null, { length: 2 })).toBe(false)
    expect(matches(undefined, { length: 2 })).toBe(false)
    expect(matches('JP', { length: 2 })).toBe(false)
    expect(matches({ place: 'JP' }, null)).toBe(false)
  })

  it('looks at fields of the record itself only', () => {
    expect(matches({}, { toString: Object.prototype.toString })).toBe(false)
  })

  it('asks nothing of a field whose condition is not given', () => {
    expect(matches({ parent: 'plan' }, { parent: undefined })).toBe(true)
    expect(matches({}, { parent: undefined, level: 'government' })).toBe(false)
    expect(matches({ level: 'government' }, { parent: undefined, level: 'government' })).toBe(true)
  })
})
