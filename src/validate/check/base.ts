import type { Dataset } from '../../atlas/dataset.js'
import { recordsOf } from '../../atlas/records-of.js'
import type { AnyIds } from '../../model/ids.js'
import { type Kind, kinds } from '../../model/kinds.js'
import type { Records } from '../../model/records.js'
import { onceFor } from '../../once-for.js'
import { nameHash } from '../names/name-hash.js'
import { type NamedRecords, namedRecords } from '../names/named-records.js'
import { type IdsByName, recordNames } from '../names/record-names.js'

/**
 * Records that a dataset may refer to without holding them: the curated ones, as a dataset or an atlas.
 *
 * @example
 * ```ts
 * import { atlas, curated } from 'sti-atlas'
 * import { type Base, validateDataset } from 'sti-atlas/validate'
 *
 * const bases: Base[] = [curated, atlas]
 * bases.map((base) => validateDataset({ programs: [] }, { base }).report.ok) //=> [true, true]
 * ```
 */
export type Base =
  | Dataset<AnyIds>
  | {
      /** All records of a kind. */
      all<K extends Kind>(kind: K): readonly Records<AnyIds>[K][]
    }

/** What a check asks of the base. */
export interface BaseIndex {
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>
  /** The records by their names in each language. */
  readonly names: { readonly en: NamedRecords; readonly ja: NamedRecords }
  /** The sections of each source. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string>>
  /** The elements and measures of each strategy. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>
  readonly places: readonly Records<AnyIds>['place'][]
  /** The records that bear a name where an id is wanted. */
  readonly idsByName: IdsByName
}

const createIndex = (base: Base): BaseIndex => {
  const all = <K extends Kind>(kind: K): readonly Records<AnyIds>[K][] =>
    'all' in base ? base.all(kind) : recordsOf<AnyIds, K>(kind, base)
  const idsOf = (kind: Kind): ReadonlySet<string> => new Set(all(kind).map(({ id }) => id))
  const parts = new Map<string, Set<string>>()
  const addPart = (strategy: string, part: string) =>
    parts.set(strategy, (parts.get(strategy) ?? new Set()).add(part))
  for (const { id, elements = [] } of all('strategy')) for (const element of elements) addPart(id, element.id)
  for (const { id, strategy } of all('measure')) if (strategy !== undefined) addPart(strategy, id)
  const namesIn = (language: 'en' | 'ja'): NamedRecords =>
    namedRecords(
      kinds.flatMap((kind) =>
        all(kind).map((record) => ({ name: nameHash(kind, record, language), id: record.id })),
      ),
    )
  return {
    ids: {
      source: idsOf('source'),
      place: idsOf('place'),
      organization: idsOf('organization'),
      theme: idsOf('theme'),
      technology: idsOf('technology'),
      strategy: idsOf('strategy'),
      measure: idsOf('measure'),
      program: idsOf('program'),
      approach: idsOf('approach'),
      agreement: idsOf('agreement'),
      forum: idsOf('forum'),
      meeting: idsOf('meeting'),
      position: idsOf('position'),
      indicator: idsOf('indicator'),
      facility: idsOf('facility'),
    },
    names: { en: namesIn('en'), ja: namesIn('ja') },
    sections: new Map(
      all('source').map(({ id, outline = [] }) => [id, new Set(outline.map((section) => section.id))]),
    ),
    parts,
    places: all('place'),
    idsByName: recordNames(all),
  }
}

const NO_BASE: Base = {}
const indexOf = /* @__PURE__ */ onceFor(new WeakMap<Base, BaseIndex>(), createIndex)

/** Throws a `TypeError` where a program in plain JavaScript gives what holds no records, such as a name or a list. */
const refuseOther = (base: Base): Base => {
  if (typeof base === 'object' && base !== null && !Array.isArray(base)) return base
  throw new TypeError('The option "base" is a dataset or an atlas, such as "curated" of sti-atlas.')
}

/** The index of a base, made once for each. */
export const baseIndex = (base: Base = NO_BASE): BaseIndex => indexOf(refuseOther(base))
