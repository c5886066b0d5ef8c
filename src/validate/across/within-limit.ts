import type { Severity } from '../report/report.js'
import { severities } from '../report/severities.js'

/** What decides whether a limit leaves an issue out. */
interface Limited {
  readonly severity: Severity
  /** Whether no limit leaves it out, since it is about an input as a whole. */
  readonly isOfInput?: boolean
}

/**
 * The issues that a limit allows, in their order: the first errors, then as many warnings as there is room for, then
 * notes, so that no number of notes hides an error.
 */
export const withinLimit = <Kept extends Limited>(issues: readonly Kept[], limit: number): Kept[] => {
  const room: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  for (const { severity, isOfInput } of issues) if (!isOfInput) room[severity] += 1
  let left = limit
  for (const severity of severities) {
    room[severity] = Math.min(left, room[severity])
    left -= room[severity]
  }
  return issues.filter(({ severity, isOfInput }) => {
    if (isOfInput) return true
    room[severity] -= 1
    return room[severity] >= 0
  })
}
