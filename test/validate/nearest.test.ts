import { describe, expect, it } from 'vitest'
import { nearest, nearestName } from '../../src/validate/nearest.js'

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

describe('nearestName', () => {
  const names = ['採択・決定', '採択', '条件付き', '研究資金', '署名・発表日', 'signed']

  it('gives the names that come near as words do', () => {
    expect(nearestName('条件付', names)).toEqual(['条件付き'])
    expect(nearestName('singed', names)).toEqual(['signed'])
  })

  it('gives Japanese names of which a word is a part, the shortest first', () => {
    expect(nearestName('資金', names)).toEqual(['研究資金'])
    expect(nearestName('決定', names)).toEqual(['採択・決定'])
    expect(nearestName('署名日', names)).toEqual(['署名・発表日'])
    expect(nearestName('科学', ['あ科学い', '科学う', '科学技術', '学科学'])).toEqual([
      '科学う',
      '学科学',
      'あ科学い',
    ])
  })

  it('finds nothing by one character, in another order, or by a part of an English word', () => {
    expect(nearestName('金', names)).toEqual([])
    expect(nearestName('金研', names)).toEqual([])
    expect(nearestName('ign', names)).toEqual([])
  })
})
