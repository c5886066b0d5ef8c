import { describe, expect, it } from 'vitest'
import { listIn } from '../../src/atlas/list-in.js'

describe('listIn', () => {
  it('is the list of a field', () => {
    expect(listIn({ values: ['a', 'b'] }, 'values')).toEqual(['a', 'b'])
  })

  it.each([
    ['has no such field', { other: ['a'] }],
    ['has something else there', { values: 'a' }],
    ['only inherits it', Object.create({ values: ['a'] })],
    ['is no object', null],
  ])('is empty where the value %s', (_what, value) => {
    expect(listIn(value, 'values')).toEqual([])
  })
})
