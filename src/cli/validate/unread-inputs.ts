import type { InputItem } from '../../validate/input.js'
import type { LocalIssue } from '../../validate/shard/shard-state.js'

/** The codes of what every shard of an input finds that could not be opened, or not be read to its end. */
const CODES: ReadonlySet<string> = new Set(['input-broken', 'input-unreadable'])

/** Of an input that cannot be read further, one shard of it tells. */
export const toldOnce = (item: InputItem): InputItem =>
  item.type === 'problem' && CODES.has(item.code) ? { ...item, once: 'file' } : item

/** Whether some input could not be read to its end. */
export const hasUnread = (shards: readonly { readonly issues: readonly LocalIssue[] }[]): boolean =>
  shards.some(({ issues }) => issues.some(({ endsReading }) => endsReading === true))
