import type { Dataset } from '../atlas/dataset.js'
import { recordsOf } from '../atlas/records-of.js'
import { kindNames } from '../compare/kind-names.js'
import type { AnyIds } from '../model/ids.js'
import { kinds } from '../model/kinds.js'
import { type Failure, failure } from './failure.js'

/** The mistake of a dataset that gives records ids which others of their kind have; it names both records of each. */
export const clashingIds = (ours: Dataset<AnyIds>, theirs: Dataset<AnyIds>): Failure | undefined => {
  const clashes = kinds.flatMap((kind) => {
    const known = new Map(recordsOf<AnyIds, typeof kind>(kind, ours).map(({ id, name }) => [id, name]))
    return recordsOf<AnyIds, typeof kind>(kind, theirs).flatMap(({ id, name }) => {
      const other = known.get(id)
      return other ? [{ kind, id, names: [other, name] as const }] : []
    })
  })
  if (clashes.length === 0) return undefined
  const en = clashes.map(
    ({ kind, id, names: [a, b] }) => `two records are the ${kind} "${id}": "${a.en}" and "${b.en}"`,
  )
  const ja = clashes.map(
    ({ kind, id, names: [a, b] }) =>
      `IDが「${id}」の${kindNames[kind].ja}が2件あります：「${a.ja}」と「${b.ja}」。`,
  )
  return failure({ en: en.join('; '), ja: ja.join(' ') })
}
