import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'
import { type RecordPlace, whereIs } from './where.js'

const HINT: LocalizedText = {
  en: 'Give one of them another id, or remove it if both are the same.',
  ja: 'どちらかのIDを変えるか、同じものであれば片方を削除してください。',
}

/** No two records of a kind share an id. */
export const duplicateId: Rule & {
  readonly tell: (id: string, first: RecordPlace) => Told
  /** Of a source whose id a source that the mapping brings along has. */
  readonly tellOfMapping: (id: string) => Told
} = {
  code: 'duplicate-id',
  severity: 'error',
  title: { en: 'Two records share an id', ja: 'IDが重複している' },
  description: {
    en: 'The ids of the records of a kind are unique in a dataset. The first record keeps its id; each further one is an error.',
    ja: '同じ種類のレコードのIDは、データセットの中で一意でなければなりません。最初のレコードは有効で、2つ目からが誤りになります。',
  },
  example: {
    kind: 'program',
    bad: [{ id: 'ocean-grants', name: { en: 'Ocean Grants', ja: '海洋助成' } }, { id: 'ocean-grants' }],
    good: [{ id: 'ocean-grants', name: { en: 'Ocean Grants', ja: '海洋助成' } }, { id: 'polar-grants' }],
  },
  tell: (id, first) => {
    const where = whereIs(first)
    return {
      message: {
        en: `The id ${quoted(id)} is already that of ${where.en}.`,
        ja: `${quotedJa(id)}というIDは、すでに${where.ja}で使われています。`,
      },
      hint: HINT,
    }
  },
  tellOfMapping: (id) => ({
    message: {
      en: `The id ${quoted(id)} is already that of a source of the mapping.`,
      ja: `${quotedJa(id)}というIDは、すでに対応表の出典で使われています。`,
    },
    hint: HINT,
  }),
}
