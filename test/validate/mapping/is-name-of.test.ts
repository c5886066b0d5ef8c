import { describe, expect, it } from 'vitest'
import { isNameOf } from '../../../src/validate/mapping/is-name-of.js'

describe('isNameOf', () => {
  it.each([
    ['No.', 'No.'],
    ['a.b', 'a.b'],
    ['tags', 'tags.0'],
    ['parts[0].name', 'parts.0.name'],
  ])('says that %j means the column %j', (name, column) => {
    expect(isNameOf(column)(name)).toBe(true)
  })

  it.each([
    ['tag', 'tags.0'],
    ['tags.0', 'tags'],
    ['名称', '名称（英語）'],
  ])('says that %j does not mean the column %j', (name, column) => {
    expect(isNameOf(column)(name)).toBe(false)
  })
})
