import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'
import { type RecordPlace, whereIs } from './where.js'

/** Two records of a kind do not bear the same name under two ids. */
export const sameName: Rule & {
  readonly tell: (first: RecordPlace & { readonly id: string | undefined }) => Told
  readonly tellBase: (id: string) => Told
} = {
  code: 'same-name',
  severity: 'warning',
  title: { en: 'The same name under two ids', ja: '同じ名称に2つのID' },
  description: {
    en: 'Two records of a kind have the same name in a language, apart from case and width, but different ids. Perhaps they are the same thing. Measures are compared within their strategy.',
    ja: '同じ種類の2つのレコードが、大文字・小文字や全角・半角の違いを除いて同じ名称で、IDだけが異なります。同じものではないか確かめてください。施策は同じ戦略の中で比べます。',
  },
  example: {
    kind: 'program',
    bad: [
      { id: 'ocean-grants', name: { en: 'Ocean Grants', ja: '海洋助成' } },
      { id: 'ocean-grant', name: { en: 'Ocean grants', ja: '海の助成' } },
    ],
    good: [
      { id: 'ocean-grants', name: { en: 'Ocean Grants', ja: '海洋助成' } },
      { id: 'polar-grants', name: { en: 'Polar Grants', ja: '極域助成' } },
    ],
  },
  tell: (first) => {
    const where = whereIs(first)
    const id =
      first.id === undefined ? { en: '', ja: '' } : { en: `, ${quoted(first.id)}`, ja: quotedJa(first.id) }
    return {
      message: {
        en: `The name is also that of ${where.en}${id.en}.`,
        ja: `${where.ja}${id.ja}と同じ名称です。`,
      },
      hint: {
        en: 'If both are the same thing, keep one record and refer to its id.',
        ja: '同じものであれば、レコードを1つにまとめて、そのIDを参照してください。',
      },
    }
  },
  tellBase: (id) => ({
    message: {
      en: `The name is also that of ${quoted(id)} in the atlas.`,
      ja: `アトラスの${quotedJa(id)}と同じ名称です。`,
    },
    hint: {
      en: 'If both are the same thing, refer to that record instead.',
      ja: '同じものであれば、そのレコードを参照してください。',
    },
  }),
}
