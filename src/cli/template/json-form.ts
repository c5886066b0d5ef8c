import { collections, type Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { emptyValue } from './empty-value.js'
import { formFields, labelledExplanation } from './form-fields.js'
import { type FormPart, formTree } from './form-tree.js'

const emptyPart = ({ leaf, isNumbered, parts }: FormPart): unknown => {
  if (leaf) return emptyValue(leaf)
  const object = emptyObject(parts)
  return isNumbered ? [object] : object
}

const emptyObject = (parts: readonly FormPart[]): unknown =>
  Object.fromEntries(parts.filter(({ isRequired }) => isRequired).map((part) => [part.key, emptyPart(part)]))

/** A dataset with one empty record of a kind that has the required fields; `meta` explains these and the others. */
export const jsonForm = (kind: Kind, locale: Locale): string => {
  const fields = formFields(kind, locale)
  const explanations = fields.map((field) => [field.path, labelledExplanation(field, locale)])
  const dataset = {
    meta: { fields: Object.fromEntries(explanations) },
    [collections[kind]]: [emptyObject(formTree(fields))],
  }
  return `${JSON.stringify(dataset, null, 2)}\n`
}
