import type { ErrorCode, YAMLError } from 'yaml'
import type { LocalizedText } from '../../../model/records.js'

const INDENT = {
  en: 'the indentation does not fit; use spaces, the same number at each level',
  ja: '字下げが合いません。各段で同じ数の半角スペースを使ってください',
}
const ONE_TAG = {
  en: 'a value has at most one tag and one anchor, before it',
  ja: 'タグとアンカーは、値の前に1つずつしか書けません',
}
const UNEXPECTED = { en: 'this does not belong here', ja: 'ここに書けないものがあります' }

const REASONS: Readonly<Record<ErrorCode, LocalizedText>> = {
  ALIAS_PROPS: {
    en: 'an alias cannot have a tag or an anchor',
    ja: 'エイリアスにタグやアンカーは付けられません',
  },
  BAD_ALIAS: {
    en: 'the name of an alias or anchor is empty or ends in a colon',
    ja: 'エイリアスやアンカーの名前が空か、コロンで終わっています',
  },
  BAD_COLLECTION_TYPE: {
    en: 'the tag does not fit a list or an object',
    ja: 'タグがリストやオブジェクトに合いません',
  },
  BAD_DIRECTIVE: {
    en: 'the directive is not known or not complete',
    ja: 'ディレクティブが不明か、不完全です',
  },
  BAD_DQ_ESCAPE: {
    en: 'a text in double quotes has a backslash that begins no known escape',
    ja: '二重引用符の中のバックスラッシュが、有効なエスケープになっていません',
  },
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: ONE_TAG,
  BAD_SCALAR_START: {
    en: 'a text that begins with this character must be in quotes',
    ja: 'この文字で始まる文字列は引用符で囲んでください',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a text with a colon and a space must be in quotes, and an object begins on a line of its own',
    ja: 'コロンと空白を含む文字列は引用符で囲み、オブジェクトは新しい行から始めてください',
  },
  BLOCK_IN_FLOW: {
    en: 'inside [ ] or { } everything must be in that style, and a text with a colon and a space in quotes',
    ja: '[ ]や{ }の中では、すべて同じ書き方にし、コロンと空白を含む文字列は引用符で囲んでください',
  },
  DUPLICATE_KEY: { en: 'a field is there twice', ja: '同じ項目が重複しています' },
  IMPOSSIBLE: UNEXPECTED,
  KEY_OVER_1024_CHARS: { en: 'the name of a field is too long', ja: '項目名が長すぎます' },
  MISSING_CHAR: {
    en: 'a character is missing: a hyphen, a colon, a comma, a bracket or a space',
    ja: 'ハイフン、コロン、コンマ、括弧、空白のいずれかが足りません',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a colon is missing, or the name of a field runs over several lines',
    ja: 'コロンが足りないか、項目名が複数行にわたっています',
  },
  MULTIPLE_ANCHORS: ONE_TAG,
  MULTIPLE_DOCS: { en: 'there is more than one document', ja: '複数の文書があります' },
  MULTIPLE_TAGS: ONE_TAG,
  NON_STRING_KEY: { en: 'the name of a field must be a text', ja: '項目名は文字列でなければなりません' },
  RESOURCE_EXHAUSTION: { en: 'it asks for too much memory', ja: '必要なメモリが多すぎます' },
  TAB_AS_INDENT: {
    en: 'a tab is used to indent; use spaces',
    ja: '字下げにタブが使われています。半角スペースを使ってください',
  },
  TAG_RESOLVE_FAILED: { en: 'the value does not fit its tag', ja: '値がタグに合いません' },
  UNEXPECTED_TOKEN: UNEXPECTED,
}

const UNCLOSED_QUOTE = {
  en: 'the quote that begins here is not closed',
  ja: 'ここから始まる引用符が閉じられていません',
}

const UNCLOSED_BRACKET = {
  en: 'a [ or { before this is not closed, or what it holds is not indented further than its field',
  ja: '前の[か{が閉じられていないか、その中身が項目名より深く字下げされていません',
}

const isUnclosedBracket = ({ code, message }: YAMLError): boolean =>
  code === 'BAD_INDENT' && message.includes('end with')

/** Whether an error is that a quote is not closed. The library places it where the text ends. */
export const isUnclosedQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.includes('quote')

/** Why a text is not YAML, in both languages. */
export const yamlReason = (error: YAMLError): LocalizedText => {
  if (isUnclosedQuote(error)) return UNCLOSED_QUOTE
  return isUnclosedBracket(error) ? UNCLOSED_BRACKET : REASONS[error.code]
}
