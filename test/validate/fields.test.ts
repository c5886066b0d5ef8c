import { describe, expect, it } from 'vitest'
import { idIn, isFields, valueAt } from '../../src/validate/fields.js'

describe('isFields', () => {
  it('is true of objects that are no lists', () => {
    expect(isFields({})).toBe(true)
    for (const value of [undefined, null, 'jst', 1, ['jst']]) expect(isFields(value)).toBe(false)
  })
})

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

describe('valueAt', () => {
  const record = { holders: [{ place: 'JP' }], budget: { amount: 0 } }

  it('is what a path leads to, through objects and lists', () => {
    expect(valueAt(record, ['holders', 0, 'place'])).toBe('JP')
    expect(valueAt(record, ['budget', 'amount'])).toBe(0)
    expect(valueAt(record, [])).toBe(record)
  })

  it('is nothing where a path leads nowhere', () => {
    expect(valueAt(record, ['holders', 1, 'place'])).toBeUndefined()
    expect(valueAt(record, ['budget', 'amount', 'currency'])).toBeUndefined()
    expect(valueAt(record, ['budget', 'toString', 'name'])).toBeUndefined()
  })
})
