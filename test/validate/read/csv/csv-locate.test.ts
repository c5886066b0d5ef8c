import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/validate/read/csv/csv-columns.js'
import { createCellPlaces, createColumnFinder } from '../../../../src/validate/read/csv/csv-locate.js'
import { plainColumns } from '../plain-columns.js'

const columnsOf = (header: readonly string[]) => readHeader(header, plainColumns).columns

describe('createColumnFinder', () => {
  const columns = columnsOf(['id', 'budget.amount', 'budget.currency', 'partners.0', 'partners.1'])

  it.each([
    [['id'], 0],
    [['id', 'further'], 0],
    [['budget', 'amount'], 1],
    [['budget', 'currency'], 2],
    [['budget', 'period'], 2],
    [['budget'], 2],
    [['partners', 0], 4],
    [['partners', 1], 4],
    [['partners'], 4],
    [['name'], undefined],
    [[], undefined],
  ])('finds the filled column of %j', (path, column) => {
    expect(createColumnFinder(columns, ['a', '', 'JPY', '', 'US'])(path)).toBe(column)
  })

  it('finds the first column of a field whose columns are all empty', () => {
    const columnOf = createColumnFinder(columns, ['a', '', '', '', ''])
    expect(columnOf(['budget'])).toBe(1)
    expect(columnOf(['partners', 0])).toBe(3)
  })

  it('finds the columns of items in the order of their numbers, however the header has them', () => {
    const columnOf = createColumnFinder(columnsOf(['l.1.a', 'l.0.a', 'l.1.b']), ['1', '2', '3'])
    expect([columnOf(['l', 0, 'a']), columnOf(['l', 1, 'a']), columnOf(['l', 1, 'b'])]).toEqual([1, 0, 2])
  })
})

describe('createCellPlaces', () => {
  it('counts the lines that end inside cells', () => {
    const row = { type: 'row', line: 7, text: 'a,"b\nc",d', cells: ['a', 'b\nc', 'd'] } as const
    const placeOf = createCellPlaces(row, { delimiter: ',', newline: '\n' })
    expect([placeOf(0), placeOf(1), placeOf(2)]).toEqual([
      { line: 7, column: 1 },
      { line: 7, column: 3 },
      { line: 8, column: 4 },
    ])
  })

  it('counts returns where they end the rows', () => {
    const row = { type: 'row', line: 1, text: '"a\rb";c', cells: ['a\rb', 'c'] } as const
    const placeOf = createCellPlaces(row, { delimiter: ';', newline: '\r' })
    expect(placeOf(1)).toEqual({ line: 2, column: 4 })
  })

  it('counts line feeds, too, where returns end the rows, and both together as one line end', () => {
    const text = 'a,"b\nc\r\nd\re",f'
    const row = { type: 'row', line: 3, text, cells: ['a', 'b\nc\r\nd\re', 'f'] } as const
    expect(createCellPlaces(row, { delimiter: ',', newline: '\r' })(2)).toEqual({ line: 6, column: 4 })
  })

  it('counts no returns alone where line feeds end the rows', () => {
    const row = { type: 'row', line: 3, text: '"a\rb\r\nc",d', cells: ['a\rb\r\nc', 'd'] } as const
    expect(createCellPlaces(row, { delimiter: ',', newline: '\n' })(1)).toEqual({ line: 4, column: 4 })
  })
})
