import { describe, expect, it } from 'vitest'
import { soleVia } from '../../src/compare/sole-via.js'

describe('soleVia', () => {
  it('is that through which all was derived', () => {
    expect(soleVia(['eu'])).toEqual({ via: 'eu' })
    expect(soleVia(['eu', 'eu'])).toEqual({ via: 'eu' })
  })

  it('is none where some was derived through something else, or not derived', () => {
    expect(soleVia(['eu', 'g7'])).toEqual({})
    expect(soleVia(['eu', undefined])).toEqual({})
    expect(soleVia([undefined, 'eu'])).toEqual({})
    expect(soleVia([])).toEqual({})
  })
})
