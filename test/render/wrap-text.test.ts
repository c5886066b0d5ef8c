import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { displayWidth } from '../../src/render/display-width.js'
import { neutralizeControlCharacters } from '../../src/render/neutralize-control-characters.js'
import { wrapText } from '../../src/render/wrap-text.js'
import { texts } from './arbitraries.js'

describe('wrapText', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 20, ['one two three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 7, ['one two', 'three']],
    ['incomprehensible', 6, ['incomp', 'rehens', 'ible']],
    ['科学技術外交', 8, ['科学技術', '外交']],
    ['科学技術外交', 7, ['科学技', '術外交']],
    ['科学、技術', 4, ['科', '学、', '技術']],
    ['国（日本）', 6, ['国（日', '本）']],
    ['国（日本）', 4, ['国', '（日', '本）']],
    ['第7期STI計画', 7, ['第7期', 'STI計画']],
    ['  spaced   out  ', 6, ['spaced', 'out']],
    ['incomprehensible   words', 8, ['incompre', 'hensible', 'words']],
    ['KRW9,400,000,000', 13, ['KRW', '9,400,000,000']],
    ['予算1兆4,600億円', 10, ['予算', '1兆4,600億', '円']],
    ['１，０００億円', 14, ['１，０００億円']],
    ['約１，０００億円', 12, ['約', '１，０００億', '円']],
    ['(-1,234.5)', 8, ['(', '-1,234.5', ')']],
    ['2021-2027年', 6, ['2021-', '2027年']],
    ['12,345,678', 4, ['12,3', '45,6', '78']],
  ])('breaks %j at %d into %j', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  it('loses nothing but spaces and keeps to the width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const line = neutralizeControlCharacters(text)
        const lines = wrapText(line, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''))
        for (const part of lines) expect(displayWidth(part)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('cuts a text into characters once, however many lines it makes', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    try {
      expect(wrapText('科学技術'.repeat(20_000), 12)).toHaveLength(13_334)
      const lengths = segment.mock.calls.map(([piece]) => piece.length)
      expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(100_000)
    } finally {
      segment.mockRestore()
    }
  })
})
