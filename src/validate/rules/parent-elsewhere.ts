import type { Told } from '../check/finding.js'
import { nearest } from '../nearest.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'

/** The parent of an element or measure is a part of the same strategy. */
export const parentElsewhere: Rule & {
  readonly tell: (strategy: string, parent: string, known: Iterable<string>) => Told
  readonly tellNoStrategy: (parent: string) => Told
} = {
  code: 'parent-elsewhere',
  severity: 'error',
  title: { en: 'The parent is not in the same strategy', ja: '親が同じ戦略の中にない' },
  description: {
    en: 'The parent of a measure or element must be an element or measure of the same strategy.',
    ja: '施策や要素の親は、同じ戦略の要素か施策でなければなりません。',
  },
  example: {
    kind: 'measure',
    bad: [{ id: 'open-calls', parent: 'funding', order: 2 }],
    good: [{ id: 'open-calls' }],
  },
  tell: (strategy, parent, known) => ({
    message: {
      en: `The strategy ${quoted(strategy)} has no element or measure ${quoted(parent)}.`,
      ja: `戦略${quotedJa(strategy)}に${quotedJa(parent)}という要素や施策はありません。`,
    },
    hint: didYouMean(nearest(parent, known)),
  }),
  tellNoStrategy: (parent) => ({
    message: {
      en: `The measure has the parent ${quoted(parent)} but no strategy.`,
      ja: `施策に親${quotedJa(parent)}がありますが、戦略がありません。`,
    },
    hint: {
      en: 'Name the strategy that the measure and its parent belong to.',
      ja: '施策と親が属する戦略を書いてください。',
    },
  }),
}
