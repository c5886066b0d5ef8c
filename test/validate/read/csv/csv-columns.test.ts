import { describe, expect, it } from 'vitest'
import type { CellType } from '../../../../src/validate/read/csv/csv-cell.js'
import {
  type ColumnOptions,
  countFields,
  readHeader,
  recordOf,
} from '../../../../src/validate/read/csv/csv-columns.js'
import { plainColumns } from '../plain-columns.js'

const columnsOf = (header: readonly string[], type?: CellType) =>
  readHeader(header, { ...plainColumns, types: () => type })

describe('readHeader', () => {
  it('takes the first line of a name, however lines end', () => {
    expect(columnsOf(['a\rnote', 'b\r\nnote', 'c \nnote']).columns.names).toEqual(['a', 'b', 'c'])
  })

  it('asks nothing of a column whose path has more levels than a record may have', () => {
    const asked: number[] = []
    const long = Array(100_000).fill('a').join('.')
    const { columns, findings } = readHeader([long, 'b'], {
      ...plainColumns,
      itemColumns: ({ length }) => {
        asked.push(length)
        return undefined
      },
      meant: ({ length }) => {
        asked.push(length)
        return undefined
      },
    })
    expect(asked).toEqual([1, 1])
    expect(findings.map(({ column, finding }) => [column, finding.code])).toEqual([[0, 'too-deep']])
    expect(recordOf(columns, ['x', 'y'])).toEqual({ b: 'y' })
  })

  it.each([
    [['a', 'a.b']],
    [['a.b', 'a']],
    [['a.b', 'a.0']],
    [['a.0', 'a.b']],
    [['a.0', 'a.0.b']],
    [['a.0.b', 'a.0.0']],
  ])('finds that the columns %j contradict each other', (header) => {
    const { findings } = columnsOf(header)
    expect(findings.map(({ column, finding }) => [column, finding.code])).toEqual([
      [1, 'csv-header-conflict'],
    ])
  })
})

describe('countFields', () => {
  it('counts the cells that lead to a field, and asks nothing of paths with too many levels', () => {
    const asked: number[] = []
    const options: ColumnOptions = {
      ...plainColumns,
      meant: (path) => {
        asked.push(path.length)
        return path[0] === 'a' ? undefined : []
      },
    }
    expect(countFields(['a.b', 'c', '', Array(101).fill('a').join('.')], options)).toBe(1)
    expect(asked).toEqual([2, 1])
  })
})

describe('recordOf', () => {
  it('puts columns with one index into one item, and items in the order of their indexes', () => {
    const { columns } = columnsOf(['l.1.a', 'l.0.a', 'l.1.b', 'l.0.b'])
    expect(recordOf(columns, ['1', '2', '3', '4'])).toEqual({
      l: [
        { a: '2', b: '4' },
        { a: '1', b: '3' },
      ],
    })
    expect(recordOf(columns, ['1', '', '3', ''])).toEqual({ l: [{ a: '1', b: '3' }] })
  })

  it.each([
    ['+5', 5],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['+9007199254740993', '+9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
  ])('makes a number of %s only where it is exact', (cell, value) => {
    expect(recordOf(columnsOf(['n'], 'number').columns, [cell])).toEqual({ n: value })
  })

  it.each<[CellType, string, unknown]>([
    ['number', '1.234', 1.234],
    ['number-not-in-thousands', ' 1.234 ', ' 1.234 '],
    ['number-not-in-thousands', '123.456', '123.456'],
    ['number-not-in-thousands', '0.234', 0.234],
    ['number-not-in-thousands', '1.23', 1.23],
    ['number-not-in-thousands', '1234', 1234],
    ['number-without-point', '1.23', '1.23'],
    ['number-without-point', '1.5e3', '1.5e3'],
    ['number-without-point', '1234', 1234],
  ])('takes a %s out of the cell %j only where its point can mean one thing', (type, cell, value) => {
    expect(recordOf(columnsOf(['n'], type).columns, [cell])).toEqual({ n: value })
  })

  it('leaves a number that is too large to be one as text', () => {
    expect(recordOf(columnsOf(['n'], 'number').columns, ['1e400'])).toEqual({ n: '1e400' })
  })

  it('does not mind spaces around a truth value', () => {
    expect(recordOf(columnsOf(['b'], 'boolean').columns, [' True '])).toEqual({ b: true })
  })
})
