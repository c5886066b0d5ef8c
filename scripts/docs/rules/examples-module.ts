import { allRules } from '../../../src/validate/index.js'
import { generatedHeader } from '../../generate/header.js'
import { exampleOf } from './example-of.js'

/** The module with the examples of the pages, for rules that have none of their own, by its path. */
export const examplesModule = (): ReadonlyMap<string, string> => {
  const examples = Object.fromEntries(
    allRules.filter(({ example }) => !example).map((rule) => [rule.code, exampleOf(rule)]),
  )
  return new Map([
    [
      'src/cli/explain/page-examples.ts',
      `${generatedHeader}import type { PageExample } from './page-example.js'

/** What the pages of codes show whose rules have no example of their own, by code. */
export const pageExamples: Readonly<Record<string, PageExample>> = ${JSON.stringify(examples, null, 2)}
`,
    ],
  ])
}
