import { describe, expect, it } from 'vitest'
import { unknownTerms } from '../../src/atlas/unknown-terms.js'

const levels = ['government', 'institution']
const many = Array.from({ length: 21 }, (_, at) => `term-${at}`)

describe('unknownTerms', () => {
  it('gives those that a vocabulary does not have, each once, with what comes near and all there are', () => {
    expect(
      unknownTerms([
        ['level', ['goverment', 'institution', 'goverment'], levels],
        ['show', undefined, ['value']],
        ['show', ['rank'], ['value']],
      ]),
    ).toEqual([
      { kind: 'level', id: 'goverment', suggestions: ['government'], known: levels },
      { kind: 'show', id: 'rank', suggestions: [], known: ['value'] },
    ])
  })

  it('does not list a long vocabulary', () => {
    const [short, long] = [many.slice(0, 20), many].map((known) => unknownTerms([['term', ['x'], known]])[0])
    expect([short?.known?.length, long?.known]).toEqual([20, undefined])
  })
})
