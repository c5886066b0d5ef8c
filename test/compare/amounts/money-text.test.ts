import { describe, expect, it } from 'vitest'
import { moneyText } from '../../../src/compare/amounts/money-text.js'
import type { Money } from '../../../src/model/records.js'

const japanese = (money: Money) => moneyText(money).ja

describe('a sum of money in Japanese', () => {
  it('stands in units of 10,000 with the name of its currency', () => {
    expect(japanese({ amount: 4_000_000_000, currency: 'USD' })).toBe('40億米ドル')
    expect(japanese({ amount: 54_000_000_000, currency: 'EUR' })).toBe('540億ユーロ')
    expect(japanese({ amount: 12_345, currency: 'GBP' })).toBe('1万2345英ポンド')
    expect(japanese({ amount: 80_000_000, currency: 'CNY' })).toBe('8000万人民元')
  })

  it('says how exactly it is known where Japanese readers look for it', () => {
    expect(japanese({ amount: 14_600_000_000, currency: 'JPY', qualifier: 'about' })).toBe('約146億円')
    expect(japanese({ amount: 102_000_000, currency: 'USD', qualifier: 'up-to' })).toBe('最大1億200万米ドル')
    expect(japanese({ amount: 5_400_000_000_000, currency: 'KRW', qualifier: 'at-least' })).toBe(
      '5兆4000億ウォン以上',
    )
  })

  it('says first what it is counted per, and last the time over which it is spent', () => {
    expect(
      japanese({
        amount: 3_000_000,
        currency: 'JPY',
        qualifier: 'up-to',
        per: 'person-year',
        period: '2024/2026',
      }),
    ).toBe('1人・年あたり最大300万円（2024年～2026年）')
  })

  it('keeps the code of a currency that has no name here', () => {
    expect(japanese({ amount: 14_600_000_000, currency: 'CHF', qualifier: 'at-least' })).toBe('CHF 146億以上')
  })
})

describe('the time of a sum of money', () => {
  it('stands as it is where it is no date', () => {
    expect(moneyText({ amount: 5, currency: 'JPY', period: '2024年度' })).toEqual({
      en: 'JPY 5 (2024年度)',
      ja: '5円（2024年度）',
    })
  })
})

describe('a sum of money in English', () => {
  it('stands in full with the code of its currency', () => {
    expect(moneyText({ amount: 200_000, currency: 'EUR', qualifier: 'about', per: 'person' }).en).toBe(
      'about EUR 200,000 a person',
    )
  })
})
