import type { Severity } from './report.js'

/** How bad an issue can be, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note']
