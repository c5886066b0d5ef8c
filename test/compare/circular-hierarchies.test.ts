import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import type { Dataset } from '../../src/atlas/dataset.js'
import { belongsTo } from '../../src/compare/belongs-to.js'
import { centrality } from '../../src/compare/centrality.js'
import { compareApproaches } from '../../src/compare/compare-approaches.js'
import { compareMeasures } from '../../src/compare/compare-measures.js'
import { comparePlaces } from '../../src/compare/compare-places.js'
import { comparePrograms } from '../../src/compare/compare-programs.js'
import { compareStrategies } from '../../src/compare/compare-strategies.js'
import { compareTechnologies } from '../../src/compare/compare-technologies.js'
import { effectivePosture } from '../../src/compare/effective-posture.js'
import { network } from '../../src/compare/network.js'
import { posturesToward } from '../../src/compare/postures-toward.js'
import { narrowerThan } from '../../src/compare/programs/narrower-than.js'
import { lineageIn } from '../../src/compare/records/lineage.js'
import { timeline } from '../../src/compare/timeline.js'
import { traceAll } from '../../src/compare/trace-theme.js'
import type { AnyIds } from '../../src/model/ids.js'
import { sourceNameIn } from '../../src/render/source-name-in.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { approach, country, group, paper, program, tier } from '../small-dataset.js'
import { element, measure, organization, strategy, technology, theme } from './records.js'
import { columnIds, rowIds, values } from './table.js'

/** Records of which all that can be above others go round in circles. */
const circular: Dataset<AnyIds> = {
  sources: [
    {
      ...paper,
      outline: [
        { id: 'one', title: { en: 'One', ja: '1' }, parent: 'two' },
        { id: 'two', title: { en: 'Two', ja: '2' }, parent: 'one' },
      ],
    },
  ],
  places: [
    country('JP', 'Japan'),
    country('XA', 'Atlantis'),
    group('inner', 'region', ['outer', 'XA']),
    group('outer', 'region', ['inner', 'outer']),
    group('pact', 'bloc', ['pact', 'JP', 'XA']),
  ],
  organizations: [
    { ...organization('office', 'JP'), parent: 'agency', members: [{ organization: 'office' }] },
    { ...organization('agency', 'JP'), parent: 'office' },
  ],
  themes: [theme('research', 'talent'), theme('talent', 'research'), theme('grants', 'research')],
  technologies: [
    technology('ai', ['data']),
    technology('data', ['ai']),
    technology('chips', ['chips']),
    technology('vision', ['ai']),
  ],
  strategies: [
    strategy('first-plan', {
      date: '2020',
      succeeds: ['second-plan'],
      elements: [
        element('aims', 1, { parent: 'means', themes: ['talent'] }),
        element('means', 2, { parent: 'aims', technologyList: [{ technology: 'vision' }] }),
      ],
    }),
    strategy('second-plan', { date: '2024', succeeds: ['first-plan', 'second-plan'] }),
  ],
  measures: [
    measure('calls', { strategy: 'first-plan', order: 3, parent: 'calls', themes: ['grants'] }),
    measure('stays', { strategy: 'second-plan', order: 1, parent: 'visits', themes: ['talent'] }),
    measure('visits', { strategy: 'second-plan', order: 2, parent: 'stays', themes: ['talent'] }),
  ],
  programs: [
    program('fund', {
      parent: 'scheme',
      holders: [{ organization: 'office' }],
      technologies: ['vision'],
      technologyList: [{ technology: 'chips' }],
    }),
    program('scheme', { parent: 'fund', holders: [{ place: 'JP' }], technologies: ['chips'] }),
  ],
  approaches: [approach('stance', 'JP', [tier('priority', ['outer']), tier('equal', ['pact'])])],
  forums: [
    { id: 'table', name: { en: 'Table', ja: '会議' }, citations: paper.citations, parent: 'panel' },
    { id: 'panel', name: { en: 'Panel', ja: '部会' }, citations: paper.citations, parent: 'table' },
  ],
}

const atlas = createAtlas(circular)

