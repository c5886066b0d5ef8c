import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/model/kinds.js'
import { fieldLabel, labelFromElsewhere, partLabel, pathOfLabel } from '../../src/schemas/field-labels.js'
import { ANY_KEY, fieldsOf } from '../../src/schemas/field-paths.js'

const concrete = (path: string, number: number) =>
  path.replaceAll('*', String(number)).replace(ANY_KEY, 'country')

describe('fieldLabel', () => {
  it.each([
    ['program', 'id', 'ID', 'ID'],
    ['program', 'name.en', 'English name', '英語名'],
    ['program', 'name.ja', 'Japanese name', '日本語名'],
    ['program', 'summary.ja', 'summary in Japanese', '概要（日本語）'],
    ['program', 'budget.amount', 'budget amount', '予算額'],
    ['program', 'budget.currency', 'budget currency', '予算の通貨'],
    ['program', 'budget', 'budget', '予算'],
    ['program', 'holders.0.place', 'holder 1 place', '主体1の国・地域'],
    ['program', 'holders.1.organization', 'holder 2 organization', '主体2の組織'],
    ['program', 'support.0.money.amount', 'support 1 sum amount', '支援内容1の資金額'],
    ['program', 'eligibility.2.ja', 'eligibility 3 in Japanese', '対象要件3（日本語）'],
    ['agreement', 'budget.amount', 'budget amount', '拠出額'],
    [
      'strategy',
      'elements.0.facts.1.text.en',
      'element 1 fact 2 text in English',
      '要素1の詳細2の文（英語）',
    ],
    ['indicator', 'observations.0.at.country', 'observation 1 at (country)', '観測1の位置（country）'],
  ] as const)('calls %s %s "%s" and "%s"', (kind, path, en, ja) => {
    expect(fieldLabel(kind, path)).toEqual({ en, ja })
  })

  it('has no name for what is no field', () => {
    expect(fieldLabel('program', 'posture')).toBeUndefined()
    expect(fieldLabel('program', 'holders.first.place')).toBeUndefined()
  })

  it.each([
    ['program', 'citations', 'citation', '出典'],
    ['program', 'citations.1', 'citation 2', '出典2'],
    ['program', 'name', 'name', '名称'],
    ['program', 'facts.0.text', 'fact 1 text', '詳細1の文'],
    ['program', 'facts.2.money', 'fact 3 sum', '詳細3の資金'],
  ] as const)('calls the part %s %s, which is several fields, "%s" and "%s"', (kind, path, en, ja) => {
    expect(partLabel(kind, path)).toEqual({ en, ja })
  })

  it('has no name for what is no part', () => {
    expect(partLabel('program', 'tiers')).toBeUndefined()
    expect(partLabel('program', 'cit')).toBeUndefined()
  })

  it.each(kinds)('has a name for every field of a %s, in both languages', (kind) => {
    const unnamed = fieldsOf(kind).filter(({ path }) => fieldLabel(kind, concrete(path, 0)) === undefined)
    expect(unnamed.map(({ path }) => path)).toEqual([])
    expect(fieldsOf(kind).length).toBeGreaterThan(20)
  })
})

describe('pathOfLabel', () => {
  it.each(kinds)('leads back from every label of a %s to its field, so that labels are unique', (kind) => {
    for (const { path } of fieldsOf(kind)) {
      const wanted = concrete(path, 4)
      const label = fieldLabel(kind, wanted)
      expect([label?.en, pathOfLabel(kind, label?.en ?? '')]).toEqual([label?.en, wanted])
      expect([label?.ja, pathOfLabel(kind, label?.ja ?? '')]).toEqual([label?.ja, wanted])
    }
  })

  it.each(kinds)('never takes the path of a field of a %s for the label of another', (kind) => {
    for (const { path } of fieldsOf(kind)) {
      const plain = concrete(path, 0)
      expect([plain, undefined]).toContain(pathOfLabel(kind, plain))
    }
  })

  it('takes a missing number for the first', () => {
    expect(pathOfLabel('program', '主体の国・地域')).toBe('holders.0.place')
    expect(pathOfLabel('program', 'holder place')).toBe('holders.0.place')
  })

  it('overlooks width, case and white space', () => {
    expect(pathOfLabel('program', 'ＩＤ')).toBe('id')
    expect(pathOfLabel('program', 'Budget  Amount')).toBe('budget.amount')
    expect(pathOfLabel('program', '主体 ２ の国・地域')).toBe('holders.1.place')
    expect(pathOfLabel('program', '名称(英語)')).toBe('name.en')
  })

  it('does not know other words, nor the number 0', () => {
    expect(pathOfLabel('program', '電話番号')).toBeUndefined()
    expect(pathOfLabel('program', '')).toBeUndefined()
    expect(pathOfLabel('program', '主体0の国・地域')).toBeUndefined()
  })
})

describe('labelFromElsewhere', () => {
  it('is what a kind calls a field that another kind calls so', () => {
    expect(labelFromElsewhere('meeting', '開催地')).toBe('開催国・地域')
    expect(labelFromElsewhere('forum', '開催国・地域')).toBe('開催地')
    expect(labelFromElsewhere('program', ' 拠出 額')).toBe('予算額')
  })

  it('is none where the kind has no such field, or calls it so itself', () => {
    expect(labelFromElsewhere('program', '設立日')).toBeUndefined()
    expect(labelFromElsewhere('organization', '設立日')).toBeUndefined()
    expect(labelFromElsewhere('program', '電話番号')).toBeUndefined()
  })
})
