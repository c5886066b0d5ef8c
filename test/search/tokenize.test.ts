import { describe, expect, it, vi } from 'vitest'
import { createTokenizer, foldText } from '../../src/search/tokenize.js'

const { words, pairs, terms } = createTokenizer()

describe('createTokenizer', () => {
  it('cuts Japanese into words, without particles', () => {
    expect(words('地球規模課題への国際共同研究')).toEqual(['地球', '規模', '課題', '国際', '共同', '研究'])
    expect(words('国際標準の推進')).toEqual(['国際', '標準', '推進'])
  })

  it('takes no longer word of hiragana and no end of a word for a particle', () => {
    expect(words('すべての課題')).toEqual(['すべて', '課題'])
    expect(words('日本から世界へ')).toEqual(['日本', '世界'])
    expect(words('連携を進める')).toEqual(['連携', '進める'])
  })

  it('keeps a particle that stands alone', () => {
    expect(words('の')).toEqual(['の'])
  })

  it('cuts between letters and Japanese', () => {
    expect(words('AI技術とITER計画')).toEqual(['ai', '技術', 'iter', '計画'])
  })

  it('keeps words of other languages whole', () => {
    expect(words('Science & technology, Café-2030')).toEqual(['science', 'technology', 'cafe', '2030'])
  })

  it('cuts Japanese into pairs of characters', () => {
    expect(pairs('科学技術 law')).toEqual(['科学', '学技', '技術', 'law'])
    expect(pairs('米')).toEqual(['米'])
  })

  it('finds a text by words and pairs, each once', () => {
    expect(terms(['科学技術', 'AI、AI', '', '科学技術と科学'])).toEqual([
      ['科学', '技術', '学技'],
      ['ai'],
      [],
      ['科学', '技術', '学技', '術と', 'と科'],
    ])
  })

  it('cuts into pairs where the platform has no segmenter', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    try {
      expect(createTokenizer().words('科学技術')).toEqual(['科学', '学技', '技術'])
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

describe('foldText', () => {
  it('makes full-width and half-width, large and small letters alike', () => {
    expect(foldText('ＡＩ ｱｼﾞｱ Ⅱ')).toBe('ai アジア ii')
  })

  it('takes accents from Latin letters, and nothing from others', () => {
    expect(foldText('São Tomé, CÔTE, İstanbul, Việt, e\u0301\u0323')).toBe(
      'sao tome, cote, istanbul, viet, e',
    )
    expect(foldText('が か\u3099 ぱ ガ й ϊ 한')).toBe('が が ぱ ガ й ϊ 한')
  })
})
