import { describe, expect, it } from 'vitest'
import { GROUP_AFTER_POINT, readDigits } from '../../src/numerals/written-digits.js'

const read = (text: string, decimal?: 'point' | 'comma') => {
  const figure = readDigits(text, decimal)
  return typeof figure === 'string' ? figure : `${figure.units} / 10^${figure.places}`
}

describe('readDigits', () => {
  it.each([
    ['14600', '14600 / 10^0'],
    ['1.5', '15 / 10^1'],
    ['.5', '5 / 10^1'],
    ['14,600', '14600 / 10^0'],
    ['1,234,567.5', '12345675 / 10^1'],
    ['1 234 567.5', '12345675 / 10^1'],
    ["1'234'567", '1234567 / 10^0'],
    ['1’234’567', '1234567 / 10^0'],
    ['1,50,000', '150000 / 10^0'],
    ['12,34,567.25', '123456725 / 10^2'],
    ['007', '7 / 10^0'],
  ])('reads %s', (text, figure) => {
    expect(read(text)).toBe(figure)
  })

  it.each(['1,234 567', '1,2345,678', '1..5', 'x', '-5', '1 23', '１', '1,234x'])(
    'reads no number in %s',
    (text) => {
      expect(read(text)).toBe('unrecognized')
      expect(read(text, 'point')).toBe('unrecognized')
      expect(read(text, 'comma')).toBe('unrecognized')
    },
  )

  describe('where no decimal sign is given', () => {
    it.each([
      ['1.234.567', '1234567 / 10^0'],
      ['1.234,56', '123456 / 10^2'],
      ['1 234,56', '123456 / 10^2'],
      ['12,34', '1234 / 10^2'],
      ['12,3', '123 / 10^1'],
    ])('takes the comma for one in %s, which cannot be read otherwise', (text, figure) => {
      expect(read(text)).toBe(figure)
    })

    it('takes a comma before three digits for one between thousands, and a point for the decimal sign', () => {
      expect(read('1,234')).toBe('1234 / 10^0')
      expect(read('1.234')).toBe('1234 / 10^3')
    })

    it('is in doubt where a comma would be the sign and more digits follow', () => {
      expect(read('1,2345')).toBe('ambiguous-decimal')
    })
  })

  describe('where the comma is the decimal sign', () => {
    it.each([
      ['1.234', '1234 / 10^0'],
      ['1,234', '1234 / 10^3'],
      ['1.234,5', '12345 / 10^1'],
      ['1,5', '15 / 10^1'],
    ])('reads %s', (text, figure) => {
      expect(read(text, 'comma')).toBe(figure)
    })

    it('tells what contradicts it from what is no number', () => {
      expect(read('12.5', 'comma')).toBe('ambiguous-decimal')
      expect(read('1,234.5', 'comma')).toBe('ambiguous-decimal')
      expect(read('twelve', 'comma')).toBe('unrecognized')
    })
  })

  it.each(['1.234,56', '12,5', '1,23', '12,3456', '0,123'])(
    'tells what contradicts a decimal point: %s',
    (text) => {
      expect(read(text, 'point')).toBe('ambiguous-decimal')
    },
  )
})

describe('GROUP_AFTER_POINT', () => {
  it('is a number whose point may stand between thousands', () => {
    expect(['1.234', '12.345', '123.456'].filter((text) => !GROUP_AFTER_POINT.test(text))).toEqual([])
    expect(
      ['0.123', '1234.567', '1.23', '1.2345', '1.234.567', '1,234'].filter((text) =>
        GROUP_AFTER_POINT.test(text),
      ),
    ).toEqual([])
  })
})
