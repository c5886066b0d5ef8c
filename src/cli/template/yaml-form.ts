import { collections, type Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { emptyValue } from './empty-value.js'
import { formFields, labelledExplanation } from './form-fields.js'
import { type FormPart, formTree } from './form-tree.js'

const intro: Readonly<Record<Locale, string>> = {
  en: '# To fill in an optional field, remove the # before it.',
  ja: '# 任意の項目に記入するときは、行頭の#を外してください。',
}

/** How the lines of a part are written. */
interface Layout {
  readonly depth: number
  /** Whether the part stands in an optional one. */
  readonly isInOptional: boolean
  readonly locale: Locale
}

/** The lines of a part; those of an optional one begin with `#` and no space. */
const partLines = (
  { key, leaf, isRequired, isNumbered, parts }: FormPart,
  layout: Layout,
): readonly string[] => {
  const { depth, locale } = layout
  const isOptional = layout.isInOptional || !isRequired
  const margin = '  '.repeat(depth)
  const mark = isOptional ? '#' : ''
  if (leaf)
    return [
      `${margin}# ${labelledExplanation(leaf, locale)}`,
      `${mark}${margin}${key}: ${JSON.stringify(emptyValue(leaf))}`,
    ]
  const below = { locale, isInOptional: isOptional, depth: isNumbered ? depth + 2 : depth + 1 }
  return [
    `${mark}${margin}${key}:`,
    ...(isNumbered ? [`${mark}${margin}  -`] : []),
    ...parts.flatMap((part) => partLines(part, below)),
  ]
}

/** A dataset with one empty record of a kind: fields with comments that explain them, optional ones commented out. */
export const yamlForm = (kind: Kind, locale: Locale): string => {
  const parts = formTree(formFields(kind, locale))
  const lines = parts.flatMap((part) => partLines(part, { depth: 2, isInOptional: false, locale }))
  return `${[intro[locale], `${collections[kind]}:`, '  -', ...lines].join('\n')}\n`
}
