import type { Locale } from '../../time/locale.js'
import { severityWords } from '../../validate/report/report-words.js'
import type { Rule } from '../../validate/rules/rule.js'

/** The title of a rule with its severity. */
export const ruleHeading = ({ title, severity }: Rule, locale: Locale): string => {
  const { en, ja } = severityWords[severity]
  return { en: `${title.en} (${en})`, ja: `${title.ja}（${ja}）` }[locale]
}
