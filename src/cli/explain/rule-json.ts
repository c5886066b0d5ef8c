import type { Rule, RuleExample } from '../../validate/rules/rule.js'
import type { PageExample } from './page-example.js'
import { pageExamples } from './page-examples.js'

/** A rule with its example, or that of its page where it has none of its own. */
export type ExplainedRule = Omit<Rule, 'example'> & {
  readonly example?: RuleExample | PageExample | undefined
}

/** A rule as a value for JSON. */
export const ruleJson = (rule: Rule): ExplainedRule => ({
  ...rule,
  example: rule.example ?? pageExamples[rule.code],
})
