import { describe, expect, it } from 'vitest'
import { isColumn } from '../../../src/validate/mapping/is-column.js'

describe('isColumn', () => {
  it.each([
    ['No.', 'No.'],
    ['a.b', 'a.b'],
    ['tags', 'tags.0'],
    ['parts[0].name', 'parts.0.name'],
  ])('says that %j means the column %j', (name, column) => {
    expect(isColumn(name, column)).toBe(true)
  })

  it.each([
    ['tag', 'tags.0'],
    ['tags.0', 'tags'],
    ['名称', '名称（英語）'],
  ])('says that %j does not mean the column %j', (name, column) => {
    expect(isColumn(name, column)).toBe(false)
  })
})
