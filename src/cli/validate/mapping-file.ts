import type { LocalizedText } from '../../model/records.js'
import { quoted, quotedJa } from '../../validate/quoted.js'
import { scanJson } from '../../validate/read/json/json-scan.js'
import { createPlaces, TEXT_START } from '../../validate/read/text-position.js'
import { jsonValue } from '../input/read-json-file.js'
import { readText } from '../input/read-text.js'
import { messageAt } from '../mistakes/message-at.js'
import { noMapping } from './no-mapping.js'

/** What is said of each key that an object of a JSON text has twice, of which only the last would count. */
const repeatedKeys = (text: string): readonly LocalizedText[] => {
  const placeOf = createPlaces(TEXT_START, text)
  return scanJson(text).duplicates.map(({ offset, key }) =>
    messageAt(placeOf(offset), {
      en: `${quoted(key)} is there more than once.`,
      ja: `${quotedJa(key)}が重複しています。`,
    }),
  )
}

/** What a mapping file says; a mistake where it is not JSON or has a key twice. */
export const readMappingFile = async (path: string): Promise<unknown> => {
  const text = await readText(path)
  const value = await jsonValue(path, text)
  const repeated = repeatedKeys(text)
  if (repeated.length > 0) throw noMapping(path, repeated)
  return value
}
