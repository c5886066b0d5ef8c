import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeWidth } from '../../../src/validate/normalize/normalize-width.js'

describe('normalizeWidth', () => {
  it.each([
    ['１４６億', '146億'],
    ['ＵＳ＄３，０００．５０', 'US$3,000.50'],
    ['　１　億　', '1 億'],
    ['1 　 億', '1 億'],
    ['1\u00A0234\u202F567', '1 234 567'],
    ['ﾄﾞｲﾂ', 'ドイツ'],
    ['ト\u3099イツ', 'ドイツ'],
    ['146億㌦', '146億ドル'],
    ['3.5㌫', '3.5パーセント'],
    ['２⽉', '2月'],
    ['￥300／人', '¥300/人'],
    ['', ''],
  ])('turns %j into %j', (text, plain) => {
    expect(normalizeWidth(text)).toBe(plain)
  })

  it.each(['10²', '①', '½', '㎡'])('leaves %s, which is not a digit written wide', (text) => {
    expect(normalizeWidth(text)).toBe(text)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeWidth(normalizeWidth(text))).toBe(normalizeWidth(text))
      }),
    )
  })
})
