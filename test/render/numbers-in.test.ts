import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../src/render/numbers-in.js'

const texts = (text: string) => numbersIn(text).map((number) => number.text)

describe('numbersIn', () => {
  it('finds figures with their separators and signs', () => {
    expect(texts('about KRW 9,400,000,000,000 [1]')).toEqual(['9,400,000,000,000', '1'])
    expect(texts("1.234.567,89 or 1'234")).toEqual(['1.234.567,89', "1'234"])
    expect(texts('-5, +1.5, −2 and ±3')).toEqual(['-5', '+1.5', '−2', '±3'])
    expect(texts('1\u00A0000\u202F000')).toEqual(['1\u00A0000\u202F000'])
  })

  it('tells where they begin', () => {
    expect(numbersIn('約 12億、34')).toEqual([
      { index: 2, text: '12億' },
      { index: 6, text: '34' },
    ])
  })

  it('takes no separator or sign that does not belong to a number', () => {
    expect(texts('in 2024, 30. And 5,')).toEqual(['2024', '30', '5'])
    expect(texts('2021-2027, 2021–2027, top-10')).toEqual(['2021', '2027', '2021', '2027', '10'])
  })

  it('finds Japanese numbers, full-width ones too', () => {
    expect(texts('最大1億200万ドル')).toEqual(['1億200万'])
    expect(texts('１，０００億円、3千人')).toEqual(['１，０００億', '3千'])
  })

  it('finds none where there is none', () => {
    expect(texts('数千万円 a few, - and .')).toEqual([])
  })

  it('takes no long time for what is nearly a number', () => {
    expect(texts(`1${','.repeat(100_000)}`)).toEqual(['1'])
    expect(texts(`1${'万'.repeat(100_000)}`)[0]).toHaveLength(100_001)
  })
})
