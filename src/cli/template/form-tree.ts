import { ANY_KEY } from '../../schemas/field-paths.js'
import { DIMENSION, type FormField } from './form-fields.js'

/** A part of a form: a field, or an object or list of objects with parts. */
export interface FormPart {
  readonly key: string
  readonly isRequired: boolean
  readonly isNumbered: boolean
  /** The field, where the part is one. */
  readonly leaf?: FormField
  readonly parts: readonly FormPart[]
}

/** Fields in the tree that their paths make. */
export const formTree = (fields: readonly FormField[], depth = 0): readonly FormPart[] => {
  const groups = new Map<string, FormField[]>()
  for (const form of fields) {
    const key = form.field.steps[depth]?.key ?? ''
    groups.set(key, [...(groups.get(key) ?? []), form])
  }
  return [...groups].flatMap(([key, [first, ...rest]]): FormPart[] => {
    const step = first?.field.steps[depth]
    if (!first || !step) return []
    const isLeaf = first.field.steps.length === depth + 1
    return [
      {
        key: key === ANY_KEY ? DIMENSION : key,
        isRequired: step.isRequired || step.oneOf?.[0] === key,
        isNumbered: step.isNumbered,
        ...(isLeaf && { leaf: first }),
        parts: isLeaf ? [] : formTree([first, ...rest], depth + 1),
      },
    ]
  })
}
