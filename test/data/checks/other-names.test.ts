import { describe, expect, it } from 'vitest'
import { program } from '../../small-dataset.js'
import { findingsOf } from './findings-of.js'
import { otherNames } from './other-names.js'

describe('other-names', () => {
  it('finds an alias that is the name in one language', () => {
    const name = { en: 'Grants', ja: '助成' }
    const programs = [program('x', { name, aliases: ['Awards', '助成', 'Grants', 'Grants for all'] })]
    expect(findingsOf(otherNames, { programs })).toEqual([
      'program/x aliases.1 "助成" is the name',
      'program/x aliases.2 "Grants" is the name',
    ])
  })
})
