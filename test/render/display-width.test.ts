import { describe, expect, it } from 'vitest'
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
})
