import { describe, expect, it } from 'vitest'
import { parsePlace } from '../../../src/validate/normalize/parse-place.js'
import { placeCandidates } from '../../../src/validate/normalize/place-candidates.js'

describe('placeCandidates', () => {
  it.each([
    ['Japan', ['JP']],
    ['JPN', ['JP']],
    ['Korea', ['KR', 'KP']],
    ['コンゴ', ['CD', 'CG']],
    ['Atlantis', []],
    ['', []],
    ['na', []],
    ['ｎｏ', []],
  ])('says of %j that it can mean %j', (text, ids) => {
    expect(placeCandidates(text, parsePlace(text))).toEqual(ids)
  })
})
