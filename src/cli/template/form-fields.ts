import type { Kind } from '../../model/kinds.js'
import { fieldLabel } from '../../schemas/field-labels.js'
import { ANY_KEY, type Field, fieldsOf } from '../../schemas/field-paths.js'
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

const pathOf = ({ path }: Field): string => path.replaceAll('*', '0').replace(ANY_KEY, DIMENSION)

const isShallow = ({ steps }: Field): boolean => steps.filter(({ isNumbered }) => isNumbered).length < 2

const isNeeded = ({ steps }: Field): boolean =>
  steps.every(({ isRequired, oneOf, key }) => isRequired || oneOf?.[0] === key)

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
    isNeeded(field) ? 'required' : 'optional',
    ...(others.length > 0 ? [`either ${others.join(' or ')}`] : []),
    `${words.en}${isList ? '; may be several' : ''}`,
  ]
  return parts.map(capitalized).join('. ')
}

const explainInJapanese = (field: Field, kind: Kind): string => {
  const { words, isList } = valueWords(field.schema)
  const others = alternatives(field, kind, 'ja')
  return [
    isNeeded(field) ? '必須' : '任意',
    ...(others.length > 0 ? [`${others.join('か')}のどちらか一方`] : []),
    words.ja,
    ...(isList ? ['複数可'] : []),
  ].join('。')
}

/**
 * The fields of a form for a kind: all that every record has, and the others unless they stand in a list inside a
 * list.
 */
export const formFields = (kind: Kind, locale: Locale): readonly FormField[] =>
  fieldsOf(kind)
    .filter((field) => isShallow(field) || isNeeded(field))
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
