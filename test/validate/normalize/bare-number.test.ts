import { describe, expect, it } from 'vitest'
import { readBareNumber } from '../../../src/validate/normalize/bare-number.js'

describe('readBareNumber', () => {
  it('reads a number that stands by itself', () => {
    expect(readBareNumber('１，２００', {})).toEqual({ ok: true, value: 1200 })
  })

  it.each(['約3', '3%'])('says in both languages that %s is more than a number', (text) => {
    expect(readBareNumber(text, {})).toStrictEqual({
      ok: false,
      reason: 'not-bare',
      message: {
        en: `Only a number can stand here, without about, up to, at least or percent: "${text}".`,
        ja: `ここには数だけを書けます。「約」「最大」「以上」や「%」は書けません：「${text}」。`,
      },
    })
  })
})
