import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { unitHint } from './unit-hint.js'

const whereNamed = (kind: Kind): LocalizedText => ({
  en: `Remove the column, or name the field that it holds; "sti-atlas template ${kind}" lists the names.`,
  ja: `列を削除するか、見出しを該当する項目の名前にしてください。名前の一覧は「sti-atlas template ${kind} --locale ja」で見られます。`,
})

/** What to do about a column of a table that no field of a kind has; undefined where names come near that say enough. */
export const columnHint = (kind: Kind, header: string, near: readonly string[]): LocalizedText | undefined =>
  unitHint(kind, header) ?? (near.length === 0 ? whereNamed(kind) : undefined)
