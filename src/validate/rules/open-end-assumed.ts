import type { Told } from '../check/finding.js'
import type { Rule } from './rule.js'

/** The date of an interval that a record of theirs lacks. */
export type Side = 'first' | 'last'

const MESSAGES: Readonly<Record<Side, (interval: string) => Told['message']>> = {
  first: (interval) => ({
    en: `There is no first date, so that the interval was read as ${interval}, with an open start.`,
    ja: `始まりの日付がないため、始まりの決まっていない期間（${interval}）と読み取りました。`,
  }),
  last: (interval) => ({
    en: `There is no last date, so that the interval was read as ${interval}, with an open end.`,
    ja: `終わりの日付がないため、終わりの決まっていない期間（${interval}）と読み取りました。`,
  }),
}

/** A date that is absent is not known; that it is open is for the mapping to say. */
export const openEndAssumed: Rule & { readonly tell: (side: Side, interval: string) => Told } = {
  code: 'open-end-assumed',
  severity: 'note',
  title: { en: 'An absent date taken for an open end', ja: '日付がない端を、決まっていないとみなした' },
  description: {
    en: 'A mapping makes an interval of two fields, of which one is empty. It was read as an open end, as of what goes on; but the date may only not be known. Where empty means open, "open": true in the mapping says so, and the note goes.',
    ja: '対応表が2つの項目から期間を作りますが、片方が空です。継続中などで決まっていないものとみなしましたが、日付が不明なだけかもしれません。空欄が「決まっていない」という意味なら、対応表に"open": trueと書けば、この参考は出ません。',
  },
  tell: (side, interval) => ({
    message: MESSAGES[side](interval),
    hint: {
      en: 'Fill in the date; where an empty one means an open end, say "open": true in the mapping.',
      ja: '日付を書いてください。空欄が「決まっていない」という意味なら、対応表に"open": trueと書いてください。',
    },
  }),
}
