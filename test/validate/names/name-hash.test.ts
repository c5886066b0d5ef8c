import { describe, expect, it } from 'vitest'
import { nameHash } from '../../../src/validate/names/name-hash.js'

const en = (name: unknown, more = {}) => nameHash('program', { name: { en: name }, ...more }, 'en')

describe('nameHash', () => {
  it('is the same for names that differ in case or width', () => {
    expect(en('Ocean Grants')).toBe(en('OCEAN grants'))
    expect(en('ＡＢＣ')).toBe(en('abc'))
    expect(en('École')).toBe(en('ÉCOLE'))
  })

  it('tells other names, kinds and strategies apart', () => {
    expect(en('a')).not.toBe(en('b'))
    expect(en('ab')).not.toBe(en('ba'))
    expect(nameHash('theme', { name: { en: 'a' } }, 'en')).not.toBe(en('a'))
    const measure = (strategy: string) => nameHash('measure', { name: { ja: 'あ' }, strategy }, 'ja')
    expect(measure('x')).not.toBe(measure('y'))
  })

  it('is a safe integer, and 0 where there is no name', () => {
    expect(Number.isSafeInteger(en('some name'))).toBe(true)
    for (const nothing of [undefined, '', 7]) expect(en(nothing)).toBe(0)
    expect(nameHash('program', null, 'en')).toBe(0)
  })

  it('spreads over its range', () => {
    const hashes = Array.from({ length: 100_000 }, (_, index) => en(`Program ${index}`))
    expect(new Set(hashes).size).toBe(100_000)
  })
})
