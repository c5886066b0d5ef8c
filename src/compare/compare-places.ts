import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Citation, LocalizedText, Party, Records } from '../model/records.js'
import { viaOf } from './approaches/match-tiers.js'
import { tiersToward } from './approaches/tiers-toward.js'
import { asList } from './as-list.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { timeReader } from './dates/dated-records.js'
import { membershipsOn, membersOn } from './places/memberships.js'
import { type Reach, reachThrough, type SharedPlaces } from './places/reach-through.js'
import { distinctCitations } from './records/distinct-citations.js'
import { placesFor } from './records/party.js'
import { recordItems } from './records/record-items.js'
import { recordReferences } from './records/record-references.js'
import { requireKnown } from './records/require-known.js'
import { soleVia } from './sole-via.js'
import { joinSome } from './text/join-texts.js'
import { notesFor } from './text/notes-for.js'
import { viaText } from './text/via-text.js'

/** What to compare. */
export interface ComparePlacesOptions<I extends Ids = CuratedIds> {
  /** The places that make the columns. */
  readonly places: readonly I['place'][]
  /**
   * The date (EDTF) on which memberships count; where absent those at the time of a record, and for approaches and
   * records without a date those without an end.
   */
  readonly on?: string | undefined
}

interface Named {
  readonly id: string
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
}

/** A record in a cell, and through what it concerns the place where it does not name it. */
interface Entry {
  readonly record: Named
  readonly via?: string
}

/** The places that a record is of in some respect: those named, and those whose members it concerns too. */
interface Placing extends SharedPlaces {
  readonly own?: readonly string[]
  /** Those whose own it is, and which it is therefore not of. */
  readonly except?: Placing
}

/** The records of each of the places asked for, in the order of the atlas. */
type Collect = (
  atlas: Atlas<AnyIds>,
  places: readonly string[],
  on: string | undefined,
  reach: Reach,
) => ReadonlyMap<string, readonly Entry[]>

interface Aspect {
  readonly id: string
  readonly kind: Kind
  readonly label: LocalizedText
  readonly collect: Collect
}

const nowhere: ReadonlySet<string> = new Set()

/** Collects in one pass over all records of a kind. */
const collectBy =
  <K extends Kind>(
    kind: K,
    placingOf: (record: Records<AnyIds>[K], atlas: Atlas<AnyIds>, on?: string) => Placing,
  ): Collect =>
  (atlas, places, on, reach) => {
    const found = new Map(places.map((id): [string, Entry[]] => [id, []]))
    const timeOf = timeReader()
    for (const record of atlas.all(kind)) {
      const placing = placingOf(record, atlas, on)
      const time = on ?? timeOf(record)?.date
      const { except } = placing
      const left = except ? new Set([...(except.own ?? []), ...reach(except, time).keys()]) : nowhere
      const own = new Set(placing.own)
      for (const id of own) if (!left.has(id)) found.get(id)?.push({ record })
      for (const [id, via] of reach(placing, time))
        if (!own.has(id) && !left.has(id)) found.get(id)?.push({ record, via })
    }
    return found
  }

const aspect = <K extends Kind>(
  id: string,
  kind: K,
  label: LocalizedText,
  placingOf: (record: Records<AnyIds>[K], atlas: Atlas<AnyIds>, on?: string) => Placing,
): Aspect => ({ id, kind, label, collect: collectBy(kind, placingOf) })

/** Approaches with tiers that hold for a place, by the rule by which approaches are compared. */
const collectApproaches: Collect = (atlas, places, on) => {
  const belongs = membershipsOn(atlas, on)
  return new Map(
    places.map((place) => [
      place,
      atlas.all('approach').flatMap((record): Entry[] => {
        const [match] = tiersToward(atlas, record, place, belongs).matches
        if (match === undefined) return []
        const via = viaOf(match)
        return [via === undefined ? { record } : { record, via }]
      }),
    ]),
  )
}

const allFor = (atlas: Atlas<AnyIds>, parties: readonly Party<AnyIds>[] = []) =>
  parties.flatMap((party) => placesFor(atlas, party))

/** Parties, and the places among them, whose members take part with them. */
const takingPart = (atlas: Atlas<AnyIds>, parties: readonly Party<AnyIds>[] = []): Placing => ({
  own: allFor(atlas, parties),
  together: parties.flatMap((party) => ('place' in party ? [party.place] : [])),
})

/** Places that something of others is directed at, and with them their members. */
const directedAt = (partners: readonly string[] = [], exceptOf: () => Placing): Placing =>
  partners.length === 0 ? {} : { own: partners, toward: partners, except: exceptOf() }

const runBy = (atlas: Atlas<AnyIds>, organizations: readonly string[] = []) =>
  organizations.flatMap((organization) => placesFor(atlas, { organization }))

