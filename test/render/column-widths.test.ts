import { describe, expect, it } from 'vitest'
import { columnBlocks as blocksOf, type WantedWidth } from '../../src/render/column-widths.js'

const words = (natural: number): WantedWidth => ({ natural, least: 2 })

const columnBlocks = (label: number, columns: readonly number[], width: number, gutter: number) =>
  blocksOf(words(label), columns.map(words), width, gutter)

describe('columnBlocks', () => {
  it('gives every column what it wants where there is room', () => {
    expect(columnBlocks(5, [10, 20], 80, 2)).toEqual([{ columns: [0, 1], labelWidth: 5, widths: [10, 20] }])
  })

  it('takes from the widest columns first', () => {
    expect(columnBlocks(6, [10, 50, 60], 80, 2)).toEqual([
      { columns: [0, 1, 2], labelWidth: 6, widths: [10, 29, 29] },
    ])
  })

  it('goes on with another block where columns would get too narrow', () => {
    expect(columnBlocks(10, [30, 30, 30, 5], 40, 2)).toEqual([
      { columns: [0, 1], labelWidth: 10, widths: [13, 13] },
      { columns: [2, 3], labelWidth: 10, widths: [21, 5] },
    ])
  })

  it('puts side by side what just fits', () => {
    expect(columnBlocks(8, [12, 12], 36, 2)).toEqual([{ columns: [0, 1], labelWidth: 8, widths: [12, 12] }])
  })

  it('makes no column narrower than twelve beside another', () => {
    expect(columnBlocks(8, [30, 30], 35, 2)).toEqual([
      { columns: [0], labelWidth: 8, widths: [25] },
      { columns: [1], labelWidth: 8, widths: [25] },
    ])
  })

  it('makes a column alone as narrow as the width demands, and no block without columns', () => {
    expect(columnBlocks(10, [30, 5], 20, 2)).toEqual([
      { columns: [0], labelWidth: 8, widths: [10] },
      { columns: [1], labelWidth: 8, widths: [5] },
    ])
    expect(blocksOf({ natural: 16, least: 16 }, [words(30)], 24, 2)).toEqual([
      { columns: [0], labelWidth: 16, widths: [6] },
    ])
  })

  it('is wider than the width only by numbers and columns of one character', () => {
    const amounts = { natural: 40, least: 9 }
    expect(blocksOf({ natural: 16, least: 16 }, [amounts], 24, 2)).toEqual([
      { columns: [0], labelWidth: 16, widths: [9] },
    ])
    expect(blocksOf({ natural: 24, least: 24 }, [words(30)], 24, 2)).toEqual([
      { columns: [0], labelWidth: 24, widths: [2] },
    ])
  })

  it('leaves the labels a third of the width', () => {
    expect(columnBlocks(60, [10], 60, 2)).toEqual([{ columns: [0], labelWidth: 20, widths: [10] }])
  })

  it('makes one block of no columns', () => {
    expect(columnBlocks(10, [], 40, 2)).toEqual([{ columns: [], labelWidth: 10, widths: [] }])
  })

  it('takes no step for each column of a text of any length', () => {
    expect(columnBlocks(5, [1e15, 10], 40, 2)).toEqual([{ columns: [0, 1], labelWidth: 5, widths: [21, 10] }])
  })

  it('makes no column narrower than its longest number, whatever the others want', () => {
    const amounts = { natural: 40, least: 17 }
    expect(blocksOf(words(8), [amounts, words(60)], 46, 2)).toEqual([
      { columns: [0, 1], labelWidth: 8, widths: [17, 17] },
    ])
    expect(blocksOf(words(8), [amounts, words(60)], 41, 2)).toEqual([
      { columns: [0, 1], labelWidth: 8, widths: [17, 12] },
    ])
  })

  it('goes on with another block where longest numbers do not stand side by side', () => {
    const amounts = { natural: 40, least: 17 }
    expect(blocksOf(words(8), [amounts, amounts], 45, 2)).toEqual([
      { columns: [0], labelWidth: 8, widths: [35] },
      { columns: [1], labelWidth: 8, widths: [35] },
    ])
    expect(blocksOf(words(8), [amounts, amounts], 46, 2)).toEqual([
      { columns: [0, 1], labelWidth: 8, widths: [17, 17] },
    ])
  })

  it('takes from the labels what the longest number lacks', () => {
    expect(blocksOf(words(30), [{ natural: 40, least: 30 }], 40, 2)).toEqual([
      { columns: [0], labelWidth: 8, widths: [30] },
    ])
    expect(blocksOf(words(30), [{ natural: 40, least: 34 }], 40, 2)).toEqual([
      { columns: [0], labelWidth: 4, widths: [34] },
    ])
    expect(blocksOf({ natural: 30, least: 10 }, [{ natural: 40, least: 34 }], 40, 2)).toEqual([
      { columns: [0], labelWidth: 10, widths: [34] },
    ])
  })
})
