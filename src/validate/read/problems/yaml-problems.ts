import type { LocalizedText } from '../../../model/records.js'
import { excerpt } from '../excerpt.js'
import { found, type ProblemContent } from '../problem.js'

export const yamlSyntax = (reason: LocalizedText, hint?: LocalizedText): ProblemContent =>
  found(
    'error',
    'yaml-syntax',
    {
      en: `Not YAML: ${reason.en}.`,
      ja: `YAMLの誤り：${reason.ja}。`,
    },
    hint,
  )

export const yamlTag = (tag: string): ProblemContent =>
  found('warning', 'yaml-tag', {
    en: `The tag "${excerpt(tag)}" is not known and was passed over.`,
    ja: `タグ「${excerpt(tag)}」は使えないため、無視しました。`,
  })

export const yamlKey = (): ProblemContent =>
  found('error', 'yaml-key', {
    en: 'The name of a field must be a text, not a list, an object or an alias.',
    ja: '項目名は文字列でなければなりません。リスト、オブジェクト、エイリアスは使えません。',
  })

export const yamlMergeKey = (): ProblemContent =>
  found(
    'error',
    'yaml-key',
    {
      en: 'The merge key "<<" is not followed; this record was not read.',
      ja: 'マージキー「<<」には対応していないため、このレコードは読み込みませんでした。',
    },
    {
      en: 'Write the fields out in each record, or merge them before.',
      ja: '項目を各レコードに書き出すか、あらかじめ統合してください。',
    },
  )

export const aliasUnknown = (name: string): ProblemContent =>
  found('error', 'alias-unknown', {
    en: `The alias "*${excerpt(name)}" has no anchor before it.`,
    ja: `エイリアス「*${excerpt(name)}」に対応するアンカーが前にありません。`,
  })

export const aliasBomb = (limit: number): ProblemContent =>
  found('error', 'alias-bomb', {
    en: `The aliases of this record repeat more than ${limit} values.`,
    ja: `このレコードのエイリアスを展開すると、${limit}個を超える値になります。`,
  })
