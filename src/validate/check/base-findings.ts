import type { Kind } from '../../model/kinds.js'
import type { NameHashes } from '../names/name-hash.js'
import type { NamedRecords } from '../names/named-records.js'
import { idInBase } from '../rules/id-in-base.js'
import { sameName } from '../rules/same-name.js'
import type { BaseIndex } from './base.js'
import type { Finding } from './finding.js'

const otherOf = (name: number, id: string | undefined, names: NamedRecords): string | undefined => {
  const other = names.idOf(name)
  return other === id ? undefined : other
}

const NOTHING: readonly Finding[] = []

/** What the base has against a record: its id or its name is taken. */
export const baseFindings = (
  kind: Kind,
  id: string | undefined,
  names: NameHashes,
  base: BaseIndex,
): readonly Finding[] => {
  const isTaken = id !== undefined && base.ids[kind].has(id)
  const en = otherOf(names.en, id, base.names.en)
  const other = en ?? otherOf(names.ja, id, base.names.ja)
  if (!isTaken && other === undefined) return NOTHING
  const found: Finding[] = []
  if (isTaken)
    found.push({
      code: idInBase.code,
      severity: idInBase.severity,
      path: ['id'],
      tell: () => idInBase.tell(kind, id),
    })
  if (other !== undefined)
    found.push({
      code: sameName.code,
      severity: sameName.severity,
      path: ['name', en === undefined ? 'ja' : 'en'],
      tell: () => sameName.tellBase(other),
    })
  return found
}
