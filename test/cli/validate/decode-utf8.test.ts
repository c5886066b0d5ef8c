import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../../src/cli/validate/decode-utf8.js'
import { runs } from '../../property-runs.js'

const outcome = (decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string | undefined => {
  try {
    return decode(bytes)
  } catch {
    return undefined
  }
}

describe('decodeUtf8', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const notable = [
    0x00, 0x41, 0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xbb, 0xf0, 0xf4, 0xff,
  ]

  it('decodes and refuses what a strict TextDecoder does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(outcome(decodeUtf8, bytes)).toBe(outcome((given) => strict.decode(given), bytes))
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...notable), { maxLength: 6 }), (list) => {
        const bytes = Uint8Array.from(list)
        expect(outcome(decodeUtf8, bytes)).toBe(outcome((given) => strict.decode(given), bytes))
      }),
      runs(2000),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })
})
