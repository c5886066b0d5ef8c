import type { LocalizedText } from '../../model/records.js'
import { wrapText } from '../../render/wrap-text.js'
import type { Locale } from '../../time/locale.js'
import { comparisonNames } from '../options/names.js'
import { DEFAULT_WIDTH } from '../output/terminal-width.js'
import { type ComparisonArguments, comparisonArguments } from './arguments.js'

const INDENT = 4
const NARROWEST = 40

const WORDS = {
  en: {
    title: 'What each comparison takes:',
    ids: 'after the name',
    alsoIds: '; also after the name',
    comma: ', ',
  },
  ja: { title: '比較ごとの指定:', ids: '名前の後', alsoIds: '（名前の後にも書ける）', comma: '、' },
} as const

const linesOf = ({ rows, columns, ids, where, otherKey }: ComparisonArguments, locale: Locale) => {
  const words = WORDS[locale]
  const plain = (text: LocalizedText) => text[locale].replaceAll('`', '')
  const after = (axis: 'rows' | 'columns') => (ids === axis ? words.alsoIds : '')
  return [
    ...(typeof ids === 'string' ? [] : [`${words.ids}: ${plain(ids)}`]),
    `--rows: ${plain(rows)}${after('rows')}`,
    `--columns: ${plain(columns)}${after('columns')}`,
    ...Object.entries(where).map(
      ([key, values]) => `--where ${key}: ${'en' in values ? plain(values) : values.join(words.comma)}`,
    ),
    ...(otherKey ? [`--where ${plain(otherKey[0])}: ${plain(otherKey[1])}`] : []),
  ]
}

/** What every comparison takes, for the help of the command. */
export const argumentsHelp = (locale: Locale, width = DEFAULT_WIDTH): string => {
  const sections = comparisonNames.map((name) => {
    const told = linesOf(comparisonArguments[name], locale).flatMap((line) =>
      wrapText(line, Math.max(NARROWEST, width) - INDENT).map(
        (part, index) => `${' '.repeat(index === 0 ? 2 : INDENT)}${part}`,
      ),
    )
    return [`${name}:`, ...told].join('\n')
  })
  return `\n${[WORDS[locale].title, ...sections].join('\n\n')}`
}
