import type { WrittenForms } from '../../validate/normalize/run.js'
import type { WrittenFlags } from './written-options.js'

/** What the flags ask for; nothing where they are silent, so that a mapping may speak. */
export const writtenForms = ({
  normalize,
  dateOrder,
  fiscalYear,
  decimal,
  assumeCurrency,
}: WrittenFlags): { readonly normalize?: boolean | WrittenForms } => {
  if (normalize !== true) return {}
  const forms: WrittenForms = {
    ...(dateOrder && { order: dateOrder }),
    ...(fiscalYear && { fiscalYear }),
    ...(decimal && { decimal }),
    ...(assumeCurrency && { assume: assumeCurrency }),
  }
  return { normalize: Object.keys(forms).length === 0 || forms }
}
