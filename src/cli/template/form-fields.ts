import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { fieldLabel, partLabel } from '../../schemas/field-labels.js'
import {
  ANY_KEY,
  type Field,
  type FieldStep,
  fieldsOf,
  pathOf as pathOfSteps,
} from '../../schemas/field-paths.js'
import type { Locale } from '../../time/locale.js'
import { valueWords } from './value-words.js'

/** A field as a form shows it. */
export interface FormField {
  readonly field: Field
  /** The path of the first such field: `holders.0.place`. */
  readonly path: string
  /** The name that it has in the language of the form. */
  readonly label: string
  /** Whether every record must have it; of alternatives the first one counts. */
  readonly isRequired: boolean
  /** What it is about, whether it is required, and what it must hold. */
  readonly explanation: string
}

/** The explanation of a field that stands beside its path; in Japanese it begins with the label. */
export const labelledExplanation = ({ label, explanation }: FormField, locale: Locale): string =>
  ({ en: explanation, ja: `${label}。${explanation}` })[locale]

/** The name of the dimension that stands for any. */
export const DIMENSION = 'dimension'

const concrete = (path: string): string => path.replaceAll('*', '0').replace(ANY_KEY, DIMENSION)

const pathOf = ({ path }: Field): string => concrete(path)

/** Whether a field stands in no list inside a list, or must be there once the outer one is. */
const isShown = ({ steps }: Field): boolean => {
  const below = steps.slice(steps.findIndex(({ isNumbered }) => isNumbered) + 1)
  return !below.some(({ isNumbered }) => isNumbered) || below.every(isAsked)
}

const isAsked = ({ isRequired, oneOf, key }: FieldStep): boolean => isRequired || oneOf?.[0] === key

const isOfAnyKey = ({ steps }: Field): boolean => steps.at(-1)?.key === ANY_KEY

const ANY_DIMENSION: LocalizedText = {
  en: `in place of "${DIMENSION}" in the name stands the id of a dimension, here the id of one of its values`,
  ja: `項目名の「${DIMENSION}」は次元のIDに置き換え、ここにはその次元の値のIDを書く`,
}

const isNeeded = ({ steps }: Field): boolean => steps.every(isAsked)

/** The nearest part around a field that can be left out, where the field cannot once the part is there. */
const partAround = ({ steps }: Field): readonly FieldStep[] | undefined => {
  const last = steps.findLastIndex(({ isRequired, oneOf }) => !isRequired && !oneOf)
  return last === -1 || last === steps.length - 1 ? undefined : steps.slice(0, last + 1)
}

/** Whether a field is to be filled in: in all records, with the part that it belongs to, or as one likes. */
const demandOn = (field: Field, kind: Kind): LocalizedText => {
  if (isNeeded(field)) return { en: 'required', ja: '必須' }
  const part = partAround(field)
  const label = part && partLabel(kind, concrete(pathOfSteps(part)))
  return label
    ? { en: `required with ${label.en}`, ja: `${label.ja}を書くときは必須` }
    : { en: 'optional', ja: '任意' }
}

const labelOf = (kind: Kind, path: string, locale: Locale): string => fieldLabel(kind, path)?.[locale] ?? path

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The labels of the fields of which only one is to be filled in. */
const alternatives = (field: Field, kind: Kind, locale: Locale): readonly string[] => {
  const above = pathOf(field).split('.').slice(0, -1)
  return (field.steps.at(-1)?.oneOf ?? []).map((key) => labelOf(kind, [...above, key].join('.'), locale))
}

const explainInEnglish = (field: Field, kind: Kind): string => {
  const { words, isList } = valueWords(field.schema)
  const isText = field.steps.at(-1)?.title === 'LocalizedText'
  const about = isText ? labelOf(kind, pathOf(field), 'en') : (field.description ?? '').replace(/\.$/, '')
  const others = alternatives(field, kind, 'en')
  const parts = [
    about,
    demandOn(field, kind).en,
    ...(others.length > 0 ? [`either ${others.join(' or ')}`] : []),
    `${words.en}${isList ? '; may be several' : ''}`,
    ...(isOfAnyKey(field) ? [ANY_DIMENSION.en] : []),
  ]
  return parts.map(capitalized).join('. ')
}

const explainInJapanese = (field: Field, kind: Kind): string => {
  const { words, isList } = valueWords(field.schema)
  const others = alternatives(field, kind, 'ja')
  return [
    demandOn(field, kind).ja,
    ...(others.length > 0 ? [`${others.join('か')}のどちらか一方`] : []),
    words.ja,
    ...(isList ? ['複数可'] : []),
    ...(isOfAnyKey(field) ? [ANY_DIMENSION.ja] : []),
  ].join('。')
}

/** The fields of a form for a kind: all but those in a list inside a list that can be left out. */
export const formFields = (kind: Kind, locale: Locale): readonly FormField[] =>
  fieldsOf(kind)
    .filter(isShown)
    .map((field) => {
      const path = pathOf(field)
      return {
        field,
        path,
        label: labelOf(kind, path, locale),
        isRequired: isNeeded(field),
        explanation: locale === 'ja' ? explainInJapanese(field, kind) : explainInEnglish(field, kind),
      }
    })
