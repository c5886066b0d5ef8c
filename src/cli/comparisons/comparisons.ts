import { centrality } from '../../compare/centrality.js'
import { compareAmounts } from '../../compare/compare-amounts.js'
import { compareApproaches } from '../../compare/compare-approaches.js'
import { compareIndicator } from '../../compare/compare-indicator.js'
import { compareMeasures } from '../../compare/compare-measures.js'
import { comparePlaces } from '../../compare/compare-places.js'
import { comparePrograms, programProperties } from '../../compare/compare-programs.js'
import { compareStrategies } from '../../compare/compare-strategies.js'
import { compareTechnologies } from '../../compare/compare-technologies.js'
import { network } from '../../compare/network.js'
import { posturesToward } from '../../compare/postures-toward.js'
import { timeline } from '../../compare/timeline.js'
import { traceAll, traceTheme } from '../../compare/trace-theme.js'
import { vocabularies } from '../../model/vocabularies.js'
import { termsOf } from '../conditions.js'
import { failure } from '../failure.js'
import type { ComparisonName } from '../names.js'
import { kindsIn, type OfferedComparison, oneOf, spanIn, termsIn, yesOrNo } from './request.js'

const strategyFacets = { theme: true, technology: true, partner: true, instrument: true } as const
const facets = { ...strategyFacets, level: true } as const
const views = { value: true, rank: true, share: true, 'rank-change': true } as const
const tieKinds = { agreement: true, membership: true, meeting: true, program: true } as const
const only = { shared: true, single: true } as const

const approaches: OfferedComparison = {
  keys: ['toward', 'posture', 'mode', 'history'],
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const postures = termsIn(where, 'posture', vocabularies.Posture)
    const modes = termsIn(where, 'mode', vocabularies.CooperationMode)
    const history = yesOrNo(where, 'history')
    const options = {
      ...(rows && { holders: rows }),
      ...(on && { on }),
      ...(postures && { postures }),
      ...(modes && { modes }),
      ...(history !== undefined && { history }),
    }
    const toward = where.toward?.[0]
    return toward === undefined
      ? compareApproaches(atlas, { ...options, ...(columns && { partners: columns }) })
      : posturesToward(atlas, toward, options)
  },
}

const strategies: OfferedComparison = {
  keys: ['by', 'only', 'holder', 'narrower'],
  compare: (atlas, { ids, rows, columns = ids, where }) => {
    const by = oneOf(where, 'by', strategyFacets)
    const kept = oneOf(where, 'only', only)
    const narrower = yesOrNo(where, 'narrower')
    return compareStrategies(atlas, {
      ...(columns && { strategies: columns }),
      ...(rows && { keys: rows }),
      ...(where.holder && { holders: where.holder }),
      ...(by && { by }),
      ...(kept && { only: kept }),
      ...(narrower !== undefined && { narrower }),
    })
  },
}

const trace: OfferedComparison = {
  keys: ['holder', 'strategy', 'narrower'],
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const holder = where.holder?.[0]
    const chosen = columns ?? where.strategy
    const narrower = yesOrNo(where, 'narrower')
    const options = {
      ...(holder && { holder }),
      ...(chosen && { strategies: chosen }),
      ...(narrower !== undefined && { narrower }),
    }
    const [theme, ...more] = rows ?? []
    return theme !== undefined && more.length === 0
      ? traceTheme(atlas, theme, options)
      : traceAll(atlas, { ...options, ...(rows && { themes: rows }) })
  },
}

const measures: OfferedComparison = {
  keys: ['by', 'theme', 'technology', 'kind', 'standing'],
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const by = oneOf(where, 'by', facets)
    const kinds = termsIn(where, 'kind', vocabularies.MeasureKind)
    const standing = yesOrNo(where, 'standing')
    return compareMeasures(atlas, {
      ...(rows && { holders: rows }),
      ...(columns && { keys: columns }),
      ...(by && { by }),
      ...(where.theme && { themes: where.theme }),
      ...(where.technology && { technologies: where.technology }),
      ...(kinds && { kinds }),
      ...(standing !== undefined && { standing }),
    })
  },
}

