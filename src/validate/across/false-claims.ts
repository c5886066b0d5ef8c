import type { BaseIndex } from '../check/base.js'
import { isOwnerInBase, ownerKind } from '../check/claims.js'
import type { Told } from '../check/finding.js'
import { hashOfName } from '../names/name-hash.js'
import { parentElsewhere } from '../rules/parent-elsewhere.js'
import type { Rule } from '../rules/rule.js'
import { unknownSection } from '../rules/unknown-section.js'
import { unresolvedReference } from '../rules/unresolved-reference.js'
import { type Key, keyFamily, readKey, recordKey } from '../shard/keys.js'
import { type ClaimEntry, claimAt, claimCount } from '../shard/shard-claims.js'
import type { AcrossIssue } from './across-issue.js'
import { type Combined, idsByFamily } from './combined.js'
import type { OwnNames } from './own-names.js'
import { shifted } from './shifted.js'

const ruleOf = ({ type }: Key): Rule => {
  if (type === 'record') return unresolvedReference
  return type === 'section' ? unknownSection : parentElsewhere
}

/** The ids that the base has where a key would stand. */
const idsInBase = (key: Key, base: BaseIndex): ReadonlySet<string> | undefined => {
  if (key.type === 'record') return base.ids[key.kind]
  return (key.type === 'section' ? base.sections : base.parts).get(key.owner)
}

const tellOf = (key: Key, known: readonly string[], base: BaseIndex, names: OwnNames): Told => {
  if (key.type === 'record') {
    const named = new Set([...base.idsByName(key.kind, key.id), ...names.idsOf(hashOfName(key.kind, key.id))])
    return unresolvedReference.tell(key.kind, key.id, {
      ids: known,
      places: base.places,
      named: [...named],
    })
  }
  return (key.type === 'section' ? unknownSection : parentElsewhere).tell(key.owner, key.id, known)
}

/**
 * A section or part of something that is itself nowhere is not reported: the reference to the whole is. A shard that
 * was checked against less than the whole may not know an owner that the base has.
 */
const isOwnerKnown = (claim: ClaimEntry, key: Key, { keys }: Combined, base: BaseIndex): boolean =>
  key.type === 'record' ||
  claim.isOwnerInBase ||
  isOwnerInBase(key, base) ||
  keys.find(recordKey(ownerKind(key.type), key.owner)) >= 0

/** What records say of others and is not so: references to nothing, sections and parents that are not there. */
export function* falseClaims(combined: Combined, base: BaseIndex, names: OwnNames): Generator<AcrossIssue> {
  const { shards, keys, starts, offsets } = combined
  const families = new Set<string>()
  let known: ReadonlyMap<string, readonly string[]> | undefined
  const knownFor = (claimed: string, key: Key): readonly string[] => {
    known ??= idsByFamily(keys, families)
    return [...(known.get(keyFamily(claimed)) ?? []), ...(idsInBase(key, base) ?? [])]
  }
  for (const [index, shard] of shards.entries())
    for (let at = 0; at < claimCount(shard); at += 1) {
      const claim = claimAt(shard, at)
      if (keys.find(claim.key) >= 0) continue
      const key = readKey(claim.key)
      if (!key || idsInBase(key, base)?.has(key.id) || !isOwnerKnown(claim, key, combined, base)) continue
      families.add(keyFamily(claim.key))
      if (key.type === 'record') names.seek(hashOfName(key.kind, key.id))
      const { severity, code } = ruleOf(key)
      const [start = 0, offset] = [starts[index], offsets[index]]
      const { rank, pointer } = claim
      const tell = () => ({
        pointer,
        position: claim.position && offset && shifted(claim.position, offset),
        told: tellOf(key, knownFor(claim.key, key), base, names),
      })
      yield { record: start + claim.record, rank, severity, code, tell }
    }
}
