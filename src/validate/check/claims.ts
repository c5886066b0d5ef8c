import type { Path } from '../path.js'
import { type Key, partKey, recordKey, sectionKey } from '../shard/keys.js'
import type { BaseIndex } from './base.js'

/** Something that a field says is there: another record, a section of a source, a part of a strategy. */
export type Claim = Key & { readonly path: Path }

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
