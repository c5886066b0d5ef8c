import { describe, expect, it } from 'vitest'
import { clashingIdError, unfitValueError, unknownIdError } from '../../../src/atlas/error.js'
import { atlasErrorText } from '../../../src/cli/mistakes/atlas-error-text.js'

describe('atlasErrorText', () => {
  it('tells unknown ids of every sort in both languages, with what comes near', () => {
    const error = unknownIdError([
      { kind: 'place or organization', id: 'aseam', suggestions: ['asean', 'asia'] },
      { kind: 'dimension of share', id: 'x', suggestions: [], known: ['field', 'partner'] },
      { kind: 'level', id: 'y', suggestions: [] },
      { kind: 'currency', id: 'XXX', suggestions: [] },
      { kind: 'field', id: 'z', suggestions: [] },
      { kind: 'place', id: 'jst', suggestions: [], otherKinds: ['organization'] },
    ])
    expect(atlasErrorText(error)).toEqual({
      en: error.message,
      ja: [
        '「aseam」という国・地域または組織はありません。「asean」か「asia」のことですか。',
        '「x」というshareの次元はありません。使える値：field、partner',
        '「y」という主体の層はありません。',
        '「XXX」という通貨はありません。',
        '次元「field」に「z」という値はありません。',
        '「jst」という国・地域はありません。「jst」は組織のIDです。',
      ].join(' '),
    })
  })

  it('names both records of every id that two share', () => {
    const error = clashingIdError([
      {
        kind: 'program',
        id: 'a',
        names: [
          { en: 'One', ja: '一' },
          { en: 'Two', ja: '二' },
        ],
      },
      {
        kind: 'theme',
        id: 'b',
        names: [
          { en: 'Three', ja: '三' },
          { en: 'Four', ja: '四' },
        ],
      },
    ])
    expect(atlasErrorText(error)).toEqual({
      en: error.message,
      ja: 'IDが「a」の事業が2件あります：「一」と「二」。 IDが「b」のテーマが2件あります：「三」と「四」。',
    })
  })

  it('tells why a value does not fit', () => {
    const reason = { en: 'nothing to share', ja: '分けるものがありません。' }
    const error = unfitValueError({ kind: 'show', id: 'share', suggestions: [] }, reason)
    expect(atlasErrorText(error)).toEqual({
      en: 'show "share" does not fit: nothing to share',
      ja: 'showに「share」は使えません。 分けるものがありません。',
    })
  })
})
