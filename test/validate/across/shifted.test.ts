import { describe, expect, it } from 'vitest'
import { shifted } from '../../../src/validate/across/shifted.js'

describe('shifted', () => {
  it('adds the lines and rows that come before', () => {
    const position = { line: 3, column: 5, row: 2, field: 'id' }
    expect(shifted(position, { lines: 10, rows: 7 })).toEqual({ line: 13, column: 5, row: 9, field: 'id' })
    expect(shifted(position, { lines: 0, rows: 7 })).toEqual({ line: 3, column: 5, row: 9, field: 'id' })
    expect(shifted(position, { lines: 10, rows: 0 })).toEqual({ line: 13, column: 5, row: 2, field: 'id' })
  })

  it('gives no row to a position that has none', () => {
    expect(shifted({ line: 3, column: 5 }, { lines: 10, rows: 7 })).toStrictEqual({ line: 13, column: 5 })
  })
})