const aspects: readonly Aspect[] = [
  /* @__PURE__ */ aspect(
    'strategies',
    'strategy',
    { en: 'Strategies', ja: '戦略' },
    ({ holders }, atlas) => ({
      own: allFor(atlas, holders),
    }),
  ),
  /* @__PURE__ */ aspect(
    'approaches',
    'approach',
    { en: 'Approaches toward others', ja: '他へのアプローチ' },
    ({ holder }, atlas) => ({ own: placesFor(atlas, holder) }),
  ),
  {
    id: 'approached-by',
    kind: 'approach',
    label: { en: 'Named as partner by', ja: '相手として挙げるもの' },
    collect: collectApproaches,
  },
  /* @__PURE__ */ aspect(
    'measures',
    'measure',
    { en: 'Standing measures', ja: '戦略外の施策' },
    ({ holder, strategy }, atlas) => (strategy === undefined ? { own: placesFor(atlas, holder) } : {}),
  ),
  /* @__PURE__ */ aspect(
    'measures-toward',
    'measure',
    { en: 'Measures directed at it', ja: '対象とする施策' },
    ({ holder, partners }, atlas) => directedAt(partners, () => ({ own: placesFor(atlas, holder) })),
  ),
  /* @__PURE__ */ aspect('programs', 'program', { en: 'Programs', ja: '事業' }, ({ holders }, atlas) => ({
    own: allFor(atlas, holders),
  })),
  /* @__PURE__ */ aspect(
    'programs-toward',
    'program',
    { en: 'Programs directed at it', ja: '対象とする事業' },
    ({ holders, partners }, atlas) => directedAt(partners, () => ({ own: allFor(atlas, holders) })),
  ),
  /* @__PURE__ */ aspect('agreements', 'agreement', { en: 'Agreements', ja: '合意' }, ({ parties }, atlas) =>
    takingPart(atlas, parties),
  ),
  /* @__PURE__ */ aspect(
    'agreements-toward',
    'agreement',
    { en: 'Agreements directed at it', ja: '対象とする合意' },
    ({ parties, partners }, atlas) => directedAt(partners, () => takingPart(atlas, parties)),
  ),
  /* @__PURE__ */ aspect(
    'forums',
    'forum',
    { en: 'Forums that it belongs to', ja: '属する会議体' },
    ({ members }, atlas) => takingPart(atlas, members),
  ),
  /* @__PURE__ */ aspect(
    'meetings',
    'meeting',
    { en: 'Meetings hosted or organized', ja: '開催・主催した会合' },
    ({ place, organizers }, atlas) => ({ own: [...asList(place), ...runBy(atlas, organizers)] }),
  ),
  /* @__PURE__ */ aspect(
    'attended',
    'meeting',
    { en: 'Meetings attended', ja: '参加した会合' },
    ({ participants }, atlas) => takingPart(atlas, participants),
  ),
  /* @__PURE__ */ aspect('positions', 'position', { en: 'Positions', ja: '役職' }, ({ place }) => ({
    own: [place],
  })),
  /* @__PURE__ */ aspect(
    'facilities',
    'facility',
    { en: 'Facilities', ja: '施設' },
    ({ places = [], participants }, atlas) => {
      const { own = [], together = [] } = takingPart(atlas, participants)
      return { own: [...places, ...own], together }
    },
  ),
  /* @__PURE__ */ aspect(
    'organizations',
    'organization',
    { en: 'Organizations', ja: '組織' },
    ({ place }) => ({
      own: asList(place),
    }),
  ),
  /* @__PURE__ */ aspect(
    'sources',
    'source',
    { en: 'Documents published', ja: '公表した文書' },
    ({ publishers }, atlas) => ({
      own: runBy(atlas, publishers),
    }),
  ),
  /* @__PURE__ */ aspect(
    'memberships',
    'place',
    { en: 'Member of', ja: '属する枠組み' },
    (group, _atlas, on) => ({
      own: group.kind === 'bloc' ? membersOn(on)(group).map(({ place }) => place) : [],
    }),
  ),
  /* @__PURE__ */ aspect(
    'indicators',
    'indicator',
    { en: 'Figures in', ja: '数値のある指標' },
    ({ dimensions, observations }) => {
      const names = dimensions.filter(({ kind }) => kind === 'place').map(({ id }) => id)
      return {
        own: observations.flatMap(({ at, value }) =>
          value === null ? [] : names.flatMap((name) => at[name] ?? []),
        ),
      }
    },
  ),
]

/** Every row by which places can be compared, in order. */
export const placeRows: readonly AxisItem[] = /* @__PURE__ */ aspects.map(({ id, label }) => ({ id, label }))

const entryText = (atlas: Atlas<AnyIds>, { record: { name }, via }: Entry): LocalizedText => {
  if (via === undefined) return name
  const { en, ja } = viaText(atlas, via)
  return { en: `${name.en} (${en})`, ja: `${name.ja}（${ja}）` }
}

const profileCell = (atlas: Atlas<AnyIds>, kind: Kind, entries: readonly Entry[]): Cell | null => {
  if (entries.length === 0) return null
  return {
    value: entries.map(({ record }) => record.id),
    text: joinSome(entries.map((entry) => entryText(atlas, entry))),
    ...soleVia(entries.map(({ via }) => via)),
    citations: distinctCitations(entries.flatMap(({ record }) => record.citations)),
    records: entries.map(({ record }) => ({ kind, id: record.id })),
  }
}

/**
 * Places by all that the atlas holds of them: rows are strategies, approaches, measures, programs, agreements and so
 * on, without those that none of the places has; columns are places in the order in which they are asked for, a cell
 * holds ids in the order of the atlas. What organizations of a place hold counts as the place's. Where a bloc takes
 * part or signs, its members do so too; what is directed at a bloc or region is directed at its members; the text says
 * through what. What is directed at a place is of others: not its own programs and measures, nor agreements that it
 * signs. Throws an {@link AtlasError} that lists every unknown id, and a `RangeError` for an `on` that is no date.
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
export const comparePlaces = <I extends Ids>(
  atlas: Atlas<I>,
  { places, on }: ComparePlacesOptions<I>,
): Comparison => {
  requireKnown(atlas, [['place', places]])
  const columns = recordItems(atlas, recordReferences('place', [...new Set(places)]))
  const reach = reachThrough(atlas, places)
  const filled = aspects
    .map((each) => {
      const found = each.collect(atlas, places, on, reach)
      return { ...each, cells: columns.map(({ id }) => profileCell(atlas, each.kind, found.get(id) ?? [])) }
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
