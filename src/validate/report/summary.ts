import type { LocalizedText } from '../../model/records.js'
import { compareTexts } from '../../time/compare-texts.js'
import { allRules } from '../rules/all-rules.js'
import type { Report, Severity } from './report.js'
import { severities } from './severities.js'

/** How many issues of a code there are. */
export interface SummaryRow {
  readonly code: string
  readonly count: number
  /** How bad they are, the worst of those listed; undefined where a reader's own code is not among them. */
  readonly severity: Severity | undefined
  readonly title: LocalizedText | undefined
}

/** Up to how many issues are seen at a glance, without being counted by code. */
const FEW = 10

const severityRank = ({ severity }: SummaryRow): number =>
  severity ? severities.indexOf(severity) : severities.length

/** How many issues of each code a report has, the worst and most frequent first; nothing where there are but few. */
export const summaryOf = ({ counts, issues }: Report): readonly SummaryRow[] => {
  const { error, warning, note } = counts.bySeverity
  if (error + warning + note <= FEW) return []
  const rules = new Map(allRules.map((rule) => [rule.code, rule]))
  const listed = new Set(issues.map(({ severity, code }) => `${severity} ${code}`))
  return Object.entries(counts.byCode)
    .map(([code, count]): SummaryRow => {
      const rule = rules.get(code)
      const worst = severities.find((severity) => listed.has(`${severity} ${code}`))
      return { code, count, severity: worst ?? rule?.severity, title: rule?.title }
    })
    .sort((a, b) => severityRank(a) - severityRank(b) || b.count - a.count || compareTexts(a.code, b.code))
}
