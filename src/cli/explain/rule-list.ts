import type { Locale } from '../../time/locale.js'
import type { Rule } from '../../validate/rules/rule.js'
import type { ListItem } from '../output/list-formats.js'
import { ruleHeading } from './rule-heading.js'

/** Rules as a list: every code with its title and severity. */
export const ruleList = (rules: readonly Rule[], locale: Locale): readonly ListItem[] =>
  rules.map((rule) => ({ fields: rule, id: rule.code, text: ruleHeading(rule, locale) }))
