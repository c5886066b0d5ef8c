import { describe, expect, it } from 'vitest'
import { convert } from '../../../src/validate/mapping/convert.js'

const field = { kind: 'program', target: ['abbreviation'], path: ['x'] } as const

describe('convert', () => {
  it.each([1.5, 1e21])('leaves the number %d as it is, however numbers are written', (number) => {
    expect(convert(number, { as: 'number' }, field, { decimal: 'comma' })).toEqual({
      value: number,
      findings: [],
    })
  })

  it.each([
    [7, [7]],
    ['A;; B ;', ['A', 'B']],
    [
      ['A', ''],
      ['A', ''],
    ],
  ])('makes of %j the list of its items, without blank ones of a text', (value, items) => {
    expect(convert(value, { as: 'list' }, field, {}).value).toEqual(items)
  })
})
