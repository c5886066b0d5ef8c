import { describe, expect, it } from 'vitest'
import { whereText } from '../../../src/validate/report/report-words.js'
import { issue } from './reports.js'

describe('where an issue is', () => {
  it.each([
    [{ input: 'a.json', pointer: '/0' }, 'a.json /0', 'a.json /0'],
    [{ input: 'a.json', position: { line: 3, column: 1 }, pointer: '' }, 'a.json:3:1', 'a.json:3:1'],
    [{ position: { line: 3, column: 1 }, pointer: '/0/id' }, '3:1 /0/id', '3:1 /0/id'],
    [
      { position: { line: 3, column: 1, row: 2, field: '国' }, pointer: '' },
      '3:1 data row 2 国',
      '3:1 データ2行目 国',
    ],
    [
      { position: { line: 3, column: 1, row: 2 }, pointer: '/id' },
      '3:1 data row 2 /id',
      '3:1 データ2行目 /id',
    ],
    [{ pointer: '/0' }, '/0', '/0'],
    [{ pointer: '' }, '', ''],
  ])('is said as far as it is known: %j', (given, en, ja) => {
    expect([whereText(issue(given), 'en'), whereText(issue(given), 'ja')]).toEqual([en, ja])
  })

  it.each(['', ' '])('has no name of a column whose header is empty: %j', (field) => {
    const position = { line: 3, column: 1, row: 2, field }
    expect(whereText(issue({ position, pointer: '/id' }), 'en')).toBe('3:1 data row 2 /id')
  })
})
