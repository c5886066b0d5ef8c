import { isInterval } from '../../time/is-interval.js'
import { isOrdered } from '../../time/is-ordered.js'
import { quoted, quotedJa } from '../quoted.js'
import { NOTHING, type ValueRule } from './rule.js'

const swap = (interval: string): string => interval.split('/').reverse().join('/')

/** Dates in order as texts are in order as dates: most intervals need no more. */
const isPlainlyOrdered = (text: string): boolean => {
  const slash = text.indexOf('/')
  if (slash < 0) return true
  const end = text.slice(slash + 1)
  return end === '..' || text.slice(0, slash) <= end
}

/** An interval does not end before it starts. */
export const intervalNotOrdered: ValueRule = {
  code: 'interval-not-ordered',
  severity: 'error',
  title: { en: 'An interval ends before it starts', ja: '期間の終わりが始まりより前' },
  description: {
    en: 'The second date of an interval must not lie before the first. Often the two are swapped, or a year is mistyped.',
    ja: '期間の2つ目の日付は、1つ目より前であってはなりません。前後の入れ替わりや年の誤記が多くみられます。',
  },
  example: { kind: 'program', bad: [{ period: '2027/2021' }], good: [{ period: '2021/2027' }] },
  on: ['interval', 'date-or-interval'],
  check: (value) => {
    if (typeof value !== 'string' || isPlainlyOrdered(value) || !isInterval(value) || isOrdered(value))
      return NOTHING
    return [
      {
        path: [],
        tell: () => ({
          message: {
            en: `The interval ${quoted(value)} ends before it starts.`,
            ja: `期間${quotedJa(value)}の終わりが、始まりより前です。`,
          },
          hint: {
            en: `If the dates are swapped, write ${quoted(swap(value))}.`,
            ja: `日付が逆であれば${quotedJa(swap(value))}と書いてください。`,
          },
        }),
      },
    ]
  },
}
