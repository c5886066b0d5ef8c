import { describe, expect, it } from 'vitest'
import { pathOfHeader } from '../../../../src/validate/read/csv/header-path.js'

describe('pathOfHeader', () => {
  it.each([
    ['id', ['id']],
    ['name.en', ['name', 'en']],
    ['facts.0.text.en', ['facts', 0, 'text', 'en']],
    [' name . en ', ['name', 'en']],
    ['2024', ['2024']],
    ['No.', ['No.']],
    ['a..b', ['a..b']],
    ['a.01', ['a', '01']],
    ['a.99999999', ['a', '99999999']],
  ])('reads %j', (header, path) => {
    expect(pathOfHeader(header)).toEqual(path)
  })
})
