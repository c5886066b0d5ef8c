import { kinds } from '../../model/kinds.js'
import type { Finding } from '../check/finding.js'
import type { Rule } from './rule.js'

/** It is known of which kind each record is. */
export const kindUnknown: Rule & Finding = {
  code: 'kind-unknown',
  severity: 'error',
  title: { en: 'A record is of no known kind', ja: 'レコードの種類が分からない' },
  description: {
    en: 'Records stand in a collection of a dataset (programs, places …), or the kind of all records is named beside them.',
    ja: 'レコードはデータセットの種類別の配列（programs、placesなど）に入れるか、全体の種類を指定してください。',
  },
  path: [],
  tell: () => ({
    message: { en: 'It is not known of which kind the record is.', ja: 'レコードの種類が分かりません。' },
    hint: {
      en: `Name the kind (${kinds.join(', ')}), or put the record into a collection of a dataset.`,
      ja: `種類（${kinds.join('、')}）を指定するか、データセットの種類別の配列に入れてください。`,
    },
  }),
}
