import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { japaneseFigure } from '../../../src/compare/amounts/japanese-figure.js'
import { type Decimal, toNumber } from '../../../src/numerals/decimal.js'
import { readJapaneseNumeral } from '../../../src/numerals/japanese-numeral.js'

const readBack = (text: string) => {
  const figure: Decimal | string = readJapaneseNumeral(text, 'point')
  return typeof figure === 'string' ? figure : toNumber(figure)
}

describe('japaneseFigure', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [9999, '9999'],
    [10_000, '1万'],
    [10_001, '1万1'],
    [3_000_000, '300万'],
    [102_000_000, '1億200万'],
    [14_600_000_000, '146億'],
    [5_400_000_000_000, '5兆4000億'],
    [1_000_000_010_000, '1兆1万'],
    [20_000_000_000_000_000, '2京'],
    [1.5, '1.5'],
    [0.25, '0.25'],
    [0.12345, '0.12345'],
    [10_000.5, '1万0.5'],
    [1_500_020_000.75, '15億2万0.75'],
    [3e24, '300000000京'],
    [-12_000, '-1万2000'],
  ])('writes %d as %s', (figure, text) => {
    expect(japaneseFigure(figure)).toBe(text)
  })

  it('rounds nothing: what it writes is read as the same figure', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(),
          fc.maxSafeNat(),
          fc.nat().map((hundredths) => hundredths / 100),
        ),
        (figure) => {
          expect(readBack(japaneseFigure(figure))).toBe(figure)
        },
      ),
    )
  })
})
