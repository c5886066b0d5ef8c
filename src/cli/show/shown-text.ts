import { stringify } from 'yaml'
import type { Locale } from '../../time/locale.js'
import type { ShownElement } from './elements-with-id.js'
import type { ShownRecord } from './records-with-id.js'

const strategyLine = ({ id, name }: ShownElement['strategy'], locale: Locale): string =>
  ({ en: `part of strategy ${id}: ${name.en}`, ja: `戦略「${name.ja}」（${id}）の要素` })[locale]

/** What is shown as text: its kind and id, the strategy of an element, its fields as YAML, and what refers to it. */
export const shownText = (shown: ShownRecord | ShownElement, locale: Locale): string => {
  const { kind, record, referredToBy } = shown
  return [
    `${kind} ${record.id}`,
    ...('strategy' in shown ? [strategyLine(shown.strategy, locale)] : []),
    stringify(record).trimEnd(),
    {
      en: `referred to by ${referredToBy.length}:`,
      ja: `参照元（${referredToBy.length}件）:`,
    }[locale],
    ...referredToBy.map(({ kind: from, id, pointer }) => `  ${from} ${id} ${pointer}`),
  ].join('\n')
}
