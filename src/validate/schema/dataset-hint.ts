import { collections, type Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { isFields, valueAt } from '../fields.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'

/** How records stand in a dataset, where a list of them stands under a name in an object that is no record. */
export const listOfRecordsHint = (
  kind: Kind,
  record: unknown,
  above: Path,
  key: string,
): LocalizedText | undefined => {
  if (above.length > 0 || !isFields(record) || Object.hasOwn(record, 'id')) return undefined
  const value = valueAt(record, [key])
  if (!Array.isArray(value) || !isFields(value[0])) return undefined
  const list = `{"${collections[kind]}": [ … ]}`
  return {
    en: `A dataset is a list of records, or ${list}: the objects under ${quoted(key)} are not read as records.`,
    ja: `データセットはレコードの配列か、${list}の形です。${quotedJa(key)}の中のオブジェクトはレコードとして読み込みません。`,
  }
}

/** How records stand in a dataset, where the values of a field stand together for all of them. */
export const columnsHint = (kind: Kind, path: Path, value: unknown): LocalizedText | undefined => {
  const isColumn = path.length === 1 && path[0] === 'id' && typeof value === 'object' && value !== null
  return isColumn
    ? {
        en: `Each record is an object with an id of its own, {"${collections[kind]}": [{"id": …}, {"id": …}]}; values put together by fields are not read.`,
        ja: `{"${collections[kind]}": [{"id": …}, {"id": …}]}のように、レコードごとにIDを持つオブジェクトにしてください。項目ごとに値をまとめた形は読み込めません。`,
      }
    : undefined
}
