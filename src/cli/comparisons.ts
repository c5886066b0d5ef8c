import type { Atlas } from '../atlas/create-atlas.js'
import { centrality } from '../compare/centrality.js'
import { compareAmounts } from '../compare/compare-amounts.js'
import { compareApproaches } from '../compare/compare-approaches.js'
import { compareIndicator } from '../compare/compare-indicator.js'
import { compareMeasures } from '../compare/compare-measures.js'
import { comparePlaces } from '../compare/compare-places.js'
import { comparePrograms, programProperties } from '../compare/compare-programs.js'
import { compareStrategies } from '../compare/compare-strategies.js'
import { compareTechnologies } from '../compare/compare-technologies.js'
import type { Comparison } from '../compare/comparison.js'
import { network } from '../compare/network.js'
import { timeline } from '../compare/timeline.js'
import { traceAll, traceTheme } from '../compare/trace-theme.js'
import type { AnyIds } from '../model/ids.js'
import { kinds } from '../model/kinds.js'
import { vocabularies } from '../model/vocabularies.js'
import { type Conditions, termsOf } from './conditions.js'
import { failure } from './failure.js'

/** What the command line asks of a comparison. */
export interface Request {
  /** Ids given after the name of the comparison. */
  readonly ids?: readonly string[]
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly on?: string
  readonly where: Conditions
}

/** A comparison as the command line offers it. */
export interface OfferedComparison {
  /** Keys that `--where` may have; any where absent. */
  readonly keys?: readonly string[]
  readonly compare: (atlas: Atlas<AnyIds>, request: Request) => Comparison
}

const terms = (words: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(words.map((word) => [word, true]))

const facets = { theme: true, technology: true, partner: true, instrument: true, level: true } as const
const strategyFacets = { theme: true, technology: true, partner: true, instrument: true } as const
const views = { value: true, rank: true, share: true, 'rank-change': true } as const
const tieKinds = { agreement: true, membership: true, meeting: true, program: true } as const
const only = { shared: true, single: true } as const
const yesOrNo = { true: true, false: true } as const

const isTrue = (values: readonly string[] | undefined) => values?.includes('true') === true

/** The single value of a key that must be one of some words. */
const oneOf = <T extends string>(
  where: Conditions,
  key: string,
  words: Readonly<Record<T, true>>,
): T | undefined => termsOf(key, where[key] ?? [], words)[0]

/** Every comparison by the name that the command line has for it. */
export const comparisons: Readonly<Record<string, OfferedComparison>> = {
  approaches: {
    keys: ['posture', 'mode', 'history'],
    compare: (atlas, { ids, rows = ids, columns, on, where }) =>
      compareApproaches(atlas, {
        ...(rows && { holders: rows }),
        ...(columns && { partners: columns }),
        ...(on && { on }),
        ...(where.posture && { postures: termsOf('posture', where.posture, vocabularies.Posture) }),
        ...(where.mode && { modes: termsOf('mode', where.mode, vocabularies.CooperationMode) }),
        history: isTrue(where.history),
      }),
  },
  strategies: {
    keys: ['by', 'only'],
    compare: (atlas, { ids, rows, columns = ids, where }) => {
      const by = oneOf(where, 'by', strategyFacets)
      const kept = oneOf(where, 'only', only)
      return compareStrategies(atlas, {
        ...(columns && { strategies: columns }),
        ...(rows && { keys: rows }),
        ...(by && { by }),
        ...(kept && { only: kept }),
      })
    },
  },
  trace: {
    keys: ['holder', 'strategy'],
    compare: (atlas, { ids, rows = ids, columns, where }) => {
      const holder = where.holder?.[0]
      const strategies = columns ?? where.strategy
      const options = { ...(holder && { holder }), ...(strategies && { strategies }) }
      const [theme, ...more] = rows ?? []
      return theme !== undefined && more.length === 0
        ? traceTheme(atlas, theme, options)
        : traceAll(atlas, { ...options, ...(rows && { themes: rows }) })
    },
  },
  measures: {
    keys: ['by', 'theme', 'standing'],
    compare: (atlas, { ids, rows = ids, columns, where }) => {
      const by = oneOf(where, 'by', facets)
      const standing = oneOf(where, 'standing', yesOrNo)
      return compareMeasures(atlas, {
        ...(rows && { holders: rows }),
        ...(columns && { keys: columns }),
        ...(by && { by }),
        ...(where.theme && { themes: where.theme }),
        ...(standing && { standing: standing === 'true' }),
      })
    },
  },
  programs: {
    keys: ['holder', 'funder', 'partner', 'amounts'],
    compare: (atlas, { ids, rows = ids, columns, where }) =>
      isTrue(where.amounts)
        ? compareAmounts(atlas, columns && { currencies: columns })
        : comparePrograms(atlas, {
            ...(rows && { programs: rows }),
            ...(columns && {
              properties: termsOf('property', columns, terms(programProperties)).flatMap((name) =>
                programProperties.filter((property) => property === name),
              ),
            }),
            ...(where.holder && { holders: where.holder }),
            ...(where.funder && { funders: where.funder }),
            ...(where.partner && { partners: where.partner }),
          }),
  },
  technologies: {
    keys: [],
    compare: (atlas, { ids, rows = ids, columns }) =>
      compareTechnologies(atlas, { ...(rows && { technologies: rows }), ...(columns && { lists: columns }) }),
  },
  places: {
    keys: [],
    compare: (atlas, { ids, columns = ids }) => {
      if (!columns) throw failure('compare places takes ids of places: sti-atlas compare places JP KR')
      return comparePlaces(atlas, { places: columns })
    },
  },
  indicator: {
    compare: (atlas, { ids, rows, columns, where }) => {
      const [indicator, ...more] = ids ?? []
      if (indicator === undefined || more.length > 0)
        throw failure('compare indicator takes the id of one indicator')
      const { show: _show, within, ...values } = where
      const show = oneOf(where, 'show', views)
      return compareIndicator(atlas, {
        indicator,
        ...(rows?.[0] && { rows: rows[0] }),
        ...(columns?.[0] && { columns: columns[0] }),
        ...(show && { show }),
        ...(within?.[0] && { within: within[0] }),
        where: values,
      })
    },
  },
  timeline: {
    keys: ['kind', 'place', 'theme', 'during', 'within', 'relations'],
    compare: (atlas, { ids, on, where }) => {
      const during = on ?? where.during?.[0]
      const within = where.within?.[0]
      const kind = ids ?? where.kind
      return timeline(atlas, {
        ...(kind && { kinds: kinds.filter((name) => termsOf('kind', kind, terms(kinds)).includes(name)) }),
        ...(where.place && { places: where.place }),
        ...(where.theme && { themes: where.theme }),
        ...(during && { during }),
        ...(within && { within }),
        relations: isTrue(where.relations),
      })
    },
  },
  network: {
    keys: ['tie', 'by-place', 'centrality'],
    compare: (atlas, { ids, rows = ids, where }) => {
      const graph = network(atlas, {
        ...(rows && { nodes: rows }),
        ...(where.tie && { ties: termsOf('tie', where.tie, tieKinds) }),
        byPlace: !where['by-place']?.includes('false'),
      })
      return isTrue(where.centrality) ? centrality(graph) : graph
    },
  },
}
