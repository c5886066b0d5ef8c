import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/validate/check/nearest.js'

describe('nearest', () => {
  it('gives words in which only letters are swapped before all others', () => {
    expect(nearest('jts', ['jst', 'jt', 'jets'])).toEqual(['jst'])
    expect(nearest('JTS', ['jst', 'jt'])).toEqual(['jst'])
    expect(nearest('jets', ['jst', 'jet'])).toEqual(['jet'])
  })

  it('gives three words at most', () => {
    expect(nearest('abc', ['acb', 'bac', 'bca', 'cab'])).toEqual(['acb', 'bac', 'bca'])
  })

  it('finds nothing near a code of two letters but its letters swapped', () => {
    expect(nearest('NI', ['IN', 'NZ'])).toEqual(['IN'])
    expect(nearest('NX', ['IN', 'NZ'])).toEqual([])
  })

  it('does not look for words of more than a hundred letters', () => {
    const word = 'x'.repeat(99)
    expect(nearest(`${word}x`, [word])).toEqual([word])
    expect(nearest(`${word}xx`, [`${word}x`])).toEqual([])
  })
})
