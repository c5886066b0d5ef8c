import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { comparePlaces } from '../../src/compare/compare-places.js'
import { approach, program, smallWorld, tier } from '../small-dataset.js'
import { agreement, indicator, measure, meeting, one, organization, strategy } from './records.js'
import { cellAt, columnIds, notes, rowIds } from './table.js'

const name = { en: 'Thing', ja: '物' }

const atlas = createAtlas(smallWorld, {
  organizations: [organization('agency', 'JP')],
  sources: [
    { id: 'report', name, kind: 'report', completeness: 'whole', citations: [one], publishers: ['agency'] },
  ],
  strategies: [strategy('plan'), strategy('agency-plan', { holders: [{ organization: 'agency' }] })],
  approaches: [approach('stance', 'DE', [tier('equal', ['JP']), tier('priority', ['JP', 'TH'])])],
  measures: [measure('law'), measure('step', { strategy: 'plan' })],
  programs: [program('calls', { holders: [{ organization: 'agency' }], partners: ['TH'] })],
  agreements: [agreement('pact', ['JP', 'DE'])],
  forums: [{ id: 'club', name, citations: [one], members: [{ place: 'TH' }] }],
  meetings: [meeting('summit', { place: 'TH', participants: [{ place: 'JP', capacity: 'chair' }] })],
  positions: [{ id: 'adviser', name, citations: [one], place: 'JP' }],
  facilities: [{ id: 'machine', name, citations: [one], places: ['JP'], participants: [{ place: 'DE' }] }],
  indicators: [indicator('papers', ['2020'], { JP: [3], DE: [null] })],
})

const found = (place: string) => {
  const comparison = comparePlaces(atlas, { places: ['JP', 'DE', 'TH'] })
  return Object.fromEntries(
    rowIds(comparison).flatMap((row) => {
      const cell = cellAt(comparison, row, place)
      return cell ? [[row, cell.value]] : []
    }),
  )
}

describe('comparePlaces', () => {
  it('gathers what a place and its organizations hold, by kind', () => {
    expect(found('JP')).toEqual({
      strategies: ['plan', 'agency-plan'],
      'approached-by': ['stance'],
      measures: ['law'],
      programs: ['calls'],
      agreements: ['pact'],
      attended: ['summit'],
      positions: ['adviser'],
      facilities: ['machine'],
      organizations: ['agency'],
      sources: ['report'],
      memberships: ['g7'],
      indicators: ['papers'],
    })
  })

  it('gathers what others direct at a place, and what takes place there', () => {
    expect(found('TH')).toEqual({
      'approached-by': ['stance'],
      'programs-toward': ['calls'],
      forums: ['club'],
      meetings: ['summit'],
      memberships: ['asean'],
    })
  })

  it('does not count a figure that the source lacks', () => {
    expect(found('DE')).toEqual({
      approaches: ['stance'],
      agreements: ['pact'],
      facilities: ['machine'],
      memberships: ['eu', 'g7'],
    })
  })

  it('leaves out kinds of which no place has anything', () => {
    expect(rowIds(comparePlaces(atlas, { places: ['CL'] }))).toEqual([])
    expect(rowIds(comparePlaces(atlas, { places: ['GB'] }))).toEqual(['memberships'])
  })

  it('counts memberships on a date', () => {
    expect(cellAt(comparePlaces(atlas, { places: ['GB'] }), 'memberships', 'GB')?.value).toEqual(['g7'])
    expect(cellAt(comparePlaces(atlas, { places: ['GB'], on: '2015' }), 'memberships', 'GB')?.value).toEqual([
      'eu',
      'g7',
    ])
  })

  it('names eight records at most, and how many more there are', () => {
    const many = createAtlas(smallWorld, {
      programs: Array.from({ length: 10 }, (_, index) =>
        program(`program-${index}`, { holders: [{ place: 'JP' }] }),
      ),
    })
    const cell = cellAt(comparePlaces(many, { places: ['JP'] }), 'programs', 'JP')
    expect(cell?.value).toHaveLength(10)
    expect(cell?.text.en).toMatch(/^program-0; .*; program-7 and 2 more$/)
    expect(cell?.text.ja).toMatch(/；program-7の名ほか2件$/)
  })

  it('takes for figures of a place only those by place', () => {
    const [first, ...rest] = indicator('grades', ['2020'], { JP: [3] }).dimensions
    const grades = indicator('grades', ['2020'], { JP: [3] })
    const byGrade = first
      ? { ...grades, dimensions: [{ ...first, kind: 'category' as const }, ...rest] }
      : grades
    expect(
      rowIds(comparePlaces(createAtlas(smallWorld, { indicators: [byGrade] }), { places: ['JP'] })),
    ).toEqual(['memberships'])
  })

  it('refers to the records that it names', () => {
    const comparison = comparePlaces(atlas, { places: ['JP'] })
    expect(cellAt(comparison, 'strategies', 'JP')?.records).toEqual([
      { kind: 'strategy', id: 'plan' },
      { kind: 'strategy', id: 'agency-plan' },
    ])
  })

  it('keeps the order of the places that are asked for, each once', () => {
    expect(columnIds(comparePlaces(atlas, { places: ['TH', 'JP', 'TH'] }))).toEqual(['TH', 'JP'])
  })

  it('throws one error for all unknown ids, also where a name stands for an id', () => {
    expect(() => comparePlaces(atlas, { places: ['japan', 'XX'] })).toThrow(
      'unknown place "japan" (did you mean "JP"?); unknown place "XX"',
    )
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    expect(notes(comparePlaces(atlas, { places: [] }))).toEqual(['Nothing matches the selection.'])
  })
})
