import type { Kind } from '../../model/kinds.js'
import type { Finding } from '../check/finding.js'
import { duplicateId } from '../rules/duplicate-id.js'
import type { Mapping } from './create-mapping.js'

const NOTHING: readonly Finding[] = []

/** Says of a source that a source that the mapping brings along has its id. */
export type SourceTaken = (kind: Kind, id: string | undefined) => readonly Finding[]

/** What is said of sources beside those that a mapping brings along. */
export const createSourceTaken = (mapping: Mapping | undefined): SourceTaken => {
  const ids = new Set(mapping?.file.sources?.map(({ id }) => id))
  return (kind, id) => {
    if (kind !== 'source' || id === undefined || !ids.has(id)) return NOTHING
    const { code, severity, tellOfMapping } = duplicateId
    return [{ code, severity, path: ['id'], tell: () => tellOfMapping(id) }]
  }
}
