import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Atlas, createAtlas } from '../../src/atlas/create-atlas.js'
import type { Dataset } from '../../src/atlas/dataset.js'
import { centrality } from '../../src/compare/centrality.js'
import { compareAmounts } from '../../src/compare/compare-amounts.js'
import { compareApproaches } from '../../src/compare/compare-approaches.js'
import { compareIndicator } from '../../src/compare/compare-indicator.js'
import { compareMeasures } from '../../src/compare/compare-measures.js'
import { comparePlaces } from '../../src/compare/compare-places.js'
import { comparePrograms } from '../../src/compare/compare-programs.js'
import { compareStrategies } from '../../src/compare/compare-strategies.js'
import { compareTechnologies } from '../../src/compare/compare-technologies.js'
import type { Cell, Comparison } from '../../src/compare/comparison.js'
import { network } from '../../src/compare/network.js'
import { pairMeasures } from '../../src/compare/pair-measures.js'
import { posturesToward } from '../../src/compare/postures-toward.js'
import { timeline } from '../../src/compare/timeline.js'
import { traceAll } from '../../src/compare/trace-theme.js'
import { curated } from '../../src/curated.js'
import type { AnyIds } from '../../src/model/ids.js'
import { runs } from '../property-runs.js'
import { approach, country, paper, program, tier } from '../small-dataset.js'
import { agreement, indicator, measure, meeting, strategy, technology, theme } from './records.js'

/** A small dataset of somebody else, with nothing that the curated records hold. */
const own: Dataset<AnyIds> = {
  sources: [paper],
  places: [country('XA', 'Atlantis'), country('XL', 'Lemuria')],
  themes: [theme('own-theme')],
  technologies: [technology('own-technology')],
  strategies: [
    strategy('own-plan', { holders: [{ place: 'XA' }], date: '2020' }),
    strategy('own-next-plan', { holders: [{ place: 'XA' }], date: '2024' }),
  ],
  measures: [
    measure('own-step', {
      holder: { place: 'XA' },
      strategy: 'own-plan',
      order: 1,
      themes: ['own-theme'],
      instrument: 'funding',
      level: 'government',
      technologyList: [{ technology: 'own-technology' }],
    }),
    measure('own-next-step', {
      holder: { place: 'XA' },
      strategy: 'own-next-plan',
      order: 1,
      themes: ['own-theme'],
      instrument: 'funding',
    }),
  ],
  programs: [
    program('own-program', {
      holders: [{ place: 'XA' }],
      partners: ['XL'],
      budget: { amount: 5, currency: 'CHF' },
      period: '2021/2022',
    }),
  ],
  approaches: [approach('own-approach', 'XA', [tier('equal', ['XL'])])],
  agreements: [agreement('own-agreement', ['XA', 'XL'], { date: '2022' })],
  meetings: [meeting('own-meeting', { date: '2023', participants: [{ place: 'XA' }, { place: 'XL' }] })],
  indicators: [indicator('own-indicator', ['2020', '2021'], { XA: [1, 2], XL: [3, 3] })],
}

type Compare = (atlas: Atlas<AnyIds>) => Comparison

const ofOwn: Readonly<Record<string, Compare>> = {
  compareAmounts: (atlas) => compareAmounts(atlas, { currencies: ['CHF'] }),
  compareApproaches: (atlas) => compareApproaches(atlas, { holders: ['XA'] }),
  posturesToward: (atlas) => posturesToward(atlas, 'XL', { holders: ['XA'] }),
  compareIndicator: (atlas) => compareIndicator(atlas, { indicator: 'own-indicator', show: 'rank' }),
  compareMeasures: (atlas) => compareMeasures(atlas, { holders: ['XA'], by: 'theme' }),
  comparePlaces: (atlas) => comparePlaces(atlas, { places: ['XA', 'XL'] }),
  comparePrograms: (atlas) => comparePrograms(atlas, { holders: ['XA'] }),
  compareStrategies: (atlas) => compareStrategies(atlas, { holders: ['XA'] }),
  compareTechnologies: (atlas) =>
    compareTechnologies(atlas, { technologies: ['own-technology'], lists: ['own-plan'] }),
  pairMeasures: (atlas) => pairMeasures(atlas, 'own-plan', 'own-next-plan'),
  traceAll: (atlas) => traceAll(atlas, { holder: 'XA' }),
  timeline: (atlas) => timeline(atlas, { places: ['XA'] }),
  network: (atlas) => network(atlas, { nodes: ['XA', 'XL'] }),
  centrality: (atlas) => centrality(network(atlas, { nodes: ['XA', 'XL'] })),
}

