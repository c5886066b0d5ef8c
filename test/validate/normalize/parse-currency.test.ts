import { describe, expect, it } from 'vitest'
import { currencyCodes } from '../../../src/codes/currencies.js'
import { CURRENCY_NAMES } from '../../../src/validate/normalize/currency-names.js'
import { parseCurrency } from '../../../src/validate/normalize/parse-currency.js'

describe('parseCurrency', () => {
  it.each([
    ['JPY', 'JPY'],
    ['jpy', 'JPY'],
    ['ｕｓｄ', 'USD'],
    ['円', 'JPY'],
    ['Yen', 'JPY'],
    ['€', 'EUR'],
    ['ユーロ', 'EUR'],
    ['euros', 'EUR'],
    ['£', 'GBP'],
    ['US$', 'USD'],
    ['米ドル', 'USD'],
    ['香港ドル', 'HKD'],
    ['ウォン', 'KRW'],
    ['人民元', 'CNY'],
    ['NT$', 'TWD'],
    ['スイスフラン', 'CHF'],
  ])('reads %s as %s', (text, code) => {
    expect(parseCurrency(text)).toStrictEqual({ ok: true, value: code })
  })

  it('takes ドル and ポンド by convention, and says so', () => {
    expect(parseCurrency('ドル')).toMatchObject({
      ok: true,
      value: 'USD',
      notes: [{ reason: 'assumed-currency', candidates: expect.arrayContaining(['USD', 'CAD']) }],
    })
    expect(parseCurrency('ポンド')).toMatchObject({ ok: true, value: 'GBP' })
  })

  it.each([
    ['¥', ['JPY', 'CNY']],
    ['元', ['CNY', 'TWD', 'HKD']],
    ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
    ['ルピー', ['INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR']],
  ])('does not guess which currency %s is', (text, candidates) => {
    expect(parseCurrency(text)).toMatchObject({ ok: false, reason: 'ambiguous-currency', candidates })
  })

  it('takes a shared sign as the one currency of it that is assumed', () => {
    expect(parseCurrency('$', { assume: ['JPY', 'CAD'] })).toStrictEqual({ ok: true, value: 'CAD' })
    expect(parseCurrency('ドル', { assume: ['CAD'] })).toStrictEqual({ ok: true, value: 'CAD' })
    expect(parseCurrency('ドル', { assume: ['USD', 'CAD'] })).toMatchObject({ reason: 'ambiguous-currency' })
    expect(parseCurrency('$', { assume: ['JPY'] })).toMatchObject({ reason: 'ambiguous-currency' })
  })

  it.each(['', '億円', 'XYZ', 'gold', 'constructor'])('does not know %j', (text) => {
    expect(parseCurrency(text)).toMatchObject({ ok: false, reason: 'unrecognized' })
  })
})

describe('what is told of a text that is no currency', () => {
  it('shows the text, and names codes to write, in both languages', () => {
    expect(parseCurrency('gold')).toStrictEqual({
      ok: false,
      reason: 'unrecognized',
      message: {
        en: 'Not a currency that is known: "gold".',
        ja: '通貨として読み取れません：「gold」。',
      },
      hint: {
        en: 'Write its ISO 4217 code, such as JPY, EUR or USD.',
        ja: 'JPY、EUR、USDなどISO 4217のコードで書いてください。',
      },
    })
  })
})

describe('the names of currencies', () => {
  const names = CURRENCY_NAMES.flatMap((currency) => currency.names)

  it('stand in lower case, once each', () => {
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('mean currencies that ISO 4217 has, the usual one among them', () => {
    const codes: readonly string[] = currencyCodes
    for (const currency of CURRENCY_NAMES) {
      expect(codes).toEqual(expect.arrayContaining([...currency.codes]))
      if (currency.usual !== undefined) expect(currency.codes).toContain(currency.usual)
    }
  })
})
