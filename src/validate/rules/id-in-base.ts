import { kindNames } from '../../model/kind-names.js'
import type { Kind } from '../../model/kinds.js'
import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'

/** A record does not take the id of one that the dataset builds on. */
export const idInBase: Rule & { readonly tell: (kind: Kind, id: string) => Told } = {
  code: 'id-in-base',
  severity: 'warning',
  title: { en: 'A record has the id of a curated one', ja: '収録済みのレコードと同じID' },
  description: {
    en: 'The atlas that the dataset is checked against holds a record of that kind and id already. The two cannot be merged into one atlas.',
    ja: '照合先のアトラスに、同じ種類・同じIDのレコードがすでにあります。2つを1つのアトラスに合わせることはできません。',
  },
  tell: (kind, id) => ({
    message: {
      en: `The atlas already holds the ${kind} ${quoted(id)}.`,
      ja: `${quotedJa(id)}という${kindNames[kind].ja}は、すでにアトラスにあります。`,
    },
    hint: {
      en: 'Refer to that record instead, or give yours an id of its own.',
      ja: 'そのレコードを参照するか、別のIDを付けてください。',
    },
  }),
}
