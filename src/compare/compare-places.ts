import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Citation, LocalizedText, Party, Records } from '../model/records.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { distinctCitations } from './distinct-citations.js'
import { notesFor } from './empty-note.js'
import { joinTexts } from './join-texts.js'
import { holdsOn } from './memberships.js'
import { countsFor, nameOf } from './party.js'
import { requireKnown } from './select.js'

/** What to compare. */
export interface ComparePlacesOptions {
  /** The places that make the columns. */
  readonly places: readonly string[]
  /** The date (EDTF) on which memberships count; those that have not ended where absent. */
  readonly on?: string
}

interface Named {
  readonly id: string
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
}

interface Aspect {
  readonly id: string
  readonly kind: Kind
  readonly label: LocalizedText
  /** Every record with the places to which it belongs in this respect. */
  readonly placed: (atlas: Atlas<AnyIds>, on?: string) => Iterable<readonly [Named, readonly string[]]>
}

/** How many names a cell shows. */
const SHOWN = 8

const aspect = <K extends Kind>(
  id: string,
  kind: K,
  label: LocalizedText,
  placesOf: (record: Records<AnyIds>[K], atlas: Atlas<AnyIds>, on?: string) => readonly string[],
): Aspect => ({
  id,
  kind,
  label,
  placed: (atlas, on) => atlas.all(kind).map((record) => [record, placesOf(record, atlas, on)] as const),
})

const allFor = (atlas: Atlas<AnyIds>, parties: readonly Party<AnyIds>[] = []) =>
  parties.flatMap((party) => countsFor(atlas, party))

const only = (place: string | undefined) => (place === undefined ? [] : [place])

const aspects: readonly Aspect[] = [
  aspect('strategies', 'strategy', { en: 'Strategies', ja: '戦略' }, ({ holders }, atlas) =>
    allFor(atlas, holders),
  ),
  aspect(
    'approaches',
    'approach',
    { en: 'Approaches toward others', ja: '他へのアプローチ' },
    ({ holder }, atlas) => countsFor(atlas, holder),
  ),
  aspect(
    'approached-by',
    'approach',
    { en: 'Named as partner by', ja: '相手として挙げるもの' },
    ({ tiers }) => tiers.flatMap(({ partners }) => partners),
  ),
  aspect(
    'measures',
    'measure',
    { en: 'Standing measures', ja: '戦略外の施策' },
    ({ holder, strategy }, atlas) => (strategy === undefined ? countsFor(atlas, holder) : []),
  ),
  aspect('programs', 'program', { en: 'Programs', ja: '事業' }, ({ holders }, atlas) =>
    allFor(atlas, holders),
  ),
  aspect(
    'programs-toward',
    'program',
    { en: 'Programs directed at it', ja: '対象とする事業' },
    ({ partners = [] }) => partners,
  ),
  aspect('agreements', 'agreement', { en: 'Agreements', ja: '合意' }, ({ parties }, atlas) =>
    allFor(atlas, parties),
  ),
  aspect('forums', 'forum', { en: 'Forums that it belongs to', ja: '属する会議体' }, ({ members }, atlas) =>
    allFor(atlas, members),
  ),
  aspect('meetings', 'meeting', { en: 'Meetings held there', ja: '開催した会合' }, ({ place }) =>
    only(place),
  ),
  aspect('attended', 'meeting', { en: 'Meetings attended', ja: '参加した会合' }, ({ participants }, atlas) =>
    allFor(atlas, participants),
  ),
  aspect('positions', 'position', { en: 'Positions', ja: '役職' }, ({ place }) => [place]),
  aspect(
    'facilities',
    'facility',
    { en: 'Facilities', ja: '施設' },
    ({ places = [], participants }, atlas) => [...places, ...allFor(atlas, participants)],
  ),
  aspect('organizations', 'organization', { en: 'Organizations', ja: '組織' }, ({ place }) => only(place)),
  aspect(
    'sources',
    'source',
    { en: 'Documents published', ja: '公表した文書' },
    ({ publishers = [] }, atlas) => publishers.flatMap((organization) => countsFor(atlas, { organization })),
  ),
  aspect(
    'memberships',
    'place',
    { en: 'Member of', ja: '属する枠組み' },
    ({ kind, members = [] }, _atlas, on) =>
      kind === 'bloc' ? members.filter(({ period }) => holdsOn(period, on)).map(({ place }) => place) : [],
  ),
  aspect(
    'indicators',
    'indicator',
    { en: 'Figures in', ja: '数値のある指標' },
    ({ dimensions, observations }) => {
      const names = dimensions.filter(({ kind }) => kind === 'place').map(({ id }) => id)
      return observations.flatMap(({ at, value }) =>
        value === null ? [] : names.flatMap((name) => at[name] ?? []),
      )
    },
  ),
]

const profileCell = (kind: Kind, records: readonly Named[]): Cell | null =>
  records.length === 0
    ? null
    : {
        value: records.map(({ id }) => id),
        text: joinTexts(
          records.slice(0, SHOWN).map(({ name }) => name),
          records.length,
        ),
        citations: distinctCitations(records.flatMap(({ citations }) => citations)),
        records: records.map(({ id }) => ({ kind, id })),
      }

/** The records of an aspect by each of the places asked for, in one pass over all. */
const collect = (atlas: Atlas<AnyIds>, { placed }: Aspect, places: readonly string[], on?: string) => {
  const found = new Map(places.map((id): [string, Named[]] => [id, []]))
  for (const [record, ids] of placed(atlas, on)) for (const id of new Set(ids)) found.get(id)?.push(record)
  return found
}

/**
 * Places by all that the atlas holds of them: rows are strategies, approaches, measures, programs, agreements and so
 * on, without those that none of the places has; columns are places in the order in which they are asked for, a cell
 * holds ids in the order of the atlas. What organizations of a place hold counts as the place's. Throws an
 * {@link AtlasError} that lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { comparePlaces } from 'sti-atlas/compare'
 *
 * const { rows, cells } = comparePlaces(atlas, { places: ['KR', 'eu'] })
 * cells[rows.findIndex(({ id }) => id === 'approaches')]?.[0]?.value //=> ['korea-regional-strategy']
 * ```
 */
export const comparePlaces = (atlas: Atlas<AnyIds>, { places, on }: ComparePlacesOptions): Comparison => {
  requireKnown(atlas, [['place', places]])
  const columns = [...new Set(places)].map((id): AxisItem => {
    const record = { kind: 'place' as const, id }
    return { id, label: nameOf(atlas, record), record }
  })
  const filled = aspects
    .map((each) => {
      const found = collect(atlas, each, places, on)
      return { ...each, cells: columns.map(({ id }) => profileCell(each.kind, found.get(id) ?? [])) }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== null))
  return {
    kind: 'places',
    title: { en: 'Places', ja: '国・地域' },
    rows: filled.map(({ id, label }) => ({ id, label })),
    columns,
    cells: filled.map(({ cells }) => cells),
    legend: [],
    notes: notesFor(filled, columns),
  }
}
