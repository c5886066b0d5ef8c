import type { Atlas } from '../../atlas/create-atlas.js'
import { centrality } from '../../compare/centrality.js'
import { compareAmounts } from '../../compare/compare-amounts.js'
import { compareApproaches } from '../../compare/compare-approaches.js'
import { compareIndicator } from '../../compare/compare-indicator.js'
import { compareMeasures } from '../../compare/compare-measures.js'
import { comparePlaces, placeRows } from '../../compare/compare-places.js'
import { comparePrograms } from '../../compare/compare-programs.js'
import { compareStrategies } from '../../compare/compare-strategies.js'
import { compareTechnologies } from '../../compare/compare-technologies.js'
import type { Comparison, RecordReference } from '../../compare/comparison.js'
import { network } from '../../compare/network.js'
import { pairMeasures } from '../../compare/pair-measures.js'
import { partyReference } from '../../compare/party.js'
import { posturesToward } from '../../compare/postures-toward.js'
import { programProperties } from '../../compare/program-columns.js'
import { timeline } from '../../compare/timeline.js'
import { traceAll, traceTheme } from '../../compare/trace-theme.js'
import type { AnyIds } from '../../model/ids.js'
import { cooperationModeTerms, measureKindTerms, postureTerms, programKindTerms } from '../../model/terms.js'
import type { Conditions } from '../conditions.js'
import { failure } from '../failure.js'
import { kindsNamed } from '../kind.js'
import type { ComparisonName } from '../names.js'
import { termsOf } from '../terms.js'
import { idsOfParties, itemsNamed, itemsOfKindsTold } from './named-parties.js'
import { rowsNamed, rowsOfRecords } from './named-rows.js'
import { type ConditionReader, type OfferedComparison, type Request, readerOf } from './request.js'
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
const timeOf = (asked: ConditionReader, on: string | undefined): string | undefined => {
  const during = asked.spanIn('during')
  return asked.attempt(() => {
    if (on && during) throw notBoth('during', '--on')
    return on ?? during
  })
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

/** Whose approach a record is; the holder itself where it is none. */
const holderOf = (atlas: Atlas<AnyIds>, record: RecordReference): RecordReference => {
  const approach = record.kind === 'approach' ? atlas.find('approach', record.id) : undefined
  return approach ? partyReference(approach.holder) : record
}

const approaches: OfferedComparison = {
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const asked = readerOf(where)
    const postures = asked.termsIn('posture', postureTerms)
    const modes = asked.termsIn('mode', cooperationModeTerms)
    const history = asked.yesOrNo('history')
    const toward = asked.single('toward')
    return asked.conclude(() => {
      if (toward !== undefined && columns) throw notBoth('toward', '--columns')
      const options = { holders: idsOfParties(atlas, rows), on, postures, modes, history }
      const compared =
        toward === undefined
          ? compareApproaches(atlas, { ...options, partners: columns })
          : posturesToward(atlas, toward, options)
      const told = itemsOfKindsTold(compared.rows, rows, (record) => holderOf(atlas, record))
      return restricted(compared, told, undefined)
    })
  },
}

const pairs = (atlas: Atlas<AnyIds>, { ids, rows, columns = ids, where }: Request): Comparison => {
  requireNoOther(where, 'pairs')
  const [first, second, ...more] = columns ?? []
  if (first === undefined || second === undefined || more.length > 0)
    throw failure({
      en: 'pairs=true in --where takes the ids of two strategies',
      ja: '--whereのpairs=trueには、戦略のIDを2つ指定してください。',
    })
  return restricted(pairMeasures(atlas, first, second), rows, undefined, () => atlas.all('measure'))
}

const strategies: OfferedComparison = {
  timeless: true,
  compare: (atlas, request) => {
    const { ids, rows, columns = ids, where } = request
    const asked = readerOf(where)
    if (asked.yesOrNo('pairs') === true) return pairs(atlas, request)
    const by = asked.oneOf('by', strategyFacets)
    const kept = asked.oneOf('only', only)
    const narrower = asked.yesOrNo('narrower')
    const keys = asked.unlessMistaken('by', asked.unlessMistaken('pairs', rows))
    return asked.conclude(() =>
      compareStrategies(atlas, {
        strategies: columns,
        keys,
        holders: where.holder,
        by,
        only: kept,
        narrower,
      }),
    )
  },
}

const trace: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const asked = readerOf(where)
    const holder = asked.single('holder')
    const narrower = asked.yesOrNo('narrower')
    return asked.conclude(() => {
      if (columns && where.strategy) throw notBoth('strategy', '--columns')
      if (holder !== undefined && columns) throw notBoth('holder', '--columns')
      if (holder !== undefined && where.strategy) throw notTogether('holder', 'strategy')
      const options = { holder, strategies: columns ?? where.strategy, narrower }
      const [theme, ...more] = rows ?? []
      return theme !== undefined && more.length === 0
        ? traceTheme(atlas, theme, options)
        : traceAll(atlas, { ...options, themes: rows })
    })
  },
}

