import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Medium } from '../check/finding.js'
import type { Path } from '../path.js'
import { quoted } from '../quoted.js'
import { allOfNames, anyOfNames, columnsOfList, columnsOfObject } from './column-names.js'
import { schemasAt, titleOf } from './schema-at.js'

const AS_DATA: Readonly<Record<string, LocalizedText>> = {
  LocalizedText: {
    en: 'Give both languages: {"en": …, "ja": …}.',
    ja: '{"en": …, "ja": …}のように英語と日本語で書いてください。',
  },
  Party: {
    en: 'Write {"place": "JP"} or {"organization": "jst"}.',
    ja: '{"place": "JP"}か{"organization": "jst"}のように書いてください。',
  },
  Participant: {
    en: 'Write {"place": "JP"} or {"organization": "jst"}.',
    ja: '{"place": "JP"}か{"organization": "jst"}のように書いてください。',
  },
  Citation: {
    en: 'Write {"source": "…", "section": "…"}.',
    ja: '{"source": "…", "section": "…"}のように書いてください。',
  },
}

const EITHER: ReadonlySet<string> = new Set(['Party', 'Participant'])

/** Joins the names of the columns of an object as it needs them. */
const joinFor = (kind: Kind, object: Path): typeof allOfNames =>
  EITHER.has(titleOf(schemasAt(kind, object)) ?? '') ? anyOfNames : allOfNames

/** How a value is given by columns of a table, or by the fields that a mapping makes of others. */
const byColumns = (
  columns: readonly LocalizedText[],
  join: typeof allOfNames,
  medium: Medium,
): LocalizedText => {
  if (medium === 'cell') {
    const { en, ja } = join(columns)
    return { en: `Write it in the columns ${en}.`, ja: `${ja}の列に書いてください。` }
  }
  const { en, ja } = join(columns.map(({ en: path }) => ({ en: quoted(path), ja: path })))
  return { en: `Map fields to ${en}.`, ja: `対応表で${ja}に割り当ててください。` }
}

const SEVERAL: Readonly<Record<Medium, LocalizedText>> = {
  cell: {
    en: ' Several values in one cell are separated by ";".',
    ja: '1つのセルの複数の値は、半角の「;」で区切ってください。',
  },
  mapped: {
    en: ' A field with several values takes "as": "list".',
    ja: '値が複数ある項目は"as": "list"とします。',
  },
  data: { en: '', ja: '' },
}

/** How the objects of a list are given by columns without numbers; undefined where these cannot hold them. */
const byColumnsTogether = (kind: Kind, list: Path, medium: Medium): LocalizedText | undefined => {
  const columns = columnsOfList(kind, list)
  if (columns.length === 0) return undefined
  const where = byColumns(columns, joinFor(kind, [...list, 0]), medium)
  const several = SEVERAL[medium]
  return { en: where.en + several.en, ja: where.ja + several.ja }
}

const byColumnsOfObject = (kind: Kind, object: Path, medium: Medium): LocalizedText | undefined => {
  const columns = columnsOfObject(kind, object)
  return columns.length === 0 ? undefined : byColumns(columns, joinFor(kind, object), medium)
}

const inTable = (kind: Kind, path: Path, medium: Medium): LocalizedText | undefined => {
  const isItem = medium === 'mapped' && typeof path.at(-1) === 'number'
  const together = isItem ? byColumnsTogether(kind, path.slice(0, -1), medium) : undefined
  return together ?? byColumnsOfObject(kind, path, medium)
}

/** What to write in place of a text where an object is wanted. */
export const objectHint = (kind: Kind, path: Path, medium: Medium): LocalizedText | undefined => {
  const title = titleOf(schemasAt(kind, path))
  const asData = title !== undefined && Object.hasOwn(AS_DATA, title) ? AS_DATA[title] : undefined
  return medium === 'data' ? asData : (inTable(kind, path, medium) ?? asData)
}

const LIST: Readonly<Record<Medium, LocalizedText>> = {
  cell: {
    en: 'Separate the values by ";".',
    ja: '値を半角の「;」で区切ってください。',
  },
  mapped: {
    en: 'Say "as": "list" in the mapping.',
    ja: '対応表で"as": "list"としてください。',
  },
  data: { en: 'Put it in a list: […].', ja: '[…]のように配列に入れてください。' },
}

/** The columns that hold the objects of a list; undefined where a list has none. */
export const itemsHint = (kind: Kind, list: Path, medium: Medium = 'cell'): LocalizedText | undefined =>
  byColumnsTogether(kind, list, medium) ?? byColumnsOfObject(kind, [...list, 0], medium)

/** What to write in place of a text where a list is wanted. */
export const listHint = (kind: Kind, path: Path, medium: Medium): LocalizedText =>
  (medium === 'data' ? undefined : itemsHint(kind, path, medium)) ?? LIST[medium]
