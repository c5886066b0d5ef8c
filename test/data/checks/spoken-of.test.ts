import { describe, expect, it } from 'vitest'
import { program } from '../../small-dataset.js'
import { findingsOf } from './findings-of.js'
import { cites, element, named, strategy, tableOf, technology, theme } from './records.js'
import { spokenOf } from './spoken-of.js'

const silent = (term: string, section: 'one' | 'two') =>
  `${term} citations.0 no record of section "paper ${section}" is coded with it`

describe('spoken-of', () => {
  const people = theme('people', cites('two'))

  it('finds a section that a theme cites and no record of which is coded with it', () => {
    const coded = (section: 'one' | 'two') => [program('x', { ...cites(section), themes: ['people'] })]
    expect(findingsOf(spokenOf, { themes: [people], programs: coded('one') })).toEqual([
      silent('theme/people', 'two'),
    ])
    expect(findingsOf(spokenOf, { themes: [people], programs: coded('two') })).toEqual([])
  })

  it('finds each such section of a theme that cites several', () => {
    const citations = [...cites('one').citations, ...cites('two').citations]
    const programs = [program('x', { ...cites('one'), themes: ['people'] })]
    expect(findingsOf(spokenOf, { themes: [theme('people', { citations })], programs })).toEqual([
      'theme/people citations.1 no record of section "paper two" is coded with it',
    ])
  })

  it('knows each of several terms of a record', () => {
    const dataset = {
      themes: [theme('rules'), theme('people')],
      technologies: [technology('fusion'), technology('quantum')],
      programs: [program('x', { themes: ['rules', 'people'], technologies: ['fusion', 'quantum'] })],
    }
    expect(findingsOf(spokenOf, dataset)).toEqual([])
  })

  it('keeps themes apart from technologies of the same id', () => {
    const dataset = {
      themes: [theme('quantum')],
      technologies: [technology('quantum')],
      programs: [program('x', { technologies: ['quantum'] })],
    }
    expect(findingsOf(spokenOf, dataset)).toEqual([silent('theme/quantum', 'one')])
  })

  describe('takes the sections of a part for those of the terms in it', () => {
    const inPart = (section: 'one' | 'two') => [
      strategy([element('part', 1, { ...cites(section), themes: ['people'] })]),
    ]

    it('where the part cites some, and not those of the record', () => {
      expect(findingsOf(spokenOf, { themes: [people], strategies: inPart('two') })).toEqual([])
      expect(findingsOf(spokenOf, { themes: [theme('people')], strategies: inPart('two') })).toEqual([
        silent('theme/people', 'one'),
      ])
    })

    it('where the part cites none, those of what is around it', () => {
      const projects = [{ title: named('project'), technologies: ['quantum'] }]
      const programs = [program('x', { ...cites('two'), projects })]
      expect(findingsOf(spokenOf, { technologies: [technology('quantum', cites('two'))], programs })).toEqual(
        [],
      )
      expect(findingsOf(spokenOf, { technologies: [technology('quantum')], programs })).toEqual([
        silent('technology/quantum', 'one'),
      ])
    })
  })

  describe('counts a term', () => {
    const wide = theme('wide', cites('two'))
    const middle = theme('middle', { ...cites('two'), broader: 'wide' })
    const narrow = theme('narrow', { ...cites('two'), broader: 'middle' })
    const aside = theme('aside', { ...cites('two'), broader: 'wide' })
    const codedWith = (id: string) => ({
      themes: [wide, middle, narrow, aside],
      programs: [program('x', { ...cites('two'), themes: [id] })],
    })

    it('above, however far, and not beside', () => {
      expect(findingsOf(spokenOf, codedWith('wide'))).toEqual([])
      expect(findingsOf(spokenOf, codedWith('middle'))).toEqual([silent('theme/aside', 'two')])
    })

    it('below, however far', () => {
      expect(findingsOf(spokenOf, codedWith('narrow'))).toEqual([silent('theme/aside', 'two')])
    })

    it('with several above it for each of them, and for it', () => {
      const technologies = [
        technology('both', { broader: ['matter', 'computing'] }),
        technology('matter'),
        technology('computing'),
      ]
      const codedWith = (id: string) => ({
        technologies,
        programs: [program('x', { technologies: [id] })],
      })
      expect(findingsOf(spokenOf, codedWith('both'))).toEqual([])
      expect(findingsOf(spokenOf, codedWith('computing'))).toEqual([silent('technology/matter', 'one')])
    })
  })

  it('knows technologies by lists of strategies', () => {
    const listed = element('list', 1, {
      technologyList: [{ technology: 'fusion' }, { technology: 'quantum' }],
    })
    const technologies = [technology('fusion'), technology('quantum')]
    expect(findingsOf(spokenOf, { technologies, strategies: [strategy([listed])] })).toEqual([])
  })

  it('knows technologies by values of dimensions, in the sections that the indicator cites', () => {
    const indicators = [tableOf('technology', ['fusion', 'quantum'], cites('two'))]
    const technologies = [technology('fusion', cites('two')), technology('quantum', cites('two'))]
    expect(findingsOf(spokenOf, { technologies, indicators })).toEqual([])
    expect(findingsOf(spokenOf, { technologies: [technology('quantum')], indicators })).toEqual([
      silent('technology/quantum', 'one'),
    ])
    expect(
      findingsOf(spokenOf, { technologies, indicators: [tableOf('category', ['quantum'], cites('two'))] }),
    ).toEqual([silent('technology/fusion', 'two'), silent('technology/quantum', 'two')])
  })
})
