import { describe, expect, it } from 'vitest'
import { localeOf } from '../../src/time/locale.js'

describe('localeOf', () => {
  it('is English where no language is asked for', () => {
    expect(localeOf(undefined)).toBe('en')
  })
})
