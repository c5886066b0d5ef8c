import { expect, it } from 'vitest'
import { fieldOf } from '../../src/atlas/field-of.js'

it('gives what a value has as a field, and the item of a list by its place', () => {
  expect(fieldOf({ place: 'JP' }, 'place')).toBe('JP')
  expect(fieldOf(['JP', 'KR'], 1)).toBe('KR')
})

it('takes what an object inherits for no field of it', () => {
  expect(fieldOf({}, 'constructor')).toBeUndefined()
  expect(fieldOf(Object.create({ place: 'JP' }), 'place')).toBeUndefined()
})

it('finds no field in what is no object', () => {
  expect(fieldOf('JP', 'length')).toBeUndefined()
  expect(fieldOf(null, 'place')).toBeUndefined()
  expect(fieldOf(undefined, 'place')).toBeUndefined()
})
