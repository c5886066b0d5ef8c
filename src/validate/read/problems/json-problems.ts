import type { LocalizedText } from '../../../model/records.js'
import { codePoint, excerpt, firstCharacter } from '../excerpt.js'
import { beginsWithOtherSpace, lookAlikeHint } from '../look-alikes.js'
import { found, type ProblemContent } from '../problem.js'

export const jsonTruncated = (): ProblemContent =>
  found(
    'error',
    'json-truncated',
    { en: 'The JSON ends before it is complete.', ja: 'JSONが途中で終わっています。' },
    {
      en: 'Check that the file was exported completely.',
      ja: 'ファイルが最後まで書き出されているか確かめてください。',
    },
  )

const EXPECTED = {
  value: { en: 'a value', ja: '値' },
  key: { en: 'a field name in double quotes', ja: '二重引用符で囲んだ項目名' },
  'key-or-end': { en: 'a field name in double quotes or "}"', ja: '二重引用符で囲んだ項目名か「}」' },
  colon: { en: 'a colon', ja: 'コロン' },
  'comma-or-brace': { en: 'a comma or "}"', ja: 'コンマか「}」' },
  'comma-or-bracket': { en: 'a comma or "]"', ja: 'コンマか「]」' },
  end: { en: 'the end of the JSON', ja: 'JSONの終わり' },
  escape: { en: 'an escape sequence of JSON', ja: 'JSONのエスケープ' },
  'no-control': { en: 'no control character in a text', ja: '制御文字を含まない文字列' },
} satisfies Record<string, LocalizedText>

/** What JSON asks for at some place. */
export type JsonExpectation = keyof typeof EXPECTED | 'closing-quote'

function jsonHint(expected: JsonExpectation, rest: string, isAfterComma: boolean): LocalizedText | undefined {
  if (/^['‘’“”＂]/.test(rest))
    return { en: 'Use straight double quotes: "…".', ja: '半角の二重引用符（"）を使ってください。' }
  if (/^\/[/*]|^#/.test(rest))
    return { en: 'JSON has no comments; remove it.', ja: 'JSONにコメントは書けません。削除してください。' }
  if (expected === 'value' && /^(?:-?(?:nan|inf)|none|undefined|true|false|null)/i.test(rest))
    return {
      en: 'JSON knows true, false and null; leave out a field whose value is not known.',
      ja: 'JSONで使えるのはtrue、false、nullです。値が不明な項目は省いてください。',
    }
  if (isAfterComma && /^[\]}]/.test(rest))
    return { en: 'Remove the comma before it.', ja: '直前のコンマを取り除いてください。' }
  if (expected === 'end' && rest.startsWith('{'))
    return {
      en: 'Several records one after another are NDJSON: name that format, or make them a list.',
      ja: 'レコードを並べただけの形はNDJSONです。その形式を指定するか、配列にしてください。',
    }
  if (expected === 'end' && rest.startsWith(','))
    return {
      en: 'Remove the comma, or make the records a list: [{…}, {…}].',
      ja: 'コンマを取り除くか、[{…}, {…}]のようにレコードの配列にしてください。',
    }
  if (expected === 'no-control' || expected === 'closing-quote')
    return {
      en: 'Write a line end in a text as \\n and a tab as \\t.',
      ja: '文字列の中の改行は\\n、タブは\\tと書いてください。',
    }
  return lookAlikeHint(rest)
}

const foundIn = (rest: string): string => {
  const first = firstCharacter(rest)
  return beginsWithOtherSpace(rest)
    ? codePoint(first)
    : excerpt(/^[A-Za-z]+/.exec(rest.slice(0, 20))?.[0] ?? first)
}

/** The text is not JSON: what was expected, the text from there on, and whether a comma stands before it. */
export function jsonSyntax(expected: JsonExpectation, rest: string, isAfterComma = false): ProblemContent {
  if (expected === 'closing-quote')
    return found(
      'error',
      'json-syntax',
      {
        en: 'Not JSON: the text that begins here has no closing quote on its line.',
        ja: 'JSONの誤り：ここから始まる文字列が、同じ行で閉じられていません。',
      },
      jsonHint(expected, rest, isAfterComma),
    )
  const here = foundIn(rest)
  const { en, ja } = EXPECTED[expected]
  return found(
    'error',
    'json-syntax',
    {
      en: `Not JSON: expected ${en}, found "${here}".`,
      ja: `JSONの誤り：${ja}が必要ですが、「${here}」があります。`,
    },
    jsonHint(expected, rest, isAfterComma),
  )
}
