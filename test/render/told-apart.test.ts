import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toldApart } from '../../src/render/told-apart.js'

const withId = (texts: readonly string[], ids: readonly string[], taken: readonly string[] = []) =>
  toldApart(texts, (text, index) => `${text} (${ids[index]})`, taken)

describe('toldApart', () => {
  it('leaves texts that differ as they are', () => {
    expect(withId(['x', 'y'], ['a', 'b'])).toEqual(['x', 'y'])
  })

  it('tells texts that are alike as something else, and those that are taken', () => {
    expect(withId(['x', 'y', 'x', 'z'], ['a', 'b', 'c', 'd'], ['z'])).toEqual([
      'x (a)',
      'y',
      'x (c)',
      'z (d)',
    ])
  })

  it('adds the place of a text where what it is told as stands there already, before or after it', () => {
    expect(withId(['x', 'x', 'x (a)'], ['a', 'b', 'c'])).toEqual(['x (a) (1)', 'x (b)', 'x (a)'])
    expect(withId(['x (a)', 'x', 'x'], ['c', 'a', 'b'])).toEqual(['x (a)', 'x (a) (2)', 'x (b)'])
  })

  it('adds it where what a text is told as is taken, or another is told as', () => {
    expect(withId(['x', 'x'], ['a', 'b'], ['x (b)'])).toEqual(['x (a)', 'x (b) (2)'])
    expect(withId(['x', 'x'], ['a', 'a'])).toEqual(['x (a)', 'x (a) (2)'])
  })

  it('goes on adding where the text with its place stands there too', () => {
    expect(withId(['x', 'x', 'x (a)', 'x (a) (1)'], ['a', 'b', 'c', 'd'])).toEqual([
      'x (a) (1) (1)',
      'x (b)',
      'x (a)',
      'x (a) (1)',
    ])
  })

  it('makes any texts differ from one another and from all that are taken', () => {
    const text = fc.constantFrom('x', 'x (a)', 'x (b)', 'x (a) (1)', 'x (a) (2)', 'y')
    const id = fc.constantFrom('a', 'b', 'b) (a')
    fc.assert(
      fc.property(fc.array(fc.tuple(text, id)), fc.uniqueArray(text), (items, taken) => {
        const told = withId(
          items.map(([each]) => each),
          items.map(([, each]) => each),
          taken,
        )
        expect(new Set([...told, ...taken]).size).toBe(items.length + taken.length)
      }),
    )
  })
})
