import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { fieldLabel, partLabel } from '../../schemas/field-labels.js'
import { fieldsOf } from '../../schemas/field-paths.js'
import type { Path } from '../path.js'
import { quotedJa } from '../quoted.js'
import { itemColumn } from './item-column.js'

/** What the column of a field, or the part that several columns make, is called: its path, in Japanese its label. */
export const columnName = (kind: Kind, path: Path): LocalizedText => {
  const en = path.join('.')
  return { en, ja: (fieldLabel(kind, en) ?? partLabel(kind, en))?.ja ?? en }
}

/** What the column is called that holds a field of all objects of a list: no number stands in it. */
export const columnNameOfItems = (kind: Kind, list: Path, field: string): LocalizedText => ({
  en: [...list, field].join('.'),
  ja: columnName(kind, [...list, 0, field]).ja.replace(/\d+/, ''),
})

const starred = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.')

/** The paths below an object that it must have, or of which it must have one. */
const neededBelow = (kind: Kind, object: Path): readonly (readonly string[])[] => {
  const above = `${starred(object)}.`
  return fieldsOf(kind)
    .filter(({ path }) => path.startsWith(above))
    .filter(({ steps }) => steps.slice(stepsIn(object)).every(({ isRequired, oneOf }) => isRequired || oneOf))
    .map(({ path }) => path.slice(above.length).split('.'))
}

const stepsIn = (path: Path): number => path.filter((step) => typeof step === 'string').length

const namesWith =
  (and: LocalizedText) =>
  (names: readonly LocalizedText[]): LocalizedText => ({
    en: names.map(({ en }) => en).join(and.en),
    ja: names.map(({ ja }) => quotedJa(ja)).join(and.ja),
  })

/** Names that are all needed, in a sentence. */
export const allOfNames = namesWith({ en: ' and ', ja: 'と' })

/** Names of which any will do, in a sentence. */
export const anyOfNames = namesWith({ en: ' or ', ja: 'か' })

/** The columns that make an object: those of the fields that it must have, or of which it must have one. */
export const columnsOfObject = (kind: Kind, object: Path): readonly LocalizedText[] =>
  neededBelow(kind, object).map((below) =>
    columnName(kind, [...object, ...below.map((step) => (step === '*' ? 0 : step))]),
  )

/** The columns without numbers that make a list of objects; none where its objects need other fields. */
export const columnsOfList = (kind: Kind, list: Path): readonly LocalizedText[] => {
  const needed = neededBelow(kind, [...list, 0])
  const isEach = needed.every((below) => itemColumn(kind, [...list, ...below]))
  return isEach ? needed.map((below) => columnNameOfItems(kind, list, below.join('.'))) : []
}
