import type { LocalizedText } from '../../model/records.js'
import { quoted, quotedJa } from '../../validate/quoted.js'
import { scanJson } from '../../validate/read/json-scan.js'
import { advance, TEXT_START } from '../../validate/read/text-position.js'
import { jsonValue } from '../read-json-file.js'
import { readText } from '../read-text.js'
import { noMapping } from './no-mapping.js'

/** What is said of each key that an object of a JSON text has twice, of which only the last would count. */
const repeatedKeys = (text: string): readonly LocalizedText[] =>
  scanJson(text).duplicates.map(({ offset, key }) => {
    const { line, column } = advance(TEXT_START, text.slice(0, offset))
    return {
      en: `line ${line}, column ${column}: ${quoted(key)} is there more than once.`,
      ja: `${line}行${column}桁 ${quotedJa(key)}が重複しています。`,
    }
  })

/** What a mapping file says; a failure where it is not JSON or has a key twice. */
export const readMappingFile = async (path: string): Promise<unknown> => {
  const text = await readText(path)
  const value = await jsonValue(path, text)
  const repeated = repeatedKeys(text)
  if (repeated.length > 0) throw noMapping(path, repeated)
  return value
}
