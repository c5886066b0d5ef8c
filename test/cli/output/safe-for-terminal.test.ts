import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeForTerminal } from '../../../src/cli/output/safe-for-terminal.js'

describe('safeForTerminal', () => {
  it('keeps words, line breaks and tabs', () => {
    expect(safeForTerminal('日本\tJapan\nné')).toBe('日本\tJapan\nné')
  })

  it('replaces what a terminal would obey', () => {
    expect(safeForTerminal('a\u001b[2Jb\u0007c\u009bd\u202ee\rf')).toBe('a�[2Jb�c�d�e�f')
  })

  it('leaves no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeForTerminal(text)).not.toMatch(/(?![\n\t])\p{Cc}/u)
      }),
    )
  })
})
