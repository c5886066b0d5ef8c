import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyTable, createTableAfter, unpackTexts } from '../../../src/validate/shard/key-table.js'

describe('a key table', () => {
  it('numbers texts in the order in which they come, each once', () => {
    const table = createKeyTable()
    expect(['a', 'b', 'a', '', '日本', 'b', ''].map(table.add)).toEqual([0, 1, 0, 2, 3, 1, 2])
    expect(table.size()).toBe(4)
    expect([0, 1, 2, 3].map(table.text)).toEqual(['a', 'b', '', '日本'])
    expect(['a', '日本', 'c'].map(table.find)).toEqual([0, 3, -1])
  })

  it('behaves as a map from texts to numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 400 }), (texts) => {
        const table = createKeyTable()
        const map = new Map<string, number>()
        for (const text of texts) {
          expect(table.find(text)).toBe(map.get(text) ?? -1)
          if (!map.has(text)) map.set(text, map.size)
          expect(table.add(text)).toBe(map.get(text))
        }
        expect(Array.from({ length: table.size() }, (_, key) => table.text(key))).toEqual([...map.keys()])
      }),
    )
  })

  it('tells long Japanese texts apart by their ends', () => {
    const table = createKeyTable()
    const long = '核融合'.repeat(100)
    expect([`${long}一`, `${long}二`, `${long}一`].map(table.add)).toEqual([0, 1, 0])
    expect([0, 1].map(table.text)).toEqual([`${long}一`, `${long}二`])
  })

  it('gives back control characters as they were', () => {
    const table = createKeyTable()
    const texts = ['a\u0080b', 'a\u007fb', 'a\u0000b']
    expect(texts.map(table.add)).toEqual([0, 1, 2])
    expect([0, 1, 2].map(table.text)).toEqual(texts)
  })

  it('finds the texts that begin with another', () => {
    const table = createKeyTable()
    for (const text of ['a/1', 'b/1', 'a/2', 'a', '日本/1', '日']) table.add(text)
    expect([...table.beginningWith('a/')]).toEqual(['a/1', 'a/2'])
    expect([...table.beginningWith('日')]).toEqual(['日本/1', '日'])
    expect([...table.beginningWith('c')]).toEqual([])
    expect([...table.beginningWith('')]).toHaveLength(6)
  })

  it('keeps texts that are longer than a chunk, and many', () => {
    const table = createKeyTable()
    const long = 'x'.repeat(200_000)
    expect(table.add(long)).toBe(0)
    for (let number = 1; number <= 20_000; number += 1) expect(table.add(`key-${number}`)).toBe(number)
    expect(table.add(`${long}y`)).toBe(20_001)
    expect(table.find('key-777')).toBe(777)
    expect(table.text(0)).toBe(long)
    expect(table.find(`${long}z`)).toBe(-1)
  })
})

const encoder = new TextEncoder()

describe('the texts of a table', () => {
  it('can be added to another, as those that were packed, and to one after another', () => {
    const own = createKeyTable()
    for (const text of ['日本/1', 'a/1', '', 'b/2']) own.add(text)
    for (const texts of [own, unpackTexts(own.pack())]) {
      const table = createKeyTable()
      for (const text of ['a/1', 'c/1']) table.add(text)
      const after = createTableAfter(table)
      expect([...texts.addTo(after)]).toEqual([2, 0, 3, 4])
      const joined = ['a/1', 'c/1', '日本/1', '', 'b/2']
      expect([...after]).toEqual(joined)
      expect([...texts.addTo(table)]).toEqual([2, 0, 3, 4])
      expect([...table]).toEqual(joined)
    }
  })

  it('are found by their bytes, of which there may be more', () => {
    const table = createKeyTable()
    table.add('日本')
    const after = createTableAfter(table)
    after.add('ab')
    const [known, added] = [encoder.encode('日本語'), encoder.encode('abc')]
    expect([table.findEncoded(known, 6), table.findEncoded(known, 9)]).toEqual([0, -1])
    expect([known, added].map((bytes) => after.findEncoded(bytes, bytes.length - 1))).toEqual([-1, 1])
    expect([after.findEncoded(known, 6), after.addEncoded(added, 2), after.addEncoded(added, 3)]).toEqual([
      0, 1, 2,
    ])
  })
})

describe('a key table after another', () => {
  it('begins with the texts of the other and leaves it as it is', () => {
    const first = createKeyTable()
    for (const text of ['a/1', 'b/1']) first.add(text)
    const table = createTableAfter(first)
    expect(['b/1', 'a/2', 'c/1', 'a/2', 'a/1'].map(table.add)).toEqual([1, 2, 3, 2, 0])
    expect(['a/1', 'a/2', 'c/1', 'd/1'].map(table.find)).toEqual([0, 2, 3, -1])
    expect([0, 1, 2, 3].map(table.text)).toEqual(['a/1', 'b/1', 'a/2', 'c/1'])
    expect([...table]).toEqual(['a/1', 'b/1', 'a/2', 'c/1'])
    expect([...table.beginningWith('a/')]).toEqual(['a/1', 'a/2'])
    expect([table.size(), first.size(), first.find('a/2')]).toEqual([4, 2, -1])
  })
})
