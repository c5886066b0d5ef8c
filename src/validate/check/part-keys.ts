import type { Kind } from '../../model/kinds.js'
import { idIn, isFields } from '../fields.js'
import { partKey, sectionKey } from '../shard/keys.js'

const idsIn = (parts: unknown): string[] =>
  Array.isArray(parts) ? parts.flatMap((part: unknown) => idIn(part) ?? []) : []

const NONE: readonly string[] = []

/** The keys that a record defines beside that of its own id. */
export const partKeys = (kind: Kind, record: unknown): readonly string[] => {
  if (!isFields(record) || typeof record.id !== 'string') return NONE
  const { id, strategy } = record
  if (kind === 'source') return idsIn(record.outline).map((section) => sectionKey(id, section))
  if (kind === 'strategy') return idsIn(record.elements).map((element) => partKey(id, element))
  return kind === 'measure' && typeof strategy === 'string' ? [partKey(strategy, id)] : NONE
}
