import { collections, type Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { emptyValue } from './empty-value.js'
import { formFields, labelledExplanation } from './form-fields.js'
import { type FormPart, formTree } from './form-tree.js'

const intro: Readonly<Record<Locale, string>> = {
  en: '# To fill in an optional field, remove the # before it.',
  ja: '# 任意の項目に記入するときは、行頭の#を外してください。',
}

/** The lines of a part; those of an optional one begin with `#` and no space. */
const partLines = (part: FormPart, depth: number, isActive: boolean, locale: Locale): readonly string[] => {
  const { key, leaf, isNumbered, parts } = part
  const isOn = isActive && part.isRequired
  const margin = '  '.repeat(depth)
  const mark = isOn ? '' : '#'
  if (leaf)
    return [
      `${margin}# ${labelledExplanation(leaf, locale)}`,
      `${mark}${margin}${key}: ${JSON.stringify(emptyValue(leaf))}`,
    ]
  const inner = isNumbered ? depth + 2 : depth + 1
  return [
    `${mark}${margin}${key}:`,
    ...(isNumbered ? [`${mark}${margin}  -`] : []),
    ...parts.flatMap((below) => partLines(below, inner, isOn, locale)),
  ]
}

/** A dataset with one empty record of a kind: fields with comments that explain them, optional ones commented out. */
export const yamlForm = (kind: Kind, locale: Locale): string => {
  const parts = formTree(formFields(kind, locale))
  const lines = parts.flatMap((part) => partLines(part, 2, true, locale))
  return `${[intro[locale], `${collections[kind]}:`, '  -', ...lines].join('\n')}\n`
}
