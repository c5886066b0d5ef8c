import type { Kind } from '../model/kinds.js'
import type { BaseIndex } from './base.js'
import type { Claim } from './check-record.js'
import { isFields } from './fields.js'
import { type Key, partKey, recordKey, sectionKey } from './shard/keys.js'

/** The key that must be defined for a claim to be true. */
export const claimKey = (claim: Claim): string => {
  if (claim.type === 'record') return recordKey(claim.kind, claim.id)
  return claim.type === 'section' ? sectionKey(claim.owner, claim.id) : partKey(claim.owner, claim.id)
}

/** What a section or a part is of. */
export const ownerKind = (type: 'section' | 'part'): 'source' | 'strategy' =>
  type === 'section' ? 'source' : 'strategy'

/** Whether the source or strategy whose section or part is named is in the base. */
export const isOwnerInBase = (key: Key, base: BaseIndex): boolean =>
  key.type !== 'record' && base.ids[ownerKind(key.type)].has(key.owner)

const idsIn = (parts: unknown): string[] =>
  Array.isArray(parts)
    ? parts.flatMap((part: unknown) => (isFields(part) && typeof part.id === 'string' ? [part.id] : []))
    : []

const NONE: readonly string[] = []

/** The keys that a record defines beside that of its own id. */
export const partKeys = (kind: Kind, record: unknown): readonly string[] => {
  if (!isFields(record) || typeof record.id !== 'string') return NONE
  const { id, strategy } = record
  if (kind === 'source') return idsIn(record.outline).map((section) => sectionKey(id, section))
  if (kind === 'strategy') return idsIn(record.elements).map((element) => partKey(id, element))
  return kind === 'measure' && typeof strategy === 'string' ? [partKey(strategy, id)] : NONE
}
