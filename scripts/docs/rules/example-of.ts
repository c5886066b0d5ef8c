import type { Unreached } from '../../../src/cli/explain/page-example.js'
import type { Rule } from '../../../src/validate/index.js'
import { datasetExamples } from './examples/datasets.js'
import { inputExamples } from './examples/input.js'
import { mappedExamples } from './examples/mapped.js'
import { notationExamples } from './examples/notation.js'
import { recordExamples } from './examples/records.js'
import { tableExamples } from './examples/tables.js'
import { writtenExamples } from './examples/written.js'
import { ownExample } from './own-example.js'
import type { Example, Examples } from './sample.js'

const examples: Examples = {
  ...inputExamples,
  ...tableExamples,
  ...notationExamples,
  ...datasetExamples,
  ...recordExamples,
  ...writtenExamples,
  ...mappedExamples,
}

/** What the page of a rule shows: an example that is made for it, else that of the rule itself. */
export const exampleOf = (rule: Rule): Example | Unreached => {
  const example = examples[rule.code] ?? ownExample(rule)
  if (!example) throw new Error(`the code ${rule.code} has no example for its page`)
  return example
}
