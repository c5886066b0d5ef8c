import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/search/highlight.js'
import { foldText } from '../../src/search/tokenize.js'

const parts = (text: string, ...terms: string[]) =>
  highlight(text, terms).map(([start, end]) => text.slice(start, end))

describe('highlight', () => {
  it('finds every place, without regard to case', () => {
    expect(highlight('Open science, OPEN data', ['open'])).toEqual([
      [0, 4],
      [14, 18],
    ])
  })

  it('gives the places in the order of the text, not of the terms', () => {
    expect(highlight('open data', ['data', 'open'])).toEqual([
      [0, 4],
      [5, 9],
    ])
  })

  it('joins what touches or overlaps', () => {
    expect(highlight('科学技術外交', ['科学', '技術'])).toEqual([[0, 4]])
    expect(highlight('タカタカタ', ['タカタ'])).toEqual([[0, 5]])
    expect(highlight('科学技術外交', ['科学技術', '学', '科学'])).toEqual([[0, 4]])
  })

  it('marks Latin letters at the beginning of a word only', () => {
    expect(parts('Japan-US strategic partnership', 'a', 'strategic')).toEqual(['strategic'])
    expect(parts('co-authors and coauthors', 'author')).toEqual(['author'])
    expect(parts('先端AI技術', 'ai')).toEqual(['AI'])
    expect(parts('horizon2020 in 2020', '2020')).toEqual(['2020'])
  })

  it('marks one or two letters as whole words only', () => {
    expect(parts('R&D for requirements and documents', 'r', 'd')).toEqual(['R', 'D'])
    expect(parts('AI aids; ai2 is not AI.', 'ai')).toEqual(['AI', 'AI'])
    expect(parts('研究R&D推進', 'r', 'd')).toEqual(['R', 'D'])
    expect(parts('aids, AIDS', 'aid')).toEqual(['aid', 'AID'])
    expect(parts('量子', '量')).toEqual(['量'])
  })

  it('marks words as they are written, with accents or without', () => {
    expect(parts('São Tomé and Príncipe', 'sao', 'tome')).toEqual(['São', 'Tomé'])
    expect(parts('Co\u0302te d’Ivoire', 'cote', 'ivoire')).toEqual(['Co\u0302te', 'Ivoire'])
    expect(parts('が書く', 'か')).toEqual([])
  })

  it('keeps positions where folding changes the length', () => {
    expect(parts('㈱日立のAI', 'ai')).toEqual(['AI'])
    expect(parts('①標準化', '標準')).toEqual(['標準'])
    expect(parts('ﾖｰﾛｯﾊﾟとｱｼﾞｱ', 'アジア')).toEqual(['ｱｼﾞｱ'])
    expect(parts('が書く', 'が')).toEqual(['が'])
    expect(parts('約㎞先', 'km')).toEqual(['㎞'])
  })

  it('marks words as they are written, British or American', () => {
    const text = 'A programme on standardization, programs for Standardisation; a neighbor, a Centre.'
    expect(parts(text, 'program')).toEqual(['programme', 'program'])
    expect(parts(text, 'standardisation')).toEqual(['standardization', 'Standardisation'])
    expect(parts(text, 'neighbour', 'centre')).toEqual(['neighbor', 'Centre'])
    expect(parts('㈱ programmes, data', 'programs', 'data')).toEqual(['programmes', 'data'])
  })

  it('finds nothing where the terms do not stand', () => {
    expect(highlight('text', ['other'])).toEqual([])
    expect(highlight('', ['x'])).toEqual([])
    expect(highlight('text', [])).toEqual([])
  })

  it('gives ranges in order that do not touch and hold a term', () => {
    const text = fc.stringMatching(/^[aｂB①か゚ﾊﾟ㈱]{0,12}$/)
    fc.assert(
      fc.property(
        text,
        fc.array(fc.constantFrom('a', 'b', '1', 'パ', '(株)', 'ab'), { maxLength: 3 }),
        (own, terms) => {
          let before = -1
          for (const [start, end] of highlight(own, terms)) {
            expect(start).toBeGreaterThan(before)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(own.length)
            expect(terms.some((term) => foldText(own.slice(start, end)).includes(term))).toBe(true)
            before = end
          }
        },
      ),
    )
  })
})
