import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'

/** How many things of a cycle a message names. */
export const NAMED_IN_CYCLE = 4

/** What is told of the first of the ids in a cycle; those that come next on the way up follow it. */
export const tellCycle = (ids: readonly string[], isWhole: boolean, others: LocalizedText): Told => {
  const [first = ''] = ids
  const way = (quote: (text: string) => string, arrow: string) =>
    [...ids.map(quote), ...(isWhole ? [] : ['…']), quote(first)].join(arrow)
  return {
    message: {
      en: `The ${others.en} of ${quoted(first)} lead back to it: ${way(quoted, ' → ')}.`,
      ja: `${quotedJa(first)}の${others.ja}をたどると自身に戻ります：${way(quotedJa, '→')}。`,
    },
    hint: {
      en: 'Leave it out of the one where the way should end.',
      ja: 'たどった先の終点となるものでは省いてください。',
    },
  }
}
