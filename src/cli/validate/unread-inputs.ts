import type { InputItem } from '../../validate/input.js'
import type { Issue, Report } from '../../validate/report.js'
import type { LocalIssue } from '../../validate/shard/shard-state.js'

/** The codes of what is said of an input that could not be opened, or not be read to its end. */
const CODES: ReadonlySet<string> = new Set(['input-broken', 'input-unreadable'])

const isOfUnread = ({ code }: Pick<Issue, 'code'>): boolean => CODES.has(code)

/** Whether some input could not be read to its end. */
export const hasUnread = ({ counts: { byCode } }: Report): boolean =>
  Object.keys(byCode).some((code) => isOfUnread({ code }))

/** Of an input that cannot be read further, one shard of it tells, whatever limit there is to issues. */
export const toldOnce = (item: InputItem): InputItem =>
  item.type === 'problem' && isOfUnread(item) ? { ...item, once: 'file' } : item

/** A report that says of every input that it could not be read, even beyond a limit to issues. */
export const withUnread = <R extends Pick<Report, 'issues'>>(
  report: R,
  shards: readonly { readonly issues: readonly LocalIssue[] }[],
): R => {
  const keyOf = ({ code, input = '' }: Issue) => `${code} ${input}`
  const told = new Set(report.issues.filter(isOfUnread).map(keyOf))
  const untold = shards.flatMap(({ issues }) =>
    issues.flatMap(({ issue }) => {
      if (!isOfUnread(issue) || told.has(keyOf(issue))) return []
      told.add(keyOf(issue))
      return [issue]
    }),
  )
  return untold.length === 0 ? report : { ...report, issues: [...report.issues, ...untold] }
}
