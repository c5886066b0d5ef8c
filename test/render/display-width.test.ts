import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { displayWidth, graphemesOf } from '../../src/render/display-width.js'

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Japan', 5],
    ['日本', 4],
    ['ｶﾅ', 2],
    ['ﾊﾞ', 2],
    ['カナ', 4],
    ['ﾊﾟｰ', 3],
    ['Ａ１', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['“—”', 3],
    ['한국', 4],
    ['한', 2],
    ['👩‍🔬', 2],
    ['🇯🇵', 2],
    ['❤️', 2],
    ['葛󠄀', 2],
    ['a\u200bb', 2],
    ['ไทย', 3],
    ['น้ำ', 2],
  ])('is for %j %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('graphemesOf', () => {
  it('keeps together what a reader sees as one character', () => {
    expect(graphemesOf('aéが👩‍🔬')).toEqual(['a', 'é', 'が', '👩‍🔬'])
  })
  it('cuts a long text as it cuts a short one, wherever its windows end', () => {
    const whole = new Intl.Segmenter('und', { granularity: 'grapheme' })
    const part = fc.constantFrom('a', '日', 'e\u0301', '\r\n', '🇯🇵', '👩‍🔬', 'é', '𝅘𝅥𝅮', '\u200b', '\u0301')
    fc.assert(
      fc.property(fc.nat(600), fc.array(part, { maxLength: 20 }), (length, parts) => {
        const text = `${'日'.repeat(length)}${parts.join('')}${'é'.repeat(520)}`
        expect(graphemesOf(text)).toEqual(Array.from(whole.segment(text), ({ segment }) => segment))
      }),
    )
    expect(graphemesOf(`e${'\u0301'.repeat(5000)}a`)).toHaveLength(2)
  })

  it('gives the segmenter little at a time, and no more than twice the text in all', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
    const given = (text: string) => {
      segment.mockClear()
      displayWidth(text)
      return segment.mock.calls.map(([piece]) => piece.length)
    }
    try {
      const lengths = given('日本é '.repeat(20_000))
      expect(Math.max(...lengths)).toBeLessThanOrEqual(513)
      expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(100_000)
      expect(given(`e${'\u0301'.repeat(80_000)}`).reduce((sum, length) => sum + length)).toBeLessThan(250_000)
    } finally {
      segment.mockRestore()
    }
  })
})
