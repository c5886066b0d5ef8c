import { describe, expect, it } from 'vitest'
import { foldSpelling, respellings } from '../../src/search/spelling.js'

describe('foldSpelling', () => {
  it('spells British and American English alike', () => {
    for (const [british, american] of [
      ['standardisation', 'standardization'],
      ['organised organises organising', 'organized organizes organizing'],
      ['analyse', 'analyze'],
      ['a programme, programmes', 'a program, programs'],
      ['centre and centres', 'center and centers'],
      ['optical fibre', 'optical fiber'],
      ['theatres', 'theaters'],
      ['endeavour', 'endeavor'],
      ['favourable', 'favorable'],
      ['harbours', 'harbors'],
      ['honoured', 'honored'],
      ['offences', 'offenses'],
      ['behaviour of neighbouring colours', 'behavior of neighboring colors'],
      ['defence licences', 'defense licenses'],
    ] as const)
      expect(foldSpelling(american)).toBe(foldSpelling(british))
  })

  it('spells the beginning of a word like the beginning of the whole', () => {
    expect('organisation').toContain(foldSpelling('organiz'))
    expect('centre').toContain(foldSpelling('cente'))
    expect(foldSpelling('programmes')).toContain(foldSpelling('programm'))
  })

  it('leaves other words alone', () => {
    const words = 'size programming central laboratory sensor semiconductor dense centered enter horizontal'
    expect(foldSpelling(words)).toBe(words.replace('horiz', 'horis'))
  })
})

describe('respellings', () => {
  it('tells which stretches are spelt otherwise', () => {
    expect(respellings('the programme of a center')).toEqual([
      { start: 4, end: 13, spelling: 'program' },
      { start: 23, end: 25, spelling: 're' },
    ])
  })
})
