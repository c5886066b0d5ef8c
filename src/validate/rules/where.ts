import { kindNames } from '../../model/kind-names.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { InputPosition } from '../input.js'
import { quoted, quotedJa } from '../quoted.js'

/** Where another record stands that a message speaks of. */
export interface RecordPlace {
  readonly input: string | undefined
  readonly kind: Kind | undefined
  readonly pointer: string
  readonly position: InputPosition | undefined
}

/** A row of a table, which is no line of its file: the header is not counted. */
export const rowWords = (row: number): LocalizedText => ({ en: `data row ${row}`, ja: `データ${row}行目` })

const placeIn = ({ line, row }: InputPosition): LocalizedText => {
  if (row === undefined) return { en: ` on line ${line}`, ja: `${line}行目の` }
  const words = rowWords(row)
  return { en: ` in ${words.en}`, ja: `${words.ja}の` }
}

/** "of the program on line 5", as far as it is known. */
export const whereIs = ({ input, kind, pointer, position }: RecordPlace): LocalizedText => {
  const word = kind ? kindNames[kind] : { en: 'record', ja: 'レコード' }
  const place = position
    ? placeIn(position)
    : {
        en: pointer === '' ? '' : ` at ${quoted(pointer)}`,
        ja: pointer === '' ? '' : `${quotedJa(pointer)}の`,
      }
  const file =
    input === undefined ? { en: '', ja: '' } : { en: ` of ${quoted(input)}`, ja: `${quotedJa(input)}の` }
  return { en: `the ${word.en}${place.en}${file.en}`, ja: `${file.ja}${place.ja}${word.ja}` }
}
