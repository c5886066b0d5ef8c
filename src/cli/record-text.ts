import { stringify } from 'yaml'
import type { ResolvedReference } from '../atlas/create-atlas.js'
import type { Kind } from '../model/kinds.js'

/** A record with its kind, and what refers to it. */
export interface ShownRecord {
  readonly kind: Kind
  readonly record: { readonly id: string }
  readonly referredToBy: readonly ResolvedReference[]
}

/** A record as text: its kind and id, its fields as YAML, and what refers to it. */
export const recordText = ({ kind, record, referredToBy }: ShownRecord): string =>
  [
    `${kind} ${record.id}`,
    stringify(record).trimEnd(),
    `referred to by ${referredToBy.length}:`,
    ...referredToBy.map(({ kind: from, id, pointer }) => `  ${from} ${id} ${pointer}`),
  ].join('\n')
