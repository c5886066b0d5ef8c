import { type Kind, kinds } from '../model/kinds.js'
import { pointerOf } from './pointer.js'
import { referencesIn } from './references-in.js'

/** A reference that leads from one record to another. */
export interface ResolvedReference {
  /** The kind of the record at the other end. */
  readonly kind: Kind
  /** The id of the record at the other end. */
  readonly id: string
  /** The field that refers, as a JSON Pointer into the record that refers. */
  readonly pointer: string
}

/** Which records refer to each record, by its kind and id. */
export type IncomingReferences = (kind: Kind, id: string) => readonly ResolvedReference[]

/** Looks through all records for what each of them is referred to by. */
export const incomingReferences = (
  all: (kind: Kind) => readonly { readonly id: string }[],
): IncomingReferences => {
  const found = new Map<string, ResolvedReference[]>()
  for (const kind of kinds) {
    for (const record of all(kind)) {
      for (const { kind: target, id, path } of referencesIn(kind, record)) {
        const reference = { kind, id: record.id, pointer: pointerOf(path) }
        const others = found.get(`${target}/${id}`)
        if (others) others.push(reference)
        else found.set(`${target}/${id}`, [reference])
      }
    }
  }
  return (kind, id) => found.get(`${kind}/${id}`) ?? []
}