const all: Readonly<Record<string, Compare>> = {
  compareAmounts: (atlas) => compareAmounts(atlas),
  compareApproaches: (atlas) => compareApproaches(atlas),
  posturesToward: (atlas) => posturesToward(atlas, 'IN', { history: true }),
  compareIndicator: (atlas) => compareIndicator(atlas, { indicator: 'us-coauthorship-share', show: 'rank' }),
  compareMeasures: (atlas) => compareMeasures(atlas, { by: 'theme' }),
  comparePlaces: (atlas) => comparePlaces(atlas, { places: ['JP', 'KR', 'eu'] }),
  comparePrograms: (atlas) => comparePrograms(atlas),
  compareStrategies: (atlas) => compareStrategies(atlas, { narrower: true }),
  compareTechnologies: (atlas) => compareTechnologies(atlas),
  pairMeasures: (atlas) =>
    pairMeasures(atlas, 'japan-international-strategy-2010', 'japan-global-strategy-2025'),
  traceAll: (atlas) => traceAll(atlas, { holder: 'JP' }),
  timeline: (atlas) => timeline(atlas, { relations: true }),
  network: (atlas) => network(atlas),
  centrality: (atlas) => centrality(network(atlas)),
}

const sorted = (texts: readonly string[]) => [...texts].sort()

/** What a cell says, without the order in which it says it. */
const said = ({ value, via, state, citations }: Cell) => ({
  value: typeof value === 'object' ? sorted(value) : value,
  via,
  state,
  citations: sorted(citations.map((citation) => JSON.stringify(citation))),
})

/** What a comparison says by row and column. */
const saidIn = ({ rows, columns, cells }: Comparison) =>
  new Map(
    rows.flatMap((row, down) =>
      columns.flatMap((column, across): [string, unknown][] => {
        const cell = cells[down]?.[across]
        return cell ? [[`${row.id} × ${column.id}`, said(cell)]] : []
      }),
    ),
  )

/** What stands beside and above the cells, in no order. */
const axesOf = ({ rows, columns, notes }: Comparison) => ({
  rows: sorted(rows.map((row) => JSON.stringify(row))),
  columns: sorted(columns.map((column) => JSON.stringify(column))),
  notes: notes.length,
})

const curatedAtlas: Atlas<AnyIds> = createAtlas(curated)

