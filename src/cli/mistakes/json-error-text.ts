import type { LocalizedText } from '../../model/records.js'
import { detectFormat, isTable } from '../../validate/read/detect-format.js'
import { scanJson } from '../../validate/read/json/json-scan.js'
import { advance, TEXT_START } from '../../validate/read/text-position.js'
import { messageAt } from './message-at.js'

const looksLikeTable = (path: string, text: string): boolean => {
  const head = new TextEncoder().encode(text.slice(0, 4096))
  const formats = [detectFormat({ name: path }), detectFormat({ head })]
  return formats[1] !== 'json' && formats.some(isTable)
}

const textOfError = (text: string): LocalizedText | undefined => {
  const { error } = scanJson(text)
  if (!error) return undefined
  const { message, hint } = error.finding
  return messageAt(advance(TEXT_START, text.slice(0, error.offset)), {
    en: `${message.en.replace(/^Not JSON: /, '')}${hint ? ` ${hint.en}` : ''}`,
    ja: `${message.ja.replace(/^JSONの誤り：/, '')}${hint?.ja ?? ''}`,
  })
}

/** Why the text of a file is not JSON: where, in our words, or that it looks like a table. */
export const jsonErrorText = (path: string, text: string): LocalizedText =>
  looksLikeTable(path, text)
    ? { en: 'it looks like CSV', ja: 'CSVのようです。' }
    : (textOfError(text) ?? { en: 'it cannot be read', ja: '読み取れません。' })
