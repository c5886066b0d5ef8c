import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextList } from '../../../src/validate/shard/text-list.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const listOf = (texts: readonly string[]) => {
  const list = createTextList()
  for (const text of texts) {
    const bytes = encoder.encode(text)
    list.push(bytes, bytes.length)
  }
  return list
}

const isAt = (list: ReturnType<typeof listOf>, index: number, text: string): boolean => {
  const bytes = encoder.encode(text)
  return list.equals(index, bytes, bytes.length)
}

/** Texts of few letters, so that many begin alike. */
const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', '𠮷'), maxLength: 12 }), {
  maxLength: 60,
})

describe('a list of texts', () => {
  it('gives back each text by its number, and all in order', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const list = listOf(given)
        expect(list.size()).toBe(given.length)
        expect(given.map((_, index) => list.at(index))).toEqual(given)
        expect([...list]).toEqual(given)
        const shown: string[] = []
        list.each((bytes, length) => shown.push(decoder.decode(bytes.subarray(0, length))))
        expect(shown).toEqual(given)
      }),
    )
  })

  it('tells each text from all others', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (given, number) => {
        const list = listOf(given)
        const wanted = given[number % Math.max(1, given.length)] ?? ''
        expect(given.map((_, index) => isAt(list, index, wanted))).toEqual(
          given.map((text) => text === wanted),
        )
      }),
    )
  })

  it('knows a text from one that goes on, or ends before', () => {
    const list = listOf(['program/a-1', 'program/a-12', 'program/a', '', 'program/a-12'])
    expect(isAt(list, 0, 'program/a-12')).toBe(false)
    expect(isAt(list, 1, 'program/a-1')).toBe(false)
    expect(isAt(list, 2, 'program/a-1')).toBe(false)
    expect(isAt(list, 4, 'program/a-12')).toBe(true)
  })

  it('keeps texts that share, or do not share, more bytes than one number holds', () => {
    const given = ['a', 'b'].flatMap((letter) =>
      [254, 255, 256, 510, 511].map((length) => letter.repeat(length)),
    )
    const list = listOf([...given, ...given.map((text) => `${text}c`)])
    expect([...list]).toEqual([...given, ...given.map((text) => `${text}c`)])
    expect(given.map((text, index) => isAt(list, index, text))).toEqual(given.map(() => true))
  })

  it('is read by several at once', () => {
    const list = listOf(['ab', 'abc', 'abcd'])
    const [one, other] = [list[Symbol.iterator](), list[Symbol.iterator]()]
    expect([one.next().value, one.next().value, other.next().value, list.at(0), one.next().value]).toEqual([
      'ab',
      'abc',
      'ab',
      'ab',
      'abcd',
    ])
  })

  it('keeps of each text only what the one before does not begin with, but the first of every eight whole', () => {
    const list = listOf([
      'program/a-1',
      'program/a-2',
      'program/b',
      ...Array(5).fill('program/b'),
      'program/b',
    ])
    // A byte for how many are shared, one for how many follow, and those.
    expect(list.pack().kept).toHaveLength(2 + 11 + (2 + 1) + (2 + 1) + 5 * 2 + (2 + 9))
    expect([...list.pack().starts]).toEqual([0, 29])
  })

  it('does not find a text by a beginning that goes on after its end', () => {
    const list = listOf(['a'])
    expect([...list.beginningWith(encoder.encode('a\0'))]).toEqual([])
    expect([...list.beginningWith(encoder.encode('a'))]).toEqual(['a'])
  })
})
