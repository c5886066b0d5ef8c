import { describe, expect, it } from 'vitest'
import { soleVia } from '../../src/compare/sole-via.js'

describe('soleVia', () => {
  it('is that through which all was derived', () => {
    expect(soleVia(['eu'])).toStrictEqual({ via: 'eu' })
    expect(soleVia(['eu', 'eu'])).toStrictEqual({ via: 'eu' })
  })

  it('is none where some was derived through something else, or not derived', () => {
    expect(soleVia(['eu', 'g7'])).toStrictEqual({})
    expect(soleVia(['eu', undefined])).toStrictEqual({})
    expect(soleVia([undefined, 'eu'])).toStrictEqual({})
    expect(soleVia([])).toStrictEqual({})
  })
})
