import type { LocalizedText } from '../../model/records.js'
import { excerpt } from '../read/excerpt.js'
import { isFoundByChecking } from './found-by-checking.js'
import type { Change, ChangeRule, NormalizationIssue } from './normalization.js'
import type { ReadingNote } from './result.js'
import { partText, valueText } from './value-text.js'

/** What was found so far while a record is normalized. */
export interface Findings {
  readonly changes: Change[]
  readonly issues: NormalizationIssue[]
  /** Where a text stands for an amount that is in no form that is read. */
  readonly unreadMoney: string[]
}

/** A written value and what it became. */
interface Written {
  readonly pointer: string
  readonly rule: ChangeRule
  readonly from?: unknown
  readonly to: unknown
  /** The text in which it was read. */
  readonly written: string
  /** The field beside that of the text which got a part of it. */
  readonly part?: string
}

/** What a value is that looks as it did before it was read. */
const sortOf = (to: unknown): LocalizedText => {
  if (typeof to === 'number') return { en: 'the number ', ja: '数値の' }
  if (typeof to !== 'string') return { en: 'the amount ', ja: '金額の' }
  return to.includes('/') ? { en: 'the interval ', ja: '期間の' } : { en: 'the date ', ja: '日付の' }
}

/** What is told of a change. */
const told = ({ rule, from, to, written, part }: Written): LocalizedText => {
  const text = excerpt(written)
  if (rule === 'white-space')
    return to === written.trim()
      ? { en: `White space around "${text}" was removed.`, ja: `「${text}」の前後の空白を除きました。` }
      : {
          en: `In "${text}", line breaks became spaces and characters of no width were removed.`,
          ja: `「${text}」の改行を空白にし、幅のない文字を除きました。`,
        }
  if (part !== undefined) {
    const { en, ja } = partText(part, to)
    return {
      en: `From "${text}", ${en} was read into the field ${part}.`,
      ja: `「${text}」から、項目${part}に「${ja}」を読み取りました。`,
    }
  }
  const { en, ja } = valueText(to)
  const sort = typeof from === 'number' || en === text ? sortOf(to) : { en: '', ja: '' }
  return typeof from === 'number'
    ? {
        en: `The number ${text} was read as ${sort.en}${en}.`,
        ja: `数値の${text}を${sort.ja}${ja}と読み取りました。`,
      }
    : { en: `"${text}" was read as ${sort.en}${en}.`, ja: `「${text}」を${sort.ja}${ja}と読み取りました。` }
}

/** Notes that a written value became another value. */
export function addChange({ changes }: Findings, change: Written): void {
  const { pointer, rule, from, to } = change
  changes.push({ pointer, rule, ...(from !== undefined && { from }), to, message: told(change) })
}

/** A sort of value, as the codes of issues call it. */
export type Sort = 'date' | 'money' | 'number' | 'currency' | 'place' | 'text'

/** Tells why a written value was left as it is. */
export function addError(findings: Findings, sort: Sort, pointer: string, reading: ReadingNote): void {
  if (isFoundByChecking(reading.reason)) return
  findings.issues.push(issueOf({ severity: 'error', sort, pointer }, reading))
}

/** Notes what was assumed in reading a value. */
export function addNotes(
  { issues }: Findings,
  sort: Sort,
  pointer: string,
  notes: readonly ReadingNote[] = [],
): void {
  for (const note of notes) issues.push(issueOf({ severity: 'note', sort, pointer }, note))
}

type Noted = Pick<NormalizationIssue, 'severity' | 'pointer'> & { readonly sort: Sort }

const issueOf = (
  { severity, sort, pointer }: Noted,
  { reason, message, hint, candidates }: ReadingNote,
): NormalizationIssue => ({
  severity,
  code: `${sort}-${reason}`,
  pointer,
  message,
  ...(hint && { hint }),
  ...(candidates && { candidates }),
})
