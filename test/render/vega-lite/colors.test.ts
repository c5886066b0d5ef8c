import { describe, expect, it } from 'vitest'
import { colorsOf, inkOn, inkOnViridis, PALETTE } from '../../../src/render/vega-lite/colors.js'

describe('inkOn', () => {
  it('is white on blue and black, and black on every other colour of the palette', () => {
    expect(PALETTE.filter((color) => inkOn(color) === 'white')).toEqual(['#0072B2', '#000000'])
    expect(inkOn('#EEEEEE')).toBe('black')
  })
})

describe('inkOnViridis', () => {
  it('is white on the dark end and black on the bright one', () => {
    expect([0, 0.44, 0.45, 1].map(inkOnViridis)).toEqual(['white', 'white', 'black', 'black'])
  })
})

describe('colorsOf', () => {
  it('gives a posture the same colour whatever stands beside it', () => {
    expect(colorsOf(['conditional', 'integrated'])).toEqual(['#000000', '#0072B2'])
    expect(colorsOf(['integrated'])).toEqual(['#0072B2'])
  })

  it('gives other terms the palette in order, and begins again after the last', () => {
    const terms = Array.from({ length: 10 }, (_, index) => `term-${index}`)
    expect(colorsOf(terms)).toEqual([...PALETTE, '#E69F00'])
  })
})
