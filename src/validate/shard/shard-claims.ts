import type { InputPosition } from '../input.js'
import type { OpenShard, Shard } from './shard.js'

/** How many numbers a claim is. */
const CLAIM_FIELDS = 9

/** Something that a record says of others and that is not settled. */
export interface ClaimEntry {
  readonly record: number
  readonly rank: number
  readonly key: string
  readonly pointer: string
  readonly isOwnerInBase: boolean
  readonly position: InputPosition | undefined
}

/** Adds a claim to a shard. */
export const addClaim = ({ claims, texts }: OpenShard, entry: ClaimEntry): void => {
  const { position } = entry
  claims.push(entry.record)
  claims.push(entry.rank)
  claims.push(texts.add(entry.key))
  claims.push(texts.add(entry.pointer))
  claims.push(entry.isOwnerInBase ? 1 : 0)
  claims.push(position?.line ?? 0)
  claims.push(position?.column ?? 0)
  claims.push(position?.row ?? 0)
  claims.push(position?.field === undefined ? 0 : texts.add(position.field) + 1)
}

/** How many claims a shard holds. */
export const claimCount = (shard: Shard): number => shard.claims.size() / CLAIM_FIELDS

/** A claim of a shard. */
export const claimAt = ({ claims, texts }: Shard, index: number): ClaimEntry => {
  const field = (at: number) => claims.at(index * CLAIM_FIELDS + at)
  const [line, column, row, name] = [field(5), field(6), field(7), field(8)]
  return {
    record: field(0),
    rank: field(1),
    key: texts.text(field(2)),
    pointer: texts.text(field(3)),
    isOwnerInBase: field(4) === 1,
    position:
      line === 0
        ? undefined
        : { line, column, ...(row > 0 && { row }), ...(name > 0 && { field: texts.text(name - 1) }) },
  }
}
