import type { Issue, Severity } from './report.js'

/** How bad an issue can be, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note']

/** Issues with the errors first, then warnings, then notes, those of one severity in their order. */
export const worstFirst = (issues: readonly Issue[]): readonly Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
