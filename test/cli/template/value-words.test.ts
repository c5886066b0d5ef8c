import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { valueWords } from '../../../src/cli/template/value-words.js'
import type { Kind } from '../../../src/model/kinds.js'
import { fieldsOf } from '../../../src/schemas/field-paths.js'

const wordsOf = (kind: Kind, path: string) => {
  const field = fieldsOf(kind).find((each) => each.path === path)
  if (!field) throw new Error(`no field ${path}`)
  const { words, isList } = valueWords(field.schema)
  return [words.en, words.ja, isList]
}

describe('valueWords', () => {
  it.each([
    ['program', 'partnersOpen', 'true or false', 'trueかfalse'],
    ['measure', 'order', 'whole number', '整数'],
    ['indicator', 'observations.*.rank', 'whole number', '整数'],
    ['program', 'budget.amount', 'number', '数値'],
    ['program', 'abbreviation', 'text', '文字列'],
    ['place', 'founded', 'date: 2024, 2024-07 or 2024-07-09', '日付（2024、2024-07、2024-07-09）'],
    [
      'program',
      'budget.period',
      'interval: 2007-04/2012-03, an open end as ..',
      '期間（2007-04/2012-03。終わりが未定なら2021/..）',
    ],
    [
      'program',
      'period',
      'date or interval: 2024-07, 2007-04/2012-03, an open end as ..',
      '日付か期間（2024-07、2007-04/2012-03。終わりが未定なら2021/..）',
    ],
    ['meeting', 'agenda.*.start', 'time of day: 09:30', '時刻（09:30）'],
    ['source', 'url', 'address: https://…', 'アドレス（https://…）'],
    ['source', 'language', 'BCP 47 tag: ja, en-GB', 'BCP 47の言語タグ（ja、en-GB）'],
    ['place', 'alpha3', 'three capitals: JPN', '大文字3字（JPN）'],
    [
      'place',
      'id',
      'the ISO 3166-1 alpha-2 code of a country: JP; for others lower-case words and hyphens: asean',
      '国はISO 3166-1の2文字コード（JP）、ほかは英小文字の語とハイフン（asean）',
    ],
    [
      'indicator',
      'dimensions.*.kind',
      'one of: place, technology, period, category',
      '次のいずれか：place（国・地域）、technology（技術）、period（時期・期間）、category（区分）',
    ],
    ['program', 'id', 'lower-case words and hyphens: ocean-grants', '英小文字の語とハイフン（ocean-grants）'],
    [
      'approach',
      'tiers.*.id',
      'lower-case letters, digits, hyphens: global-south',
      '英小文字・数字・ハイフン（global-south）',
    ],
    [
      'indicator',
      'dimensions.*.values.*.id',
      'letters, digits, hyphens: JP, 2019/2021',
      '英数字・ハイフン（JP、2019/2021）',
    ],
    ['organization', 'parent', 'id of a record of the kind organization', '組織のID'],
  ] as const)('tells of a %s what its field %s must hold', (kind, path, en, ja) => {
    expect(wordsOf(kind, path)).toEqual([en, ja, false])
  })

  it('tells what each item of a list must be, and that it is a list', () => {
    expect(wordsOf('program', 'aliases')).toEqual(['text', '文字列', true])
    expect(wordsOf('program', 'partners')).toEqual([
      'id of a record of the kind place: JP, asean',
      '国・地域のID（JP、asean）',
      true,
    ])
  })

  it('lists the terms of a vocabulary with what they are called, where that is not the term itself', () => {
    expect(wordsOf('program', 'budget.qualifier')).toEqual([
      'one of: about, up-to (up to), at-least (at least)',
      '次のいずれか：about（約）、up-to（最大）、at-least（以上）',
      false,
    ])
    expect(wordsOf('program', 'kind')).toEqual([
      'one of: research-funding (research funding), fellowship, center, investment, initiative, project, development-cooperation (development cooperation)',
      '次のいずれか：research-funding（研究資金）、fellowship（フェローシップ）、center（拠点形成）、investment（投資）、initiative（イニシアティブ）、project（プロジェクト）、development-cooperation（開発協力）',
      false,
    ])
    expect(wordsOf('theme', 'stip.*.wave')).toEqual([
      'one of: 2021, 2023, 2025',
      '次のいずれか：2021、2023、2025',
      false,
    ])
  })

  it('lists up to twenty terms, and gives one for an example where there are more', () => {
    const letters = [...'abcdefghijklmnopqrst']
    expect(valueWords(z.enum(letters)).words.en).toBe(`one of: ${letters.join(', ')}`)
    expect(valueWords(z.enum(letters)).words.ja).toBe(`次のいずれか：${letters.join('、')}`)
    expect(valueWords(z.enum([...letters, 'u'])).words).toEqual({ en: 'code: a', ja: 'コード（a）' })
    expect(wordsOf('program', 'budget.currency')).toEqual(['code: JPY', 'コード（JPY）', false])
  })

  it('takes any string for a text', () => {
    expect(valueWords(z.string())).toEqual({ words: { en: 'text', ja: '文字列' }, isList: false })
  })

  it('says no more than that there is a value where it knows nothing of it', () => {
    expect(valueWords(z.unknown())).toEqual({ words: { en: 'value', ja: '値' }, isList: false })
    expect(valueWords(z.stringFormat('shoe-size', /^\d+$/)).words).toEqual({ en: 'value', ja: '値' })
  })
})
