import { describe, expect, it } from 'vitest'
import { messageAt } from '../../../src/cli/mistakes/message-at.js'

describe('a message on a place in a text', () => {
  it('begins with line and column in both languages', () => {
    expect(
      messageAt({ line: 2, column: 16 }, { en: 'expected a colon', ja: 'コロンがありません。' }),
    ).toEqual({
      en: 'line 2, column 16: expected a colon',
      ja: '2行16桁 コロンがありません。',
    })
  })
})
