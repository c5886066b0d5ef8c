import * as z from 'zod'
import type { FormField } from './form-fields.js'

/** What stands in a form where a field is still to be filled in: quotes only where a text is to come. */
export const emptyValue = ({ field: { schema } }: FormField): unknown => {
  if (schema instanceof z.ZodArray) return []
  return schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean ? null : ''
}
