import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { LocalizedText, Party } from '../model/records.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { distinctCitations } from './measures-cell.js'
import { nameOf, partyReference } from './party.js'
import { requireKnown } from './select.js'

/** What to compare. */
export interface ComparePlacesOptions {
  /** The places that make the columns. */
  readonly places: readonly string[]
}

type Named = ReturnType<Atlas<AnyIds>['all']>[number]

interface Aspect {
  readonly id: string
  readonly kind: Kind
  readonly label: LocalizedText
  readonly records: (atlas: Atlas<AnyIds>, place: string) => readonly Named[]
}

const SHOWN = 8

const isHeldBy = (atlas: Atlas<AnyIds>, party: Party<AnyIds>, place: string) => {
  const { kind, id } = partyReference(party)
  return id === place || (kind === 'organization' && atlas.find('organization', id)?.place === place)
}

const hasPlace = (parties: readonly Party<AnyIds>[] | undefined, place: string) =>
  (parties ?? []).some((party) => 'place' in party && party.place === place)

const aspects: readonly Aspect[] = [
  {
    id: 'strategies',
    kind: 'strategy',
    label: { en: 'Strategies', ja: '戦略' },
    records: (atlas, place) =>
      atlas.where('strategy', ({ holders }) => holders.some((party) => isHeldBy(atlas, party, place))),
  },
  {
    id: 'approaches',
    kind: 'approach',
    label: { en: 'Approaches toward others', ja: '他へのアプローチ' },
    records: (atlas, place) => atlas.where('approach', ({ holder }) => isHeldBy(atlas, holder, place)),
  },
  {
    id: 'approached-by',
    kind: 'approach',
    label: { en: 'Named as partner by', ja: '相手として挙げるもの' },
    records: (atlas, place) =>
      atlas.where('approach', ({ tiers }) => tiers.some(({ partners }) => partners.includes(place))),
  },
  {
    id: 'measures',
    kind: 'measure',
    label: { en: 'Standing measures', ja: '戦略外の施策' },
    records: (atlas, place) =>
      atlas.where(
        'measure',
        ({ holder, strategy }) => strategy === undefined && isHeldBy(atlas, holder, place),
      ),
  },
  {
    id: 'programs',
    kind: 'program',
    label: { en: 'Programs', ja: '事業' },
    records: (atlas, place) =>
      atlas.where('program', ({ holders = [] }) => holders.some((party) => isHeldBy(atlas, party, place))),
  },
  {
    id: 'agreements',
    kind: 'agreement',
    label: { en: 'Agreements', ja: '合意' },
    records: (atlas, place) =>
      atlas.where('agreement', ({ parties }) => parties.some((party) => isHeldBy(atlas, party, place))),
  },
  {
    id: 'meetings',
    kind: 'meeting',
    label: { en: 'Meetings held there', ja: '開催した会合' },
    records: (atlas, place) => atlas.where('meeting', { place }),
  },
  {
    id: 'positions',
    kind: 'position',
    label: { en: 'Positions', ja: '役職' },
    records: (atlas, place) => atlas.where('position', { place }),
  },
  {
    id: 'facilities',
    kind: 'facility',
    label: { en: 'Facilities', ja: '施設' },
    records: (atlas, id) =>
      atlas.where(
        'facility',
        ({ places = [], participants }) => places.includes(id) || hasPlace(participants, id),
      ),
  },
  {
    id: 'organizations',
    kind: 'organization',
    label: { en: 'Organizations', ja: '組織' },
    records: (atlas, place) => atlas.where('organization', { place }),
  },
  {
    id: 'memberships',
    kind: 'place',
    label: { en: 'Member of', ja: '属する枠組み' },
    records: (atlas, id) =>
      atlas.where(
        'place',
        ({ kind, members = [] }) => kind === 'bloc' && members.some(({ place }) => place === id),
      ),
  },
]

const profileCell = (kind: Kind, records: readonly Named[]): Cell | null => {
  if (records.length === 0) return null
  const list = (language: 'en' | 'ja', join: string) =>
    records
      .slice(0, SHOWN)
      .map(({ name }) => name[language])
      .join(join)
  const more = records.length - SHOWN
  return {
    value: records.map(({ id }) => id),
    text: {
      en: list('en', '; ') + (more > 0 ? ` and ${more} more` : ''),
      ja: list('ja', '；') + (more > 0 ? `ほか${more}件` : ''),
    },
    citations: distinctCitations(records.flatMap(({ citations }) => citations)),
    records: records.map(({ id }) => ({ kind, id })),
  }
}

/**
 * Places by all that the atlas holds of them: rows are kinds of record (strategies, approaches, measures, programs,
 * agreements, …), columns are places, a cell holds ids. What organizations of a place hold counts as the place's.
 * Throws an {@link AtlasError} that lists every unknown id.
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
export const comparePlaces = (atlas: Atlas<AnyIds>, { places }: ComparePlacesOptions): Comparison => {
  requireKnown(atlas, [['place', places]])
  const columns = [...new Set(places)].map((id): AxisItem => {
    const record = { kind: 'place' as const, id }
    return { id, label: nameOf(atlas, record), record }
  })
  const filled = aspects
    .map((aspect) => ({
      aspect,
      cells: columns.map(({ id }) => profileCell(aspect.kind, aspect.records(atlas, id))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
  return {
    kind: 'places',
    title: { en: 'Places', ja: '国・地域' },
    rows: filled.map(({ aspect }) => ({ id: aspect.id, label: aspect.label })),
    columns,
    cells: filled.map(({ cells }) => cells),
    legend: [],
    notes: notesFor(filled, columns),
  }
}
