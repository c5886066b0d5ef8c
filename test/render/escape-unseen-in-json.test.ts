import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeUnseenInJson } from '../../src/render/escape-unseen-in-json.js'
import { texts } from './arbitraries.js'

describe('escapeUnseenInJson', () => {
  it('escapes control and direction characters, and leaves what is seen', () => {
    expect(escapeUnseenInJson('"日本 \u007f\u009b31m \u2028 \u202e \u2066 \ufeff é"')).toBe(
      '"日本 \\u007f\\u009b31m \\u2028 \\u202e \\u2066 \\ufeff é"',
    )
  })

  it('keeps what the JSON says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = escapeUnseenInJson(JSON.stringify({ [text]: text }))
        expect(JSON.parse(json)).toEqual({ [text]: text })
        expect(json).not.toMatch(/\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})
