import type { Issue, Report, Severity } from '../../../src/validate/index.js'

/** An issue with some fields of its own. */
export const issue = (given: Partial<Issue>): Issue => ({
  severity: 'error',
  code: 'unresolved-reference',
  pointer: '/holders/0/place',
  message: { en: 'There is no place "UK".', ja: '「UK」という国・地域はありません。' },
  ...given,
})

/** A report of some issues on two records. */
export const reportOf = (...issues: readonly Issue[]): Report => {
  const countOf = (severity: Severity) => issues.filter((one) => one.severity === severity).length
  return {
    ok: issues.length === 0,
    counts: {
      read: 2,
      accepted: 1,
      rejected: 1,
      bySeverity: { error: countOf('error'), warning: countOf('warning'), note: countOf('note') },
      byCode: { 'unresolved-reference': issues.length },
    },
    issues,
  }
}

/** An issue with a place and a hint. */
export const placed = issue({
  input: 'data/programs.csv',
  position: { line: 12, column: 5, row: 11, field: '国' },
  hint: { en: 'Did you mean "GB"?', ja: '「GB」のことですか。' },
})

/** An issue whose every text is meant to do harm. */
export const hostile = issue({
  severity: 'warning',
  code: 'schema',
  pointer: '/a|b\u001B[2J',
  input: 'x,y:%\n::error::z.json',
  message: {
    en: '\u001B[31m<script>|`rm`\n::error::owned 100% \u202E @someone',
    ja: '\u001B[31m<script>|\n::error::\u009B',
  },
})

/** A report of which a limit has kept but one issue. */
export const manyOf = (kept: Issue): Report => ({
  ok: false,
  counts: {
    read: 150,
    accepted: 0,
    rejected: 150,
    bySeverity: { error: 121, warning: 2, note: 9 },
    byCode: { 'date-written': 9, 'missing-field': 120, 'own-code': 2, 'unresolved-reference': 1 },
  },
  issues: [kept],
})
