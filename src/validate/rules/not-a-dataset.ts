import type { LocalizedText } from '../../model/records.js'
import type { Rule } from './rule.js'

/** A dataset is an object of collections or a list of records. */
export const notADataset: Rule & { readonly message: LocalizedText; readonly hint: LocalizedText } = {
  code: 'not-a-dataset',
  severity: 'error',
  title: { en: 'The value is not a dataset', ja: 'データセットではない値' },
  description: {
    en: 'A dataset is an object with a list of records for each collection, or a list of records of one kind. A promise, a map or an instance of a class is neither.',
    ja: 'データセットは、種類別のレコードの配列を持つオブジェクトか、1種類のレコードの配列です。Promise、Map、クラスのインスタンスはデータセットになりません。',
  },
  message: { en: 'This is not a dataset.', ja: 'データセットではありません。' },
  hint: {
    en: 'Write {"programs": [ … ]}, or a list of records with their kind.',
    ja: '{"programs": [ … ]}のように書くか、種類を指定してレコードの配列を渡してください。',
  },
}