const propertyTerms: Readonly<Record<string, true>> = Object.fromEntries(
  programProperties.map((property) => [property, true]),
)

const programs: OfferedComparison = {
  keys: ['kind', 'holder', 'funder', 'partner', 'theme', 'technology', 'mode', 'during', 'amounts'],
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    if (yesOrNo(where, 'amounts') === true) return compareAmounts(atlas, columns && { currencies: columns })
    const properties = columns && termsOf('property', columns, propertyTerms)
    const kinds = termsIn(where, 'kind', vocabularies.ProgramKind)
    const modes = termsIn(where, 'mode', vocabularies.CooperationMode)
    const during = on ?? spanIn(where, 'during')
    return comparePrograms(atlas, {
      ...(rows && { programs: rows }),
      ...(properties && {
        properties: properties.flatMap((name) => programProperties.filter((property) => property === name)),
      }),
      ...(kinds && { kinds }),
      ...(where.holder && { holders: where.holder }),
      ...(where.funder && { funders: where.funder }),
      ...(where.partner && { partners: where.partner }),
      ...(where.theme && { themes: where.theme }),
      ...(where.technology && { technologies: where.technology }),
      ...(modes && { modes }),
      ...(during && { during }),
    })
  },
}

const technologies: OfferedComparison = {
  keys: [],
  compare: (atlas, { ids, rows = ids, columns }) =>
    compareTechnologies(atlas, { ...(rows && { technologies: rows }), ...(columns && { lists: columns }) }),
}

const places: OfferedComparison = {
  keys: [],
  compare: (atlas, { ids, columns = ids, on }) => {
    if (!columns) throw failure('compare places takes ids of places: sti-atlas compare places JP KR')
    return comparePlaces(atlas, { places: columns, ...(on && { on }) })
  },
}

const indicator: OfferedComparison = {
  compare: (atlas, { ids, rows, columns, where }) => {
    const [id, ...more] = ids ?? []
    if (id === undefined || more.length > 0) throw failure('compare indicator takes the id of one indicator')
    const { show: _show, within, ...values } = where
    const show = oneOf(where, 'show', views)
    return compareIndicator(atlas, {
      indicator: id,
      ...(rows?.[0] && { rows: rows[0] }),
      ...(columns?.[0] && { columns: columns[0] }),
      ...(show && { show }),
      ...(within?.[0] && { within: within[0] }),
      where: values,
    })
  },
}

const datedRecords: OfferedComparison = {
  keys: ['kind', 'place', 'theme', 'during', 'within', 'relations'],
  compare: (atlas, { ids, on, where }) => {
    const kinds = kindsIn(ids ?? where.kind)
    const during = on ?? spanIn(where, 'during')
    const within = spanIn(where, 'within')
    const relations = yesOrNo(where, 'relations')
    return timeline(atlas, {
      ...(kinds && { kinds }),
      ...(where.place && { places: where.place }),
      ...(where.theme && { themes: where.theme }),
      ...(during && { during }),
      ...(within && { within }),
      ...(relations !== undefined && { relations }),
    })
  },
}

const ties: OfferedComparison = {
  keys: ['tie', 'by-place', 'during', 'centrality'],
  compare: (atlas, { ids, rows = ids, on, where }) => {
    const kinds = termsIn(where, 'tie', tieKinds)
    const byPlace = yesOrNo(where, 'by-place')
    const during = on ?? spanIn(where, 'during')
    const graph = network(atlas, {
      ...(rows && { nodes: rows }),
      ...(kinds && { ties: kinds }),
      ...(byPlace !== undefined && { byPlace }),
      ...(during && { during }),
    })
    return yesOrNo(where, 'centrality') === true ? centrality(graph) : graph
  },
}

/** Every comparison by the name that the command line has for it. */
export const comparisons: Readonly<Record<ComparisonName, OfferedComparison>> = {
  approaches,
  strategies,
  trace,
  measures,
  programs,
  technologies,
  places,
  indicator,
  timeline: datedRecords,
  network: ties,
}
