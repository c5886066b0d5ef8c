import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { comparePlaces } from '../../src/compare/compare-places.js'
import { approach, group, program, smallWorld, tier } from '../small-dataset.js'
import { agreement, indicator, measure, meeting, one, organization, strategy } from './records.js'
import { cellAt, columnIds, notes, rowIds, texts, vias } from './table.js'

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

  it('is a comparison of places, whatever is known of them', () => {
    expect(comparePlaces(atlas, { places: ['JP'] })).toMatchObject({
      kind: 'places',
      title: { en: 'Places', ja: '国・地域' },
      legend: [],
    })
  })

  it('takes a place that is asked for twice once', () => {
    const shared = createAtlas(smallWorld, { agreements: [agreement('pact', ['eu'], { date: '2021' })] })
    const comparison = comparePlaces(shared, { places: ['DE', 'DE'] })
    expect(columnIds(comparison)).toEqual(['DE'])
    expect(cellAt(comparison, 'agreements', 'DE')).toMatchObject({ text: { en: 'pact (via eu)' }, via: 'eu' })
  })

  it('counts what a bloc takes part in or signs for its members at the time, and says through what', () => {
    const shared = createAtlas(smallWorld, {
      organizations: [organization('commission', 'eu')],
      strategies: [strategy('common', { holders: [{ place: 'eu' }] })],
      agreements: [agreement('early', ['eu'], { date: '2015' }), agreement('late', ['eu'], { date: '2021' })],
      forums: [{ id: 'club', name, citations: [one], members: [{ place: 'g7' }, { place: 'JP' }] }],
      meetings: [
        meeting('summit', { date: '2024', place: 'eu', participants: [{ place: 'g7' }] }),
        meeting('visit', {
          date: '2024',
          participants: [{ organization: 'commission' }, { place: 'south' }],
        }),
      ],
      facilities: [
        { id: 'machine', name, citations: [one], places: ['eu'], participants: [{ place: 'eu' }] },
      ],
    })
    const comparison = comparePlaces(shared, { places: ['DE', 'GB', 'JP'] })
    const row = (id: string) =>
      ['DE', 'GB', 'JP'].map((place) => {
        const cell = cellAt(comparison, id, place)
        return cell && [cell.text.en, cell.via]
      })
    expect(rowIds(comparison)).toEqual(['agreements', 'forums', 'attended', 'facilities', 'memberships'])
    expect(row('agreements')).toEqual([
      ['early (via eu); late (via eu)', 'eu'],
      ['early (via eu)', 'eu'],
      null,
    ])
    expect(row('forums')).toEqual([
      ['Thing (via g7)', 'g7'],
      ['Thing (via g7)', 'g7'],
      ['Thing', undefined],
    ])
    expect(row('attended')).toEqual([
      ['summit (via g7)', 'g7'],
      ['summit (via g7)', 'g7'],
      ['summit (via g7)', 'g7'],
    ])
    expect(row('facilities')).toEqual([['Thing (via eu)', 'eu'], null, null])
    expect(cellAt(comparison, 'agreements', 'GB')?.text.ja).toBe('earlyの名（euの名の一員として）')
    const once = comparePlaces(shared, { places: ['GB'], on: '2010' })
    expect(cellAt(once, 'agreements', 'GB')?.value).toEqual(['early', 'late'])
  })

  it('tells through what a program or an approach is directed at a place, by a bloc before a region', () => {
    const directed = createAtlas(smallWorld, {
      programs: [
        program('wide', { partners: ['south', 'asean'] }),
        program('plain', { partners: ['TH', 'asean'] }),
      ],
      approaches: [
        approach('stance', 'DE', [tier('equal', ['asean']), tier('working', ['south'])]),
        approach('rest', 'JP', [tier('equal', ['DE']), tier('working', [], { residual: true })]),
        approach('of-the-union', 'eu', [tier('equal', ['g7'])]),
      ],
    })
    const comparison = comparePlaces(directed, { places: ['TH', 'CL', 'DE'] })
    const row = (id: string) => ['TH', 'CL', 'DE'].map((place) => cellAt(comparison, id, place)?.text.en)
    expect(row('programs-toward')).toEqual(['wide (via asean); plain', 'wide (via south)', undefined])
    expect(row('approached-by')).toEqual([
      'stance (via asean); rest (via all others)',
      'stance (via south); rest (via all others)',
      'rest',
    ])
  })

  it('names every bloc or, where there is none, every region through which something concerns a place', () => {
    const groups = createAtlas(smallWorld, {
      places: [group('north', 'bloc', ['JP', 'DE']), group('coast', 'region', ['JP', 'CL'])],
      approaches: [
        approach('stance', 'GB', [
          tier('equal', ['north']),
          tier('priority', ['g7']),
          tier('supportive', ['coast']),
          tier('working', ['south']),
        ]),
      ],
      programs: [program('calls', { partners: ['south', 'coast', 'g7', 'north'] })],
    })
    const comparison = comparePlaces(groups, { places: ['JP', 'CL', 'TH'] })
    expect(texts(comparison, 'ja').slice(0, 2)).toEqual([
      [
        'stanceの名（northの名、g7の名の一員として）',
        'stanceの名（coastの名、southの名の一員として）',
        'stanceの名（southの名の一員として）',
      ],
      [
        'callsの名（g7の名、northの名の一員として）',
        'callsの名（southの名、coastの名の一員として）',
        'callsの名（southの名の一員として）',
      ],
    ])
    expect(vias(comparison).slice(0, 2)).toEqual([
      [null, null, 'south'],
      [null, null, 'south'],
    ])
  })

  describe('of what others direct at a place', () => {
    const directed = createAtlas(smallWorld, {
      organizations: [organization('agency', 'DE'), organization('asean', 'JP')],
      strategies: [strategy('plan')],
      programs: [
        program('own', { holders: [{ place: 'TH' }], partners: ['asean', 'TH'] }),
        program('of-agency', { holders: [{ organization: 'agency' }], partners: ['g7', 'asean'] }),
        program('of-office', { holders: [{ organization: 'asean' }], partners: ['asean'] }),
      ],
      measures: [
        measure('in-plan', { strategy: 'plan', partners: ['asean', 'JP'] }),
        measure('standing', { holder: { place: 'DE' }, partners: ['TH'] }),
        measure('at-home', { strategy: 'plan' }),
      ],
      agreements: [
        agreement('gift', ['DE'], { partners: ['asean'] }),
        agreement('pact', ['JP', 'asean'], { partners: ['asean'] }),
        agreement('of-the-union', ['eu'], { date: '2015', partners: ['g7'] }),
      ],
    })
    const places = ['TH', 'asean', 'DE', 'GB', 'JP']
    const row = (id: string) => {
      const comparison = comparePlaces(directed, { places })
      return places.map((place) => cellAt(comparison, id, place)?.text.en)
    }

    it('leaves out its own programs, and tells whose they are', () => {
      expect(row('programs-toward')).toEqual([
        'agency: of-agency (via asean); asean: of-office (via asean)',
        'Thailand: own; agency: of-agency; asean: of-office',
        undefined,
        'agency: of-agency (via g7)',
        'agency: of-agency (via g7)',
      ])
    })

    it('has agreements that it does not sign, itself or through a bloc', () => {
      expect(row('agreements-toward')).toEqual([
        'Germany: gift (via asean)',
        'Germany: gift',
        undefined,
        undefined,
        'eu: of-the-union (via g7)',
      ])
    })

    it('has measures of others, in strategies and outside', () => {
      expect(row('measures-toward')).toEqual([
        'Japan: in-plan (via asean); Germany: standing',
        'Japan: in-plan',
        undefined,
        undefined,
        undefined,
      ])
    })

    it('does not take an organization for the place that has its id', () => {
      expect(row('programs')).toEqual(['own', undefined, 'of-agency', undefined, 'of-office'])
    })
  })

  it('has among the meetings of a place those that its organizations held elsewhere', () => {
    const held = createAtlas(smallWorld, {
      organizations: [organization('agency', 'JP')],
      meetings: [meeting('abroad', { place: 'DE', organizers: ['agency'], date: '2024' })],
    })
    const comparison = comparePlaces(held, { places: ['JP', 'DE'] })
    expect(comparison.cells[0]?.map((cell) => cell?.value)).toEqual([['abroad'], ['abroad']])
    expect(rowIds(comparison)).toEqual(['meetings', 'organizations', 'memberships'])
  })

  it('counts for a forum who belongs to its members now, whenever it was founded', () => {
    const founded = createAtlas(smallWorld, {
      forums: [{ id: 'club', name, citations: [one], founded: '2010', members: [{ place: 'eu' }] }],
    })
    const through = (on?: string) => vias(comparePlaces(founded, { places: ['DE', 'GB'], on }))[0]
    expect(through()).toEqual(['eu', null])
    expect(through('2015')).toEqual(['eu', 'eu'])
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

  it('names blocs first, then organizations, what is both once, among what a place is a member of', () => {
    const members = [{ place: 'JP' }, { place: 'CL' }, { organization: 'agency' }]
    const joined = createAtlas(smallWorld, {
      organizations: [
        { ...organization('alliance'), members },
        { ...organization('g7'), members },
        organization('agency', 'TH'),
      ],
    })
    const comparison = comparePlaces(joined, { places: ['JP', 'CL', 'TH'] })
    expect(cellAt(comparison, 'memberships', 'JP')).toMatchObject({
      value: ['g7', 'alliance'],
      records: [
        { kind: 'place', id: 'g7' },
        { kind: 'organization', id: 'alliance' },
      ],
    })
    expect(cellAt(comparison, 'memberships', 'CL')?.value).toEqual(['alliance', 'g7'])
    expect(cellAt(comparison, 'memberships', 'TH')?.value).toEqual(['asean'])
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
