import type { Atlas } from '../../atlas/create-atlas.js'
import type { Called } from '../../atlas/suggest-records.js'
import type { AxisItem, RecordReference } from '../../compare/comparison.js'
import { referenceKey } from '../../compare/records/reference-key.js'
import type { AnyIds } from '../../model/ids.js'
import { kinds } from '../../model/kinds.js'
import { mistake } from '../mistakes/mistake.js'

/** Every record as a row that is named by its kind and id. */
export const rowsOfRecords = (atlas: Atlas<AnyIds>): readonly Called[] =>
  kinds.flatMap((kind) => atlas.all(kind).map(({ id, name }) => ({ id: referenceKey({ kind, id }), name })))

const severalRows = (name: string, ids: readonly string[]) =>
  mistake({
    en: `row "${name}" may be ${ids.join(' or ')}`,
    ja: `行「${name}」に当たるものが${ids.length}つあります：${ids.join('、')}。どれか1つを指定してください。`,
  })

/** The rows `kind/id` that are asked for, by their ids alone where one row has that id, else where one record has it. */
export const rowsNamed = (
  atlas: Atlas<AnyIds>,
  rows: readonly AxisItem[],
  names: readonly string[] | undefined,
): readonly string[] | undefined =>
  names?.map((name) => {
    if (name.includes('/')) return name
    const shown = rows.filter(({ record }) => record?.id === name).map(({ id }) => id)
    const ids =
      shown.length > 0
        ? shown
        : kinds.flatMap((kind) => (atlas.find(kind, name) ? referenceKey({ kind, id: name }) : []))
    if (ids.length > 1) throw severalRows(name, ids)
    return ids[0] ?? name
  })

/** The records that rows `kind/id` stand for, without those that there are not. */
export const recordsNamed = (atlas: Atlas<AnyIds>, rows: readonly string[]): readonly RecordReference[] =>
  rows.flatMap((row) => {
    const [name, id = ''] = row.split('/', 2)
    const kind = kinds.find((each) => each === name)
    return kind && atlas.find(kind, id) ? [{ kind, id }] : []
  })
