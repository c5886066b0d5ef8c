import type { LocalizedText } from '../../model/records.js'
import { neutralizeWithinLines } from '../../render/neutralize-control-characters.js'
import type { Locale } from '../../time/locale.js'
import type { Rule, RuleExample } from '../../validate/rules/rule.js'
import type { CodeLanguage } from './code-languages.js'
import { exampleNames } from './example-names.js'
import { shownExample } from './rule-example.js'
import { ruleHeading } from './rule-heading.js'

/** Data that breaks a rule or keeps it, under a label that says which. */
export interface LabelledData {
  readonly label: string
  readonly language: CodeLanguage
  readonly text: string
}

/** What there is to tell of a rule in one language, however it is laid out. */
export interface Explanation {
  readonly code: string
  /** The title with the severity. */
  readonly heading: string
  /** What the rule asks for, and why. */
  readonly description: string
  readonly examples: readonly LabelledData[]
}

const labelOf = ({ en, ja }: LocalizedText, isPartial: boolean, locale: Locale): string =>
  ({
    en: `${en}${isPartial ? ' (only the fields that matter)' : ''}:`,
    ja: `${ja}${isPartial ? '（関わる項目だけ）' : ''}：`,
  })[locale]

const labelledData = (example: RuleExample, locale: Locale): readonly LabelledData[] => {
  const { language, bad, good, isPartial } = shownExample(example)
  const shown = (text: string) => neutralizeWithinLines(text.trimEnd())
  return [
    { label: labelOf(exampleNames.bad, isPartial, locale), language, text: shown(bad) },
    { label: labelOf(exampleNames.good, false, locale), language, text: shown(good) },
  ]
}

/** Explains a rule: its title and severity, what it means and why, and data that breaks and keeps it. */
export const explanationOf = (rule: Rule, locale: Locale): Explanation => ({
  code: rule.code,
  heading: ruleHeading(rule, locale),
  description: rule.description[locale],
  examples: rule.example ? labelledData(rule.example, locale) : [],
})
