import { describe, expect, it } from 'vitest'
import { namedRecords } from '../../../src/validate/names/named-records.js'

describe('records by their names', () => {
  it('are found by all 53 bits of a name', () => {
    const { idOf } = namedRecords([
      { name: 7, id: 'seven' },
      { name: 7 + 2 ** 40, id: 'far' },
    ])
    expect([7, 7 + 2 ** 40, 7 + 2 ** 41, 8].map(idOf)).toEqual(['seven', 'far', undefined, undefined])
  })

  it('of several with one name the last is found', () => {
    const { idOf } = namedRecords([
      { name: 3, id: 'first' },
      { name: 3, id: 'last' },
    ])
    expect(idOf(3)).toBe('last')
  })
})
