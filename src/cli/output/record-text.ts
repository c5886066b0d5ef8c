import { stringify } from 'yaml'
import type { ResolvedReference } from '../../atlas/incoming-references.js'
import type { Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'

/** A record with its kind, and what refers to it. */
export interface ShownRecord {
  readonly kind: Kind
  readonly record: { readonly id: string }
  readonly referredToBy: readonly ResolvedReference[]
}

/** A record as text: its kind and id, its fields as YAML, and what refers to it. */
export const recordText = ({ kind, record, referredToBy }: ShownRecord, locale: Locale): string =>
  [
    `${kind} ${record.id}`,
    stringify(record).trimEnd(),
    {
      en: `referred to by ${referredToBy.length}:`,
      ja: `参照元（${referredToBy.length}件）:`,
    }[locale],
    ...referredToBy.map(({ kind: from, id, pointer }) => `  ${from} ${id} ${pointer}`),
  ].join('\n')
