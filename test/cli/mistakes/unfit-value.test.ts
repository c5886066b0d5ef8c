import { describe, expect, it } from 'vitest'
import { unfitValue } from '../../../src/cli/mistakes/unfit-value.js'

describe('the mistake of a value that an option cannot take', () => {
  it('says what the option takes, and what it was given', () => {
    expect(unfitValue('--limit', { en: 'a whole number', ja: '整数' }, '1.5').text).toEqual({
      en: '--limit takes a whole number, not "1.5"',
      ja: '--limitには整数を指定してください。「1.5」は使えません。',
    })
  })
})
