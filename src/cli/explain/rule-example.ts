import { stringify } from 'yaml'
import { collections } from '../../model/kinds.js'
import type { RuleExample } from '../../validate/rules/rule.js'
import { type CodeLanguage, codeLanguages } from './code-languages.js'

/** The data of an example as text. */
export interface ShownExample {
  /** What Markdown calls its notation. */
  readonly language: CodeLanguage
  readonly bad: string
  readonly good: string
  /** True where fields are left out that records must have. */
  readonly isPartial: boolean
}

/** The example of a rule as text: an input as it is, records as a dataset in YAML with the fields that matter. */
export const shownExample = (example: RuleExample): ShownExample => {
  if ('format' in example) {
    const { format, bad, good } = example
    return { language: codeLanguages[format], bad, good, isPartial: bad !== '' }
  }
  const dataset = (records: readonly object[]) => stringify({ [collections[example.kind]]: records })
  return { language: 'yaml', bad: dataset(example.bad), good: dataset(example.good), isPartial: true }
}
