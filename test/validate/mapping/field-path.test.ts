import { describe, expect, it } from 'vitest'
import { gapsClosed, originPathOf, parseFieldPath, setAt } from '../../../src/validate/mapping/field-path.js'

describe('parseFieldPath', () => {
  it.each([
    ['id', ['id']],
    ['holders[10].place', ['holders', 10, 'place']],
    ['holders.10.place', ['holders', 10, 'place']],
    ['a[0][1]', ['a', 0, 1]],
    ['a1.1a', ['a1', '1a']],
    ['a[999999]', ['a', 999999]],
    ['a[4000000000]', ['a', '4000000000']],
  ])('reads %s', (text, path) => {
    expect(parseFieldPath(text)).toEqual(path)
  })
})

describe('originPathOf', () => {
  it('follows dots, unless there is a field of that very name', () => {
    expect(originPathOf('a.b')({ a: { b: 1 } })).toEqual(['a', 'b'])
    expect(originPathOf('a.b')({ 'a.b': 1 })).toEqual(['a.b'])
    expect(originPathOf('a.b')({ a: 1 })).toEqual(['a', 'b'])
    expect(originPathOf('a.b')({})).toEqual(['a.b'])
    expect(originPathOf('a[0]')({})).toEqual(['a[0]'])
    expect(originPathOf('a.b')(null)).toEqual(['a.b'])
  })
})

describe('gapsClosed', () => {
  it('moves the items of a list up to where no item is', () => {
    const close = gapsClosed(
      [
        ['holders', 1, 'place'],
        ['facts', 2, 'text', 'en'],
        ['facts', 4, 'text', 'en'],
      ],
      { facts: [{}] },
    )
    expect(close(['holders', 1, 'place'])).toEqual(['holders', 0, 'place'])
    expect(close(['facts', 2, 'text', 'en'])).toEqual(['facts', 1, 'text', 'en'])
    expect(close(['facts', 4, 'text', 'en'])).toEqual(['facts', 2, 'text', 'en'])
    expect(close(['name', 'en'])).toEqual(['name', 'en'])
  })
})

describe('gapsClosed over several lists', () => {
  it('moves the items of each by themselves, in the order of their numbers', () => {
    const close = gapsClosed(
      [
        ['holders', 3, 'place'],
        ['holders', 1, 'place'],
        ['facts', 2, 'text', 'en'],
      ],
      {},
    )
    expect(close(['holders', 1, 'place'])).toEqual(['holders', 0, 'place'])
    expect(close(['holders', 3, 'place'])).toEqual(['holders', 1, 'place'])
    expect(close(['facts', 2, 'text', 'en'])).toEqual(['facts', 0, 'text', 'en'])
  })
})

describe('gapsClosed over a long list', () => {
  it('takes time in proportion to its length', { timeout: 10_000 }, () => {
    const paths = Array.from({ length: 50_000 }, (_, at) => ['members', 2 * at, 'place'])
    const close = gapsClosed(paths, {})
    expect(paths.map(close).at(-1)).toEqual(['members', 49_999, 'place'])
  })
})

describe('gapsClosed over a list with a gap', () => {
  it('moves the items after the gap up', () => {
    const target = {}
    setAt(target, ['holders', 2, 'place'], 'JP')
    const close = gapsClosed([['holders', 2, 'place']], target)
    expect(close(['holders', 2, 'place'])).toEqual(['holders', 0, 'place'])
  })
})

describe('setAt', () => {
  it('makes the objects and lists on the way', () => {
    const target = { a: null }
    setAt(target, ['a', 'b'], 1)
    setAt(target, ['c', 0, 'd'], 2)
    setAt(target, ['c', 0, 'e'], 3)
    expect(target).toEqual({ a: { b: 1 }, c: [{ d: 2, e: 3 }] })
  })
})