describe('hierarchies that lead in a circle', () => {
  it('have each record once among the wider and the narrower ones', () => {
    expect(lineageIn(atlas, 'theme')('grants')).toEqual(['grants', 'research', 'talent'])
    expect(lineageIn(atlas, 'technology')('chips')).toEqual(['chips'])
    expect(narrowerThan(atlas, ['data'])).toEqual(['data', 'ai', 'vision'])
    expect(narrowerThan(atlas, ['chips'])).toEqual(['chips'])
  })

  it('have as members what is in any group of the circle', () => {
    expect(belongsTo(atlas, 'XA', 'outer')).toBe(true)
    expect(belongsTo(atlas, 'XA', 'inner')).toBe(true)
    expect(belongsTo(atlas, 'JP', 'outer')).toBe(false)
    expect(belongsTo(atlas, 'JP', 'pact')).toBe(true)
  })

  it('can be asked for references both ways', () => {
    expect(atlas.referencesFrom('program', 'fund').map(({ id }) => id)).toContain('scheme')
    expect(atlas.referencesTo('technology', 'chips').map(({ id }) => id)).toContain('chips')
  })

  it('show approaches', () => {
    const [stance] = atlas.all('approach')
    expect(stance && effectivePosture(atlas, stance, 'XA').map(({ by, via }) => [by, via])).toEqual([
      ['bloc', 'pact'],
    ])
    expect(values(posturesToward(atlas, 'XA'))).toEqual([['equal']])
    expect(columnIds(compareApproaches(atlas, { partners: ['XA', 'inner'] }))).toEqual(['XA', 'inner'])
  })

  it('show what strategies say of themes that are wider and narrower than each other', () => {
    const byTheme = compareStrategies(atlas, { narrower: true })
    expect(columnIds(byTheme)).toEqual(['first-plan', 'second-plan'])
    expect(rowIds(byTheme)).toEqual(['research', 'talent', 'grants'])
    expect(values(byTheme)[0]).toEqual([['calls'], ['stays', 'visits']])
    expect(rowIds(traceAll(atlas, { holder: 'JP', narrower: true }))).toEqual([
      'research',
      'talent',
      'grants',
    ])
    expect(columnIds(compareMeasures(atlas, { by: 'theme' }))).toEqual(['talent', 'grants'])
  })

  it('lose no listed technology that nothing widest stands above', () => {
    const comparison = compareTechnologies(atlas)
    expect(rowIds(comparison)).toEqual(['chips', 'vision'])
    expect(values(comparison)).toEqual([
      [null, ['chips']],
      [['vision'], null],
    ])
    expect(values(compareTechnologies(atlas, { technologies: ['ai', 'data'] }))).toEqual([
      [['vision'], null],
      [['vision'], null],
    ])
  })

  it('show programs by technology, places, time and ties', () => {
    expect(rowIds(comparePrograms(atlas, { technologies: ['data'] }))).toEqual(['fund'])
    expect(columnIds(comparePlaces(atlas, { places: ['pact', 'outer'] }))).toEqual(['pact', 'outer'])
    expect(rowIds(timeline(atlas, { relations: true }))).toEqual([
      'strategy/first-plan',
      'strategy/second-plan',
    ])
    const ties = network(atlas, { ties: ['membership'] })
    expect(rowIds(ties).toSorted()).toEqual(['JP', 'XA', 'pact'])
    expect(rowIds(centrality(ties)).toSorted()).toEqual(['JP', 'XA', 'pact'])
  })

  it('are cited by the section itself', () => {
    expect(sourceNameIn(atlas)({ source: 'paper', section: 'two' })).toBe('Paper, Two')
    expect(toMarkdown(compareTechnologies(atlas), { sourceName: sourceNameIn(atlas) })).toContain(
      'Paper, Two',
    )
  })

  it('go round a circle of 20,000 technologies without a deep stack', () => {
    const size = 20_000
    const technologies = Array.from({ length: size }, (_, index) =>
      technology(`t-${index}`, [`t-${(index + 1) % size}`]),
    )
    const large = createAtlas({
      technologies,
      programs: [program('fund', { technologyList: [{ technology: 't-0' }] })],
    })
    expect(lineageIn(large, 'technology')('t-5').length).toBe(size)
    expect(narrowerThan(large, ['t-5']).length).toBe(size)
    expect(rowIds(compareTechnologies(large))).toEqual(['t-0'])
  })
})