describe('every comparison', () => {
  for (const [name, compare] of Object.entries(ofOwn)) {
    it(`${name} says the same of somebody's own records, alone and merged with the curated ones`, () => {
      const alone = compare(createAtlas(own))
      expect(saidIn(alone).size).toBeGreaterThan(0)
      expect(saidIn(compare(createAtlas(curated, own)))).toEqual(saidIn(alone))
      expect(saidIn(compare(createAtlas(own, curated)))).toEqual(saidIn(alone))
    })
  }

  for (const [name, compare] of Object.entries(all)) {
    it(`${name} says the same whatever the order of the records`, () => {
      const whole = compare(curatedAtlas)
      const expected = saidIn(whole)
      expect(expected.size).toBeGreaterThan(0)
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          let state = seed | 1
          const next = () => {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
            return state
          }
          const shuffle = <T>(records: readonly T[] = []): readonly T[] =>
            records
              .map((record) => ({ record, at: next() }))
              .sort((a, b) => a.at - b.at)
              .map(({ record }) => record)
          const shuffled: Dataset<AnyIds> = {
            sources: shuffle(curated.sources),
            places: shuffle(curated.places),
            organizations: shuffle(curated.organizations),
            themes: shuffle(curated.themes),
            technologies: shuffle(curated.technologies),
            strategies: shuffle(curated.strategies),
            measures: shuffle(curated.measures),
            programs: shuffle(curated.programs),
            approaches: shuffle(curated.approaches),
            agreements: shuffle(curated.agreements),
            forums: shuffle(curated.forums),
            meetings: shuffle(curated.meetings),
            positions: shuffle(curated.positions),
            indicators: shuffle(curated.indicators),
            facilities: shuffle(curated.facilities),
          }
          const comparison = compare(createAtlas(shuffled))
          expect(saidIn(comparison)).toEqual(expected)
          expect(axesOf(comparison)).toEqual(axesOf(whole))
        }),
        runs(3),
      )
    })
  }

  it('gives the same cells of places whether restricted before or after', () => {
    const places = ['JP', 'KR', 'eu', 'FR', 'asean', 'TO']
    const whole = saidIn(comparePlaces(curatedAtlas, { places }))
    fc.assert(
      fc.property(fc.subarray(places), (chosen) => {
        const kept = [...whole].filter(([key]) => chosen.some((place) => key.endsWith(` × ${place}`)))
        expect(saidIn(comparePlaces(curatedAtlas, { places: chosen }))).toEqual(new Map(kept))
      }),
      runs(10),
    )
  })

  it('gives the same trace of themes whether restricted before or after', () => {
    const whole = traceAll(curatedAtlas, { holder: 'JP' })
    const said = saidIn(whole)
    fc.assert(
      fc.property(fc.subarray(whole.rows.map(({ id }) => id)), (themes) => {
        const kept = [...said].filter(([key]) => themes.some((id) => key.startsWith(`${id} × `)))
        expect(saidIn(traceAll(curatedAtlas, { holder: 'JP', themes }))).toEqual(new Map(kept))
      }),
      runs(10),
    )
  })

  it('gives the same amounts whether restricted before or after', () => {
    const whole = compareAmounts(curatedAtlas)
    const said = saidIn(whole)
    fc.assert(
      fc.property(fc.subarray(whole.columns.map(({ id }) => id)), (currencies) => {
        const isOf = (column: string, id: string) => column === id || column.startsWith(`${id}-per-`)
        const kept = [...said].filter(([key]) => currencies.some((id) => isOf(key.replace(/^.* × /, ''), id)))
        expect(saidIn(compareAmounts(curatedAtlas, { currencies }))).toEqual(new Map(kept))
      }),
      runs(10),
    )
  })

  it('gives the same postures toward a partner whether holders are restricted before or after', () => {
    const whole = posturesToward(curatedAtlas, 'CN')
    const said = saidIn(whole)
    fc.assert(
      fc.property(fc.subarray(whole.rows.map(({ id }) => id)), (holders) => {
        const kept = [...said].filter(([key]) => holders.some((id) => key.startsWith(`${id} × `)))
        expect(saidIn(posturesToward(curatedAtlas, 'CN', { holders }))).toEqual(new Map(kept))
      }),
      runs(10),
    )
  })

  it('has the same meetings of a country in its profile and in its timeline', () => {
    for (const id of ['JP', 'KR', 'FR', 'GB', 'US', 'CN', 'KE', 'TO']) {
      const { rows, cells } = comparePlaces(curatedAtlas, { places: [id] })
      const profile = rows.flatMap((row, index) =>
        row.id === 'meetings' || row.id === 'attended' ? (cells[index]?.[0]?.records ?? []) : [],
      )
      const dated = timeline(curatedAtlas, { kinds: ['meeting'], places: [id] })
      const isDated = (meetingId: string) => curatedAtlas.find('meeting', meetingId)?.date !== undefined
      expect(sorted([...new Set(profile.map((record) => record.id))].filter(isDated))).toEqual(
        sorted(dated.rows.flatMap(({ record }) => record?.id ?? [])),
      )
    }
  })

  it('has in the timeline of a country all dated documents and figures of its profile', () => {
    const rowOf = { source: 'sources', indicator: 'indicators' } as const
    for (const id of ['JP', 'KR', 'FR', 'GB', 'US', 'CN', 'KE', 'TO']) {
      const { rows, cells } = comparePlaces(curatedAtlas, { places: [id] })
      for (const kind of ['source', 'indicator'] as const) {
        const at = rows.findIndex((row) => row.id === rowOf[kind])
        const dated = new Set(timeline(curatedAtlas, { kinds: [kind] }).rows.map(({ record }) => record?.id))
        const ids = (cells[at]?.[0]?.records ?? []).map((record) => record.id)
        const shown = timeline(curatedAtlas, { kinds: [kind], places: [id] }).rows.map(
          ({ record }) => record?.id,
        )
        expect(shown).toEqual(expect.arrayContaining(ids.filter((each) => dated.has(each))))
      }
    }
  })

  it('has the same approaches in the profile of a country as when they are compared', () => {
    for (const id of ['JP', 'KR', 'FR', 'GB', 'US', 'CN', 'KE', 'TO']) {
      const profile = comparePlaces(curatedAtlas, { places: [id] })
      const toward = posturesToward(curatedAtlas, id, { history: true })
      const at = profile.rows.findIndex((row) => row.id === 'approached-by')
      expect(sorted((profile.cells[at]?.[0]?.records ?? []).map((record) => record.id))).toEqual(
        sorted(toward.rows.map((row) => row.id)),
      )
    }
  })
})
