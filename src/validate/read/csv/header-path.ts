import type { FieldPath } from '../../path.js'

const INDEX = /^(?:0|[1-9]\d{0,5})$/

/** `facts.0.text.en` as a path; a name with an empty part, such as `No.`, is one field. */
export function pathOfHeader(header: string): FieldPath {
  const steps = header.split('.').map((step) => step.trim())
  if (steps.includes('')) return [header]
  return steps.map((step, at) => (at > 0 && INDEX.test(step) ? Number(step) : step))
}
