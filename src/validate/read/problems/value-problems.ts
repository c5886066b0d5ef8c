import type { LocalizedText } from '../../../model/records.js'
import { quoted, quotedJa } from '../../quoted.js'
import { excerpt } from '../excerpt.js'
import { found, type ProblemContent } from '../problem.js'

const list = (texts: readonly string[]): string => texts.map(quoted).join(', ')
const listJa = (texts: readonly string[]): string => texts.map(quotedJa).join('、')

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
  const more = keys.length - NAMED_KEYS
  const named = keys.slice(0, NAMED_KEYS)
  return found('warning', 'duplicate-key', {
    en: `Given more than once in one object: ${list(named)}${more > 0 ? ` and ${more} more` : ''}. The last value counts.`,
    ja: `同じオブジェクトに重複して書かれています：${listJa(named)}${more > 0 ? `ほか${more}件` : ''}。最後の値を使います。`,
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
