import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/numerals/decimal.js'
import { readJapaneseNumeral } from '../../src/numerals/japanese-numeral.js'

const read = (text: string, decimal?: 'point' | 'comma') => {
  const figure = readJapaneseNumeral(text, decimal)
  return typeof figure === 'string' ? figure : toNumber(figure)
}

describe('readJapaneseNumeral', () => {
  it.each([
    ['1億5,000万', 150_000_000],
    ['5.4兆', 5_400_000_000_000],
    ['2京', 20_000_000_000_000_000],
    ['3兆2億', 3_000_200_000_000],
    ['14,600百万', 14_600_000_000],
    ['2千5百', 2500],
    ['120', 120],
    ['1.5', 1.5],
  ])('reads Arabic digits with Japanese units: %s', (text, number) => {
    expect(read(text)).toBe(number)
  })

  it.each([
    ['三千五百', 3500],
    ['千二百', 1200],
    ['十五億', 1_500_000_000],
    ['百二十三万四千五百六十七', 1_234_567],
    ['二〇二四', 2024],
    ['一〇', 10],
    ['九', 9],
  ])('reads kanji: %s', (text, number) => {
    expect(read(text)).toBe(number)
  })

  it('lets blanks stand between the parts', () => {
    expect(read('1億 5000万')).toBe(150_000_000)
  })

  it.each(['万', '百万', '千', '億円', '', '〇', '〇〇'])(
    'reads no number in %j, which has no digit',
    (text) => {
      expect(read(text)).toBe('unrecognized')
    },
  )

  it.each([
    ['a smaller unit before a larger one', '5万2億'],
    ['a unit twice', '1億2億'],
    ['more than a unit holds', '1億20000万'],
    ['a part after a fraction', '1.5億3万'],
    ['a large unit without a number', '億5千万'],
    ['what is no number', '約5億'],
  ])('reads no number where there is %s: %s', (_what, text) => {
    expect(read(text)).toBe('unrecognized')
  })

  it('reads the decimal sign that it is told of', () => {
    expect(read('1,5億', 'comma')).toBe(150_000_000)
    expect(read('1,5億', 'point')).toBe('ambiguous-decimal')
  })
})
