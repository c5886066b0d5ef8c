import { describe, expect, it } from 'vitest'
import { joinSome } from '../../../src/compare/text/join-texts.js'

const texts = (number: number) =>
  Array.from({ length: number }, (_, index) => ({ en: `n${index + 1}`, ja: `名${index + 1}` }))

describe('joinSome', () => {
  it('shows up to eight texts and counts the rest', () => {
    expect(joinSome(texts(8)).en).toBe('n1; n2; n3; n4; n5; n6; n7; n8')
    expect(joinSome(texts(9))).toEqual({
      en: 'n1; n2; n3; n4; n5; n6; n7; n8 and 1 more',
      ja: '名1；名2；名3；名4；名5；名6；名7；名8ほか1件',
    })
  })

  it('shows as many as it is told to, with the sign between them that it is given', () => {
    expect(joinSome(texts(4), 2, { en: ', ', ja: '、' })).toEqual({
      en: 'n1, n2 and 2 more',
      ja: '名1、名2ほか2件',
    })
  })
})
