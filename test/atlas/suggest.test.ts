import { describe, expect, it } from 'vitest'
import { suggest } from '../../src/atlas/suggest.js'

describe('suggest', () => {
  it('gives the nearest known words first', () => {
    expect(suggest('satrep', ['sicorp', 'satreps', 'aspire'])).toEqual(['satreps'])
  })

  it('gives nothing for a word that is like none', () => {
    expect(suggest('zzzzzz', ['sicorp', 'satreps'])).toEqual([])
  })

  it('ignores case', () => {
    expect(suggest('Conditionl', ['conditional'])).toEqual(['conditional'])
  })

  it('knows a word by one of its parts', () => {
    expect(suggest('horizon', ['horizon-europe', 'satreps'])).toEqual(['horizon-europe'])
  })

  it('knows a word of which letters are swapped', () => {
    expect(suggest('asaen', ['asean', 'asia', 'oecd'])).toEqual(['asean'])
  })

  it('gives three words at most', () => {
    expect(suggest('aa', ['ab', 'ac', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad'])
  })
})
