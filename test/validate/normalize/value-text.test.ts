import { describe, expect, it } from 'vitest'
import { partText, valueText } from '../../../src/validate/normalize/value-text.js'

describe('an amount of money in words', () => {
  it.each([
    [{ qualifier: 'at-least' }, 'at least JPY 1,000,000', 'JPY 1,000,000以上'],
    [{ qualifier: 'about' }, 'about JPY 1,000,000', '約 JPY 1,000,000'],
    [{ per: 'year' }, 'JPY 1,000,000 a year', '年あたりJPY 1,000,000'],
    [
      { qualifier: 'at-least', per: 'year', period: '2021/2030' },
      'at least JPY 1,000,000 a year (2021/2030)',
      '年あたりJPY 1,000,000以上 (2021/2030)',
    ],
    [{}, 'JPY 1,000,000', 'JPY 1,000,000'],
  ])('has what qualifies it where its language puts it: %j', (more, en, ja) => {
    expect(valueText({ amount: 1_000_000, currency: 'JPY', ...more })).toEqual({ en, ja })
  })
})

describe('an id in words', () => {
  it.each(['jst', 'constructor', 'project', 'about'])('is itself: %s', (id) => {
    expect(valueText(id)).toEqual({ en: id, ja: id })
  })
})

describe('what a field beside a number got in words', () => {
  it.each([
    ['qualifier', 'about', 'about', '約'],
    ['per', 'year', 'a year', '年あたり'],
    ['currency', 'JPY', 'JPY', 'JPY'],
    ['period', '2021/2030', '2021/2030', '2021/2030'],
  ])('has terms by their names: %s, %s', (field, value, en, ja) => {
    expect(partText(field, value)).toEqual({ en, ja })
  })
})
