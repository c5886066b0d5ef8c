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

  it('knows a word by its beginning, not by its end', () => {
    expect(suggest('sat', ['satreps', 'presat'])).toEqual(['satreps'])
  })

  it('takes two letters for no part of a word', () => {
    expect(suggest('eu', ['eu-japan', 'us-eu'])).toEqual([])
    expect(suggest('itr', ['itr-plan', 'plan-itr', 'xitrx'])).toEqual(['itr-plan', 'plan-itr'])
  })

  it('allows one mistake in every three letters, and one in shorter words', () => {
    expect(suggest('abcdef', ['abcdxy', 'abcxyz'])).toEqual(['abcdxy'])
    expect(suggest('abcde', ['abcdx', 'abcxy'])).toEqual(['abcdx'])
    expect(suggest('ab', ['ax', 'xy'])).toEqual(['ax'])
  })

  it('puts the same word first, then longer ones with it, then one mistake, then two, else by the alphabet', () => {
    expect(suggest('japxan', ['jaxxat', 'JAPXAN', 'japxat', 'japxan-plan'])).toEqual([
      'JAPXAN',
      'japxan-plan',
      'japxat',
    ])
    expect(suggest('japxan', ['aapxat', 'japxat', 'japaxn', 'aapxan'])).toEqual([
      'aapxan',
      'japaxn',
      'japxat',
    ])
  })

  it('knows a word of which letters are swapped', () => {
    expect(suggest('asaen', ['asean', 'asia', 'oecd'])).toEqual(['asean'])
  })

  it('gives three words at most', () => {
    expect(suggest('aa', ['ab', 'ac', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad'])
  })
})
