import { describe, expect, it } from 'vitest'
import { encodeText } from '../../../src/validate/read/encode-text.js'

describe('encodeText', () => {
  it('is UTF-8 of a text of whole characters', () => {
    expect([...encodeText('a題😀')]).toEqual([0x61, 0xe9, 0xa1, 0x8c, 0xf0, 0x9f, 0x98, 0x80])
  })

  it('has half characters where they stand, as bytes that are not UTF-8', () => {
    const bytes = encodeText('a\ud83d題\ude00')
    expect([...bytes]).toEqual([0x61, 0xed, 0xa0, 0xbd, 0xe9, 0xa1, 0x8c, 0xed, 0xb8, 0x80])
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError)
  })
})
