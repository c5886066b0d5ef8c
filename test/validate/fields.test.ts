import { describe, expect, it } from 'vitest'
import { idIn } from '../../src/validate/fields.js'

describe('idIn', () => {
  it('is the id of an object, where that is a text', () => {
    expect(idIn({ id: 'jst' })).toBe('jst')
    expect(idIn({ id: '' })).toBe('')
    expect(idIn({ id: 1 })).toBeUndefined()
    expect(idIn({ name: 'jst' })).toBeUndefined()
  })

  it('is nothing for what has no fields', () => {
    for (const value of [undefined, null, 'jst', Object.assign([], { id: 'jst' })])
      expect(idIn(value)).toBeUndefined()
  })
})
