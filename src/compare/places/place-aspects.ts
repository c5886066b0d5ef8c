import type { Atlas } from '../../atlas/create-atlas.js'
import { asList } from '../../lists/as-list.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText, Party, Records } from '../../model/records.js'
import { viaOf } from '../approaches/match-tiers.js'
import { tiersToward } from '../approaches/tiers-toward.js'
import type { AxisItem } from '../comparison.js'
import { placesAmong, placesFor } from '../records/party.js'
import { type CollectEntries, collectBy, type PlaceEntry, type PlacesOfRecord } from './collect-entries.js'
import { membershipsOn, membersOn } from './memberships.js'

/** What places are compared by: the records of a kind that are of them in some respect. */
export interface Aspect {
  readonly id: string
  readonly kind: Kind
  readonly label: LocalizedText
  /** Whether its records are of others, so that it must be told of whom. */
  readonly isOfOthers?: boolean
  readonly collect: CollectEntries
}

const aspect = <K extends Kind>(
  id: string,
  kind: K,
  label: LocalizedText,
  placesOf: (record: Records<AnyIds>[K], atlas: Atlas<AnyIds>, on?: string) => PlacesOfRecord,
): Aspect => ({ id, kind, label, collect: collectBy(kind, placesOf) })

/** The records of others that are directed at a place, or at a bloc or region that it belongs to. */
const aspectToward = <K extends 'measure' | 'program' | 'agreement'>(
  id: string,
  kind: K,
  label: LocalizedText,
  ownersOf: (record: Records<AnyIds>[K], atlas: Atlas<AnyIds>) => PlacesOfRecord,
): Aspect => ({
  id,
  kind,
  label,
  isOfOthers: true,
  collect: collectBy(kind, (record, atlas) => {
    const { partners = [] } = record
    return { own: partners, toward: partners, except: ownersOf(record, atlas) }
  }),
})

/** Approaches with tiers that hold for a place, by the rule by which approaches are compared. */
const collectApproaches: CollectEntries = (atlas, places, on) => {
  const belongs = membershipsOn(atlas, on)
  return new Map(
    places.map((place) => [
      place,
      atlas.all('approach').flatMap((record): PlaceEntry[] => {
        const { matches } = tiersToward(atlas, record, place, belongs)
        if (matches.length === 0) return []
        const via = new Set(matches.flatMap((match) => viaOf(match) ?? []))
        return [via.size === 0 ? { record } : { record, via: [...via] }]
      }),
    ]),
  )
}

const allFor = (atlas: Atlas<AnyIds>, parties: readonly Party<AnyIds>[] = []) =>
  parties.flatMap((party) => placesFor(atlas, party))

/** Parties, and the places among them, whose members take part with them. */
const takingPart = (atlas: Atlas<AnyIds>, parties: readonly Party<AnyIds>[] = []) => ({
  own: allFor(atlas, parties),
  together: placesAmong(parties),
})

const collectBlocs = /* @__PURE__ */ collectBy('place', (group, _atlas, on) => ({
  own: group.kind === 'bloc' ? membersOn(on)(group).map(({ place }) => place) : [],
}))

const collectMemberOrganizations = /* @__PURE__ */ collectBy('organization', ({ members }) => ({
  own: placesAmong(members),
}))

/** Blocs and organizations that places are members of; what is both by one id is named once. */
const collectMemberships: CollectEntries = (...asked) => {
  const organizations = collectMemberOrganizations(...asked)
  return new Map(
    [...collectBlocs(...asked)].map(([place, blocs]) => {
      const ids = new Set(blocs.map(({ record }) => record.id))
      const others = (organizations.get(place) ?? []).filter(({ record }) => !ids.has(record.id))
      return [place, [...blocs, ...others.map(({ record }) => ({ record, kind: 'organization' as const }))]]
    }),
  )
}

const runBy = (atlas: Atlas<AnyIds>, organizations: readonly string[] = []) =>
  organizations.flatMap((organization) => placesFor(atlas, { organization }))

/** The aspects of places that make rows, in order. */
export const placeAspects: readonly Aspect[] = [
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
  /* @__PURE__ */ aspectToward(
    'measures-toward',
    'measure',
    { en: 'Measures directed at it', ja: '対象とする施策' },
    ({ holder }, atlas) => ({ own: placesFor(atlas, holder) }),
  ),
  /* @__PURE__ */ aspect('programs', 'program', { en: 'Programs', ja: '事業' }, ({ holders }, atlas) => ({
    own: allFor(atlas, holders),
  })),
  /* @__PURE__ */ aspectToward(
    'programs-toward',
    'program',
    { en: 'Programs directed at it', ja: '対象とする事業' },
    ({ holders }, atlas) => ({ own: allFor(atlas, holders) }),
  ),
  /* @__PURE__ */ aspect('agreements', 'agreement', { en: 'Agreements', ja: '合意' }, ({ parties }, atlas) =>
    takingPart(atlas, parties),
  ),
  /* @__PURE__ */ aspectToward(
    'agreements-toward',
    'agreement',
    { en: 'Agreements directed at it', ja: '対象とする合意' },
    ({ parties }, atlas) => takingPart(atlas, parties),
  ),
  /* @__PURE__ */ aspect(
    'forums',
    'forum',
    { en: 'Forums that it belongs to', ja: '属する会議体' },
    ({ members }, atlas) => ({ ...takingPart(atlas, members), isStanding: true }),
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
      const { own, together } = takingPart(atlas, participants)
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
  {
    id: 'memberships',
    kind: 'place',
    label: { en: 'Member of', ja: '属する枠組み' },
    collect: collectMemberships,
  },
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
export const placeRows: readonly AxisItem[] = /* @__PURE__ */ placeAspects.map(({ id, label }) => ({
  id,
  label,
}))
