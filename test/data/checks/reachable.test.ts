import { describe, expect, it } from 'vitest'
import { program } from '../../small-dataset.js'
import { findingsOf } from './findings-of.js'
import { reachable } from './reachable.js'
import { tableOf, technology, theme } from './records.js'

describe('reachable', () => {
  it('finds a theme and a technology that no other record names', () => {
    const themes = [theme('lonely', { broader: 'lonely' }), theme('known')]
    const technologies = [technology('known')]
    expect(
      findingsOf(reachable, { themes, technologies, programs: [program('x', { themes: ['known'] })] }),
    ).toEqual(['theme/lonely  no other record names it', 'technology/known  no other record names it'])
  })

  it('counts a narrower term as naming', () => {
    const themes = [theme('narrow', { broader: 'wide' }), theme('wide')]
    expect(findingsOf(reachable, { themes })).toEqual(['theme/narrow  no other record names it'])
  })

  it('counts a record of another kind with the same id as naming', () => {
    const programs = [program('people', { themes: ['people'] })]
    expect(findingsOf(reachable, { themes: [theme('people')], programs })).toEqual([])
  })

  it('counts the values of a dimension as naming where they are technologies', () => {
    const technologies = [technology('quantum')]
    const indicators = [tableOf('technology', ['quantum'])]
    expect(findingsOf(reachable, { technologies, indicators })).toEqual([])
    expect(findingsOf(reachable, { technologies, indicators: [tableOf('category', ['quantum'])] })).toEqual([
      'technology/quantum  no other record names it',
    ])
  })

  it('asks nothing of records that are no words for others', () => {
    expect(findingsOf(reachable, { programs: [program('alone')] })).toEqual([])
  })
})
