import type { Dataset } from '../atlas/dataset.js'
import { recordsOf } from '../atlas/records-of.js'
import type { AnyIds } from '../model/ids.js'
import { type Kind, kinds } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import { valueAt } from './fields.js'

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
export type Base = Dataset<AnyIds> | { all<K extends Kind>(kind: K): readonly Records<AnyIds>[K][] }

/** What a check asks of the base. */
export interface BaseIndex {
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>
  /** The ids of records by language and name, as {@link nameKey} makes it: `en/program//satreps`. */
  readonly names: ReadonlyMap<string, string>
  /** The sections of each source. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string>>
  /** The elements and measures of each strategy. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>
  readonly places: readonly Records<AnyIds>['place'][]
}

const NAMES_WITHIN: Partial<Record<Kind, string>> = { measure: 'strategy' }

/** What the names of two records have in common that count as the same. */
export const nameKey = (kind: Kind, record: unknown, language: 'en' | 'ja'): string | undefined => {
  const name = valueAt(record, ['name', language])
  if (typeof name !== 'string' || name === '') return undefined
  const field = NAMES_WITHIN[kind]
  const scope = field === undefined ? '' : String(valueAt(record, [field]) ?? '')
  return `${kind}/${scope}/${name.normalize('NFKC').toLowerCase()}`
}

const addNames = (names: Map<string, string>, kind: Kind, record: { readonly id: string }) => {
  for (const language of ['en', 'ja'] as const) {
    const key = nameKey(kind, record, language)
    if (key !== undefined) names.set(`${language}/${key}`, record.id)
  }
}

const indexOf = (base: Base): BaseIndex => {
  const all = <K extends Kind>(kind: K): readonly Records<AnyIds>[K][] =>
    'all' in base ? base.all(kind) : recordsOf<AnyIds, K>(kind, base)
  const idsOf = (kind: Kind): ReadonlySet<string> => new Set(all(kind).map(({ id }) => id))
  const parts = new Map<string, Set<string>>()
  const addPart = (strategy: string, part: string) =>
    parts.set(strategy, (parts.get(strategy) ?? new Set()).add(part))
  for (const { id, elements = [] } of all('strategy')) for (const element of elements) addPart(id, element.id)
  for (const { id, strategy } of all('measure')) if (strategy !== undefined) addPart(strategy, id)
  const names = new Map<string, string>()
  for (const kind of kinds) for (const record of all(kind)) addNames(names, kind, record)
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
    names,
    sections: new Map(
      all('source').map(({ id, outline = [] }) => [id, new Set(outline.map((section) => section.id))]),
    ),
    parts,
    places: all('place'),
  }
}

const NO_BASE: Base = {}
const indexes = new WeakMap<object, BaseIndex>()

/** The index of a base, made once for each. */
export const baseIndex = (base: Base = NO_BASE): BaseIndex => {
  const known = indexes.get(base)
  if (known) return known
  const index = indexOf(base)
  indexes.set(base, index)
  return index
}
