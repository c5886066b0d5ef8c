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
import { pairMeasures } from '../../compare/pair-measures.js'
import { posturesToward } from '../../compare/postures-toward.js'
import { timeline } from '../../compare/timeline.js'
import { traceAll, traceTheme } from '../../compare/trace-theme.js'
import { cooperationModeTerms, measureKindTerms, postureTerms, programKindTerms } from '../../model/terms.js'
import type { Conditions } from '../conditions.js'
import { failure } from '../failure.js'
import { kindsNamed } from '../kind.js'
import type { ComparisonName } from '../names.js'
import { termsOf } from '../terms.js'
import { type OfferedComparison, oneOf, single, spanIn, termsIn, yesOrNo } from './request.js'
import { restricted } from './restricted.js'

const strategyFacets = { theme: true, technology: true, partner: true, instrument: true } as const
const facets = { ...strategyFacets, level: true } as const
const views = { value: true, rank: true, share: true, 'rank-change': true } as const
const tieKinds = { agreement: true, membership: true, meeting: true, program: true } as const
const only = { shared: true, single: true } as const

/** A key of `--where` and an option that say the same. */
const notBoth = (key: string, option: string) =>
  failure({
    en: `give ${key} in --where or ${option}, not both`,
    ja: `--whereの${key}と${option}は、どちらか一方だけを指定してください。`,
  })

/** The time that `--on` or `during` gives. */
const timeOf = (on: string | undefined, where: Conditions): string | undefined => {
  const during = spanIn(where, 'during')
  if (on && during) throw notBoth('during', '--on')
  return on ?? during
}

/** Two keys of `--where` that do not go together. */
const notTogether = (key: string, other: string) =>
  failure({
    en: `give ${key} or ${other} in --where, not both`,
    ja: `--whereの${key}と${other}は、どちらか一方だけを指定してください。`,
  })

const requireNoOther = (where: Conditions, key: string): void => {
  const other = Object.keys(where).find((name) => name !== key)
  if (other !== undefined) throw notTogether(key, other)
}

const approaches: OfferedComparison = {
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const postures = termsIn(where, 'posture', postureTerms)
    const modes = termsIn(where, 'mode', cooperationModeTerms)
    const history = yesOrNo(where, 'history')
    const options = {
      ...(rows && { holders: rows }),
      ...(on && { on }),
      ...(postures && { postures }),
      ...(modes && { modes }),
      ...(history !== undefined && { history }),
    }
    const toward = single(where, 'toward')
    if (toward !== undefined && columns) throw notBoth('toward', '--columns')
    return toward === undefined
      ? compareApproaches(atlas, { ...options, ...(columns && { partners: columns }) })
      : posturesToward(atlas, toward, options)
  },
}

const strategies: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows, columns = ids, where }) => {
    if (yesOrNo(where, 'pairs') === true) {
      requireNoOther(where, 'pairs')
      const [first, second, ...more] = columns ?? []
      if (first === undefined || second === undefined || more.length > 0)
        throw failure({
          en: 'pairs=true in --where takes the ids of two strategies',
          ja: '--whereのpairs=trueには、戦略のIDを2つ指定してください。',
        })
      return restricted(pairMeasures(atlas, first, second), rows, undefined)
    }
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
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const holder = single(where, 'holder')
    if (columns && where.strategy) throw notBoth('strategy', '--columns')
    if (holder !== undefined && columns) throw notBoth('holder', '--columns')
    if (holder !== undefined && where.strategy) throw notTogether('holder', 'strategy')
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
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const by = oneOf(where, 'by', facets)
    const kinds = termsIn(where, 'kind', measureKindTerms)
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
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    if (yesOrNo(where, 'amounts') === true) {
      requireNoOther(where, 'amounts')
      if (on) throw notBoth('amounts', '--on')
      return restricted(compareAmounts(atlas, columns && { currencies: columns }), rows, undefined)
    }
    const properties = columns && termsOf('property', columns, propertyTerms, '列')
    const kinds = termsIn(where, 'kind', programKindTerms)
    const modes = termsIn(where, 'mode', cooperationModeTerms)
    const during = timeOf(on, where)
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
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns }) =>
    compareTechnologies(atlas, { ...(rows && { technologies: rows }), ...(columns && { lists: columns }) }),
}

const places: OfferedComparison = {
  compare: (atlas, { ids, rows, columns = ids, on }) => {
    if (!columns)
      throw failure({
        en: 'compare places takes ids of places: sti-atlas compare places JP KR',
        ja: 'compare placesには国・地域のIDを指定してください（例：sti-atlas compare places JP KR）。',
      })
    return restricted(comparePlaces(atlas, { places: columns, ...(on && { on }) }), rows, undefined)
  },
}

/** The one dimension that an option of the command names. */
const dimensionIn = (option: string, names: readonly string[] | undefined): string | undefined => {
  const [name, ...more] = names ?? []
  if (more.length > 0)
    throw failure({
      en: `${option} takes the name of one dimension of an indicator`,
      ja: `${option}には、指標の次元の名前を1つ指定してください。`,
    })
  return name
}

const indicator: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows, columns, where }) => {
    const [id, ...more] = ids ?? []
    if (id === undefined || more.length > 0)
      throw failure({
        en: 'compare indicator takes the id of one indicator',
        ja: 'compare indicatorには、指標のIDを1つ指定してください。',
      })
    const { show: _show, within: _within, ...values } = where
    const show = oneOf(where, 'show', views)
    const within = single(where, 'within')
    const [down, across] = [dimensionIn('--rows', rows), dimensionIn('--columns', columns)]
    if (down !== undefined && down === across)
      throw failure({
        en: `--rows and --columns are both "${down}"`,
        ja: `--rowsと--columnsが、どちらも「${down}」です。`,
      })
    return compareIndicator(atlas, {
      indicator: id,
      ...(down && { rows: down }),
      ...(across && { columns: across }),
      ...(show && { show }),
      ...(within && { within }),
      where: values,
    })
  },
}

const datedRecords: OfferedComparison = {
  compare: (atlas, { ids, rows, columns, on, where }) => {
    if (ids && where.kind)
      throw failure({
        en: 'give kinds after the name or kind in --where, not both',
        ja: '種類は、名前の後と--whereのkindのどちらか一方だけに指定してください。',
      })
    const names = ids ?? where.kind
    const kinds = names && kindsNamed(names)
    const during = timeOf(on, where)
    const within = spanIn(where, 'within')
    const relations = yesOrNo(where, 'relations')
    const entries = timeline(atlas, {
      ...(kinds && { kinds }),
      ...(where.place && { places: where.place }),
      ...(where.theme && { themes: where.theme }),
      ...(during && { during }),
      ...(within && { within }),
      ...(relations !== undefined && { relations }),
    })
    return restricted(entries, rows, columns)
  },
}

const ties: OfferedComparison = {
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const isCentrality = yesOrNo(where, 'centrality') === true
    const nodes = rows && columns && !isCentrality ? [...rows, ...columns] : rows
    const kinds = termsIn(where, 'tie', tieKinds)
    const byPlace = yesOrNo(where, 'by-place')
    const during = timeOf(on, where)
    const graph = network(atlas, {
      ...(nodes && { nodes }),
      ...(kinds && { ties: kinds }),
      ...(byPlace !== undefined && { byPlace }),
      ...(during && { during }),
    })
    return isCentrality
      ? restricted(centrality(graph), undefined, columns)
      : restricted(graph, columns && rows, columns)
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
