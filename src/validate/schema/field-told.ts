import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { columnName } from './column-names.js'
import { optionalAround } from './empty-hint.js'
import { itemsHint, objectHint } from './object-hint.js'

/** What is told of a field that is not there. */
export const tellMissing = (field: string): Told => ({
  message: {
    en: `The field ${quoted(field)} is missing.`,
    ja: `必須の項目${quotedJa(field)}がありません。`,
  },
})

/** What is told of a field that has no column, or an empty cell. */
export const tellMissingCell = (kind: Kind, path: Path): Told => {
  const { en, ja } = columnName(kind, path)
  const around = optionalAround(kind, path)
  const whole = around && columnName(kind, around)
  const where = itemsHint(kind, path) ??
    objectHint(kind, path, 'cell') ?? {
      en: `Write it in the column ${en}.`,
      ja: `${quotedJa(ja)}の列に書いてください。`,
    }
  return {
    message: {
      en: `The field ${quoted(en)} is missing.`,
      ja: `必須の項目${quotedJa(ja)}がありません。`,
    },
    hint: whole
      ? {
          en: `${where.en} Where it is not known, leave all columns of ${quoted(whole.en)} empty.`,
          ja: `${where.ja}不明な場合は、${quotedJa(whole.ja)}の列をすべて空にしてください。`,
        }
      : where,
  }
}

/** What is told of a field that there is not, with what may be meant. */
export const tellUnknownField = (key: string, hint: LocalizedText | undefined): Told => ({
  message: {
    en: `There is no field ${quoted(key)} here.`,
    ja: `ここに${quotedJa(key)}という項目はありません。`,
  },
  hint,
})
