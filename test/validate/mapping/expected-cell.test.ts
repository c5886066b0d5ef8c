import { describe, expect, it } from 'vitest'
import { expectedCell } from '../../../src/validate/mapping/expected-cell.js'
import { mappingOf } from '../mapping-of.js'

/** What the cells of a column stand for by a mapping of programs. */
const cellOf = (file: object, ...path: readonly PropertyKey[]) => {
  return expectedCell(mappingOf({ kind: 'program', fields: {}, ...file }), path, undefined)
}

describe('expectedCell', () => {
  it('is a number or a truth value where a field of that type is made of the column as it is', () => {
    const fields = { 'budget.amount': 'sum', partnersOpen: 'open', abbreviation: 'short', aliases: 'names' }
    expect(cellOf({ fields }, 'sum')).toBe('number')
    expect(cellOf({ fields }, 'open')).toBe('boolean')
    expect(cellOf({ fields }, 'short')).toBeUndefined()
    expect(cellOf({ fields }, 'names')).toBeUndefined()
    expect(cellOf({ fields }, 'other')).toBeUndefined()
  })

  it('is text where the mapping says how the column is read', () => {
    expect(cellOf({ fields: { 'budget.amount': { from: 'sum', as: 'number' } } }, 'sum')).toBeUndefined()
    for (const table of [{ values: { S: 5 } }, { prefixes: { 約: '' } }, { suffixes: { 円: '' } }])
      expect(cellOf({ fields: { 'budget.amount': { from: 'sum', ...table } } }, 'sum')).toBeUndefined()
  })

  it('is text where fields of several types are made of the column', () => {
    expect(cellOf({ fields: { 'budget.amount': 'sum', abbreviation: 'sum' } }, 'sum')).toBeUndefined()
  })

  it.each([
    ['amount[1]', ['amount[1]']],
    ['parts[0].sum', ['parts', 0, 'sum']],
    ['parts.0.sum', ['parts', 0, 'sum']],
  ])('knows the column %s by its own name, or by the path that its dots make', (name, path) => {
    expect(cellOf({ fields: { 'budget.amount': name } }, ...path)).toBe('number')
  })

  it('is what the mapping expects of a column that nothing is made of', () => {
    const expected = {
      a: 'integer',
      b: { type: 'boolean', severity: 'warning' },
      c: { type: 'list', severity: 'error' },
      d: 'text',
    }
    expect(['a', 'b', 'c', 'd'].map((name) => cellOf({ expect: expected }, name))).toEqual([
      'number',
      'boolean',
      'list',
      undefined,
    ])
  })

  it('expects nothing of a column that is one of two of which a field is made', () => {
    const fields = { period: { from: ['start', 'end'], as: 'interval' } }
    expect(cellOf({ fields, expect: { end: 'number' } }, 'end')).toBeUndefined()
  })
})
