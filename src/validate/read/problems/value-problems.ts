import type { LocalizedText } from '../../../model/records.js'
import { quotedSome } from '../../quoted.js'
import { excerpt } from '../excerpt.js'
import { found, type ProblemContent } from '../problem.js'

export const nulCharacter = (): ProblemContent =>
  found(
    'error',
    'nul-character',
    {
      en: 'This record holds a NUL character (U+0000).',
      ja: 'このレコードにNUL文字（U+0000）が含まれています。',
    },
    {
      en: 'Remove it. Many of them mean that the file is in UTF-16: name that encoding.',
      ja: 'NUL文字を取り除いてください。多数ある場合はUTF-16のファイルです。その文字コードを指定してください。',
    },
  )

export const loneSurrogate = (): ProblemContent =>
  found('error', 'lone-surrogate', {
    en: 'Half of a surrogate pair stands alone here; it is no character.',
    ja: 'ここにサロゲートペアの片方だけがあり、文字になっていません。',
  })

export const tooDeep = (limit: number): ProblemContent =>
  found('error', 'too-deep', {
    en: `Lists and objects are nested more than ${limit} levels deep here.`,
    ja: `ここで配列やオブジェクトの入れ子が${limit}段を超えています。`,
  })

export const unsafeKey = (key: string): ProblemContent =>
  found(
    'error',
    'unsafe-key',
    {
      en: `"${excerpt(key)}" is not allowed as the name of a field.`,
      ja: `「${excerpt(key)}」は項目名として使えません。`,
    },
    {
      en: 'Such names can harm programs that read the data. Rename the field or leave it out.',
      ja: 'データを読むプログラムに害を及ぼすおそれのある名前です。項目名を変えるか、削除してください。',
    },
  )

const NAMED_KEYS = 5

export const duplicateKey = (keys: readonly string[]): ProblemContent => {
  const named = quotedSome(keys.slice(0, NAMED_KEYS), keys.length)
  return found('warning', 'duplicate-key', {
    en: `Given more than once in one object: ${named.en}. The last value counts.`,
    ja: `同じオブジェクトに重複して書かれています：${named.ja}。最後の値を使います。`,
  })
}

export const cyclic = (): ProblemContent =>
  found('error', 'cyclic', { en: 'This value contains itself.', ja: 'この値は自分自身を含んでいます。' })

export const notPlain = (what: LocalizedText): ProblemContent =>
  found('error', 'not-plain', {
    en: `This is ${what.en}, not plain data.`,
    ja: `これは${what.ja}であり、単純なデータではありません。`,
  })

export const tooManyValues = (limit: number): ProblemContent =>
  found('error', 'too-many-values', {
    en: `The record holds more than ${limit} values.`,
    ja: `レコードに含まれる値が${limit}個を超えています。`,
  })
