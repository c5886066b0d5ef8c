import { describe, expect, it } from 'vitest'
import { apartFrom } from '../../../src/validate/check/apart-from.js'

const items = [{ path: [] }, { path: ['facts'] }, { path: ['facts', 0] }, { path: ['facts', 1, 'text'] }]

describe('what is apart from paths', () => {
  it('is neither at them nor below', () => {
    expect(apartFrom([['facts', 1], ['name']], items)).toEqual(items.slice(0, 3))
    expect(apartFrom([['facts']], items)).toEqual(items.slice(0, 1))
  })

  it('is all where there are none', () => {
    expect(apartFrom([], items)).toEqual(items)
  })

  it('is nothing where one is the whole', () => {
    expect(apartFrom([[]], items)).toEqual([])
  })
})
