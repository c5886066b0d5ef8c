import type { LocalizedText } from '../../model/records.js'
import { neutralizeWithinLines } from '../../render/neutralize-control-characters.js'
import type { Locale } from '../../time/locale.js'
import type { Rule, RuleExample } from '../../validate/rules/rule.js'
import { exampleNames } from './example-names.js'
import type { ExampleCall, ExampleData, ExampleFile } from './page-example.js'
import { pageExamples } from './page-examples.js'
import { shownExample } from './rule-example.js'
import { ruleHeading } from './rule-heading.js'

/** A text to be set apart, with the name of the file it is in where that is told. */
export interface TextBlock {
  readonly name?: string
  readonly language: ExampleFile['language'] | ExampleCall['language']
  readonly text: string
}

/** Data that breaks a rule or keeps it, under a label that says which. */
export interface LabelledData {
  readonly label: string
  readonly blocks: readonly TextBlock[]
  /** What the data does not show of itself. */
  readonly note?: string
  /** How it is checked. */
  readonly call?: TextBlock
}

/** What there is to tell of a rule in one language, however it is laid out. */
export interface Explanation {
  readonly code: string
  /** The title with the severity. */
  readonly heading: string
  /** What the rule asks for, and why; then why there is no example, where there is none. */
  readonly paragraphs: readonly string[]
  readonly examples: readonly LabelledData[]
}

const partial: LocalizedText = { en: ' (only the fields that matter)', ja: '（関わる項目だけ）' }

const labelOf = ({ en, ja }: LocalizedText, locale: Locale): string =>
  ({ en: `${en}:`, ja: `${ja}：` })[locale]

const partialLabelOf = ({ en, ja }: LocalizedText, locale: Locale): string =>
  labelOf({ en: `${en}${partial.en}`, ja: `${ja}${partial.ja}` }, locale)

const shown = (text: string) => neutralizeWithinLines(text.trimEnd())

const ownData = (example: RuleExample, locale: Locale): readonly LabelledData[] => {
  const { language, bad, good, isPartial } = shownExample(example)
  const badLabel = (isPartial ? partialLabelOf : labelOf)(exampleNames.bad, locale)
  return [
    { label: badLabel, blocks: [{ language, text: shown(bad) }] },
    { label: labelOf(exampleNames.good, locale), blocks: [{ language, text: shown(good) }] },
  ]
}

const shownBlock = <B extends TextBlock>(block: B): TextBlock => ({ ...block, text: shown(block.text) })

const pageData = (name: LocalizedText, { files, note, call }: ExampleData, locale: Locale): LabelledData => ({
  label: labelOf(name, locale),
  blocks: files.map(shownBlock),
  ...(note && { note: note[locale] }),
  ...(call && { call: shownBlock(call) }),
})

/** Explains a rule: its title and severity, what it means and why, and data that breaks and keeps it. */
export const explanationOf = (rule: Rule, locale: Locale): Explanation => {
  const onPage = pageExamples[rule.code]
  const explained = {
    code: rule.code,
    heading: ruleHeading(rule, locale),
    paragraphs: [rule.description[locale]],
  }
  if (rule.example || !onPage)
    return { ...explained, examples: rule.example ? ownData(rule.example, locale) : [] }
  if ('unreached' in onPage)
    return { ...explained, paragraphs: [...explained.paragraphs, onPage.unreached[locale]], examples: [] }
  return {
    ...explained,
    examples: [
      pageData(exampleNames.bad, onPage.bad, locale),
      pageData(exampleNames.good, onPage.good, locale),
    ],
  }
}