const measures: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const asked = readerOf(where)
    const by = asked.oneOf('by', facets)
    const kinds = asked.termsIn('kind', measureKindTerms)
    const standing = asked.yesOrNo('standing')
    return asked.conclude(() => {
      const compared = compareMeasures(atlas, {
        holders: idsOfParties(atlas, rows),
        keys: asked.unlessMistaken('by', columns),
        by,
        themes: where.theme,
        technologies: where.technology,
        kinds,
        standing,
      })
      return restricted(compared, itemsOfKindsTold(compared.rows, rows), undefined)
    })
  },
}

const propertyTerms: Readonly<Record<string, true>> = Object.fromEntries(
  programProperties.map((property) => [property, true]),
)

const amounts = (atlas: Atlas<AnyIds>, { ids, rows = ids, columns, on, where }: Request): Comparison => {
  requireNoOther(where, 'amounts')
  if (on) throw notBoth('amounts', '--on')
  const compared = compareAmounts(atlas, { currencies: columns })
  return restricted(compared, rowsNamed(atlas, compared.rows, rows), undefined, () => rowsOfRecords(atlas))
}

const programs: OfferedComparison = {
  compare: (atlas, request) => {
    const { ids, rows = ids, columns, on, where } = request
    const asked = readerOf(where)
    if (asked.yesOrNo('amounts') === true) return amounts(atlas, request)
    const names = asked.unlessMistaken('amounts', columns)
    const properties = asked.attempt(() => names && termsOf('property', names, propertyTerms, '列'))
    const kinds = asked.termsIn('kind', programKindTerms)
    const modes = asked.termsIn('mode', cooperationModeTerms)
    const during = timeOf(asked, on)
    return asked.conclude(() =>
      comparePrograms(atlas, {
        programs: asked.unlessMistaken('amounts', rows),
        properties: properties?.flatMap((name) => programProperties.filter((property) => property === name)),
        kinds,
        holders: where.holder,
        funders: where.funder,
        partners: where.partner,
        themes: where.theme,
        technologies: where.technology,
        modes,
        during,
      }),
    )
  },
}

const technologies: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns }) =>
    compareTechnologies(atlas, { technologies: rows, lists: columns }),
}

const places: OfferedComparison = {
  compare: (atlas, { ids, rows, columns = ids, on }) => {
    if (!columns)
      throw failure({
        en: 'compare places takes ids of places: sti-atlas compare places JP KR',
        ja: 'compare placesには国・地域のIDを指定してください（例：sti-atlas compare places JP KR）。',
      })
    return restricted(comparePlaces(atlas, { places: columns, on }), rows, undefined, () =>
      placeRows.map(({ id, label }) => ({ id, name: label })),
    )
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
    const asked = readerOf(where)
    const show = asked.oneOf('show', views)
    const within = asked.single('within')
    const down = asked.attempt(() => dimensionIn('--rows', rows))
    const across = asked.attempt(() => dimensionIn('--columns', columns))
    return asked.conclude(() => {
      if (down !== undefined && down === across)
        throw failure({
          en: `--rows and --columns are both "${down}"`,
          ja: `--rowsと--columnsが、どちらも「${down}」です。`,
        })
      return compareIndicator(atlas, {
        indicator: id,
        rows: down,
        columns: across,
        show,
        within,
        where: values,
      })
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
    const asked = readerOf(where)
    const names = ids ?? where.kind
    const kinds = asked.attempt(() => names && kindsNamed(names))
    const during = timeOf(asked, on)
    const within = asked.spanIn('within')
    const relations = asked.yesOrNo('relations')
    return asked.conclude(() => {
      const options = { kinds, places: where.place, themes: where.theme, during, within, relations }
      const shown = asked.unlessMistaken('relations', columns)
      const compared = timeline(atlas, options)
      return restricted(compared, rowsNamed(atlas, compared.rows, rows), shown, () => rowsOfRecords(atlas))
    })
  },
}

const ties: OfferedComparison = {
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const asked = readerOf(where)
    const isCentrality = asked.yesOrNo('centrality') === true
    const kinds = asked.termsIn('tie', tieKinds)
    const byPlace = asked.yesOrNo('by-place')
    const during = timeOf(asked, on)
    const across = asked.unlessMistaken('centrality', columns)
    const nodes = rows && across && !isCentrality ? [...rows, ...across] : rows
    return asked.conclude(() => {
      const graph = network(atlas, { nodes: idsOfParties(atlas, nodes), ties: kinds, byPlace, during })
      if (across && !isCentrality)
        return restricted(graph, itemsNamed(graph.rows, rows), itemsNamed(graph.columns, across))
      const told = itemsOfKindsTold(graph.rows, rows)
      const shown = restricted(graph, told, told)
      return isCentrality ? restricted(centrality(shown), undefined, across) : shown
    })
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
