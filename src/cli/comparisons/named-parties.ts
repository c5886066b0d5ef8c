import type { Atlas } from '../../atlas/create-atlas.js'
import type { AxisItem, RecordReference } from '../../compare/comparison.js'
import { referenceKey } from '../../compare/records/reference-key.js'
import type { AnyIds } from '../../model/ids.js'

type Names = readonly string[] | undefined

const partyKinds = ['place', 'organization'] as const

const kindTold = (name: string) => partyKinds.find((kind) => name.startsWith(`${kind}/`))

/** Ids of places and organizations that may tell their kind (`place/asean`), without it. */
export const idsOfParties = (atlas: Atlas<AnyIds>, names: Names): Names =>
  names?.map((name) => {
    const kind = kindTold(name)
    return kind ? atlas.get(kind, name.slice(kind.length + 1)).id : name
  })

const isNamed = (name: string, party: RecordReference) => name === party.id || name === referenceKey(party)

/** The rows or columns with a name: those of a place and of an organization where it is the id of both. */
export const itemsNamed = (items: readonly AxisItem[], names: Names): Names =>
  names?.flatMap((name) => {
    const ids = items.filter(({ record }) => record && isNamed(name, record)).map(({ id }) => id)
    return ids.length > 0 ? ids : [name]
  })

/**
 * The rows for parties of the kinds that names tell, where one does, as functions take ids without kinds and give rows
 * for all with the id. The party of a row is its record unless another function tells it.
 */
export const itemsOfKindsTold = (
  items: readonly AxisItem[],
  names: readonly string[] = [],
  partyOf = (record: RecordReference): RecordReference => record,
): Names =>
  names.some(kindTold)
    ? items
        .filter(({ record }) => record && names.some((name) => isNamed(name, partyOf(record))))
        .map(({ id }) => id)
    : undefined
