import { excerpt } from '../read/excerpt.js'
import { isFoundByChecking } from './found-by-checking.js'
import type { Change, ChangeRule, NormalizationIssue } from './normalization.js'
import type { ReadingNote } from './result.js'
import { valueText } from './value-text.js'

/** What was found so far while a record is walked. */
export interface Findings {
  readonly changes: Change[]
  readonly issues: NormalizationIssue[]
  /** Where a text stands for an amount that is in no form that is read. */
  readonly unreadMoney: string[]
}

/** Notes that a written value became another value; `written` is the text in which it was read. */
export function addChange(
  { changes }: Findings,
  change: {
    readonly pointer: string
    readonly rule: ChangeRule
    readonly from?: unknown
    readonly to: unknown
    readonly written: string
  },
): void {
  const { written, ...rest } = change
  const text = excerpt(written)
  const to = valueText(change.to)
  changes.push({
    ...rest,
    message:
      change.rule === 'white-space'
        ? {
            en: `White space around "${text}" was removed.`,
            ja: `「${text}」の前後の空白を除きました。`,
          }
        : { en: `"${text}" was read as ${to.en}.`, ja: `「${text}」を${to.ja}と読み取りました。` },
  })
}

/** A sort of value, as the codes of issues call it. */
export type Sort = 'date' | 'money' | 'number' | 'currency' | 'place' | 'text'

/** Tells why a written value was left as it is. */
export function addError(findings: Findings, sort: Sort, pointer: string, reading: ReadingNote): void {
  if (!isFoundByChecking(reading.reason)) addIssue(findings, 'error', sort, pointer, reading)
}

/** Notes what was assumed in reading a value. */
export function addNotes(
  findings: Findings,
  sort: Sort,
  pointer: string,
  notes: readonly ReadingNote[] = [],
): void {
  for (const note of notes) addIssue(findings, 'note', sort, pointer, note)
}

function addIssue(
  { issues }: Findings,
  severity: NormalizationIssue['severity'],
  sort: Sort,
  pointer: string,
  { reason, message, hint, candidates }: ReadingNote,
): void {
  issues.push({
    severity,
    code: `${sort}-${reason}`,
    pointer,
    message,
    ...(hint && { hint }),
    ...(candidates && { candidates }),
  })
}
