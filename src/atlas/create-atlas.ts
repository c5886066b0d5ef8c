import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import type { Dataset } from './dataset.js'
import { unknownIdError } from './error.js'
import { type IncomingReferences, incomingReferences, type ResolvedReference } from './incoming-references.js'
import { pointerOf } from './pointer.js'
import { recordIndex } from './record-index.js'
import { referencesIn } from './references-in.js'
import { unknownRecord } from './unknown-record.js'
import { type Conditions, matches } from './where.js'

/** Records of every kind, indexed, with references in both directions. */
export interface Atlas<out I extends Ids = CuratedIds> {
  /** All records of a kind, in the order of the datasets. */
  all<K extends Kind>(kind: K): readonly Records<I>[K][]
  /** The record of a kind with an id. Throws an {@link AtlasError} where there is none. */
  get<K extends Kind>(kind: K, id: I[K]): Records<I>[K]
  /** The record of a kind with an id, or undefined. */
  find<K extends Kind>(kind: K, id: string): Records<I>[K] | undefined
  /** The records of a kind that meet conditions, or a test. */
  where<K extends Kind>(
    kind: K,
    condition: Conditions<Records<I>[K]> | ((record: Records<I>[K]) => boolean),
  ): readonly Records<I>[K][]
  /** What a record refers to, in the order of its fields. */
  referencesFrom<K extends Kind>(kind: K, id: I[K]): readonly ResolvedReference[]
  /** Which records refer to a record: who cites, funds or names it. */
  referencesTo<K extends Kind>(kind: K, id: I[K]): readonly ResolvedReference[]
}

const buildAtlas = <I extends Ids>(datasets: readonly Dataset<I>[]): Atlas<I> => {
  const { all, byId } = recordIndex(datasets)
  let incoming: IncomingReferences | undefined
  const get = <K extends Kind>(kind: K, id: string): Records<I>[K] => {
    const record = byId(kind).get(id)
    if (record === undefined) throw unknownIdError([unknownRecord(all, [kind], id)])
    return record
  }
  return {
    all,
    get,
    find: (kind, id) => byId(kind).get(id),
    where: (kind, condition) =>
      all(kind).filter(typeof condition === 'function' ? condition : (record) => matches(record, condition)),
    referencesFrom: (kind, id) =>
      referencesIn(kind, get(kind, id)).map(({ kind: target, id: to, path }) => ({
        kind: target,
        id: to,
        pointer: pointerOf(path),
      })),
    referencesTo: (kind, id) => {
      incoming ??= incomingReferences(all)
      return incoming(kind, get(kind, id).id)
    },
  }
}

/**
 * Makes an atlas of one or more datasets: the curated one, your own, or both merged. No record is copied or checked:
 * references may lead nowhere, which validating tells. Throws an {@link AtlasError} that names both records where two
 * share a kind and an id: at once where datasets are merged, in a single one when a record is first asked for by id.
 *
 * @example
 * ```ts
 * import { createAtlas, curated } from 'sti-atlas'
 *
 * const mine = {
 *   programs: [
 *     {
 *       id: 'my-program',
 *       name: { en: 'My program', ja: '私の事業' },
 *       kind: 'fellowship',
 *       holders: [{ place: 'JP' }],
 *       citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
 *     },
 *   ],
 * } as const
 * const atlas = createAtlas(curated, mine)
 * atlas.get('program', 'my-program').name.en //=> 'My program'
 * ```
 */
export function createAtlas(...datasets: readonly Dataset<CuratedIds>[]): Atlas<CuratedIds>
export function createAtlas(...datasets: readonly Dataset<AnyIds>[]): Atlas<AnyIds>
export function createAtlas<I extends Ids>(...datasets: readonly Dataset<I>[]): Atlas<I> {
  return buildAtlas(datasets)
}
