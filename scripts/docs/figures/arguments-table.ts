import { type ComparisonArguments, comparisonArguments } from '../../../src/cli/comparisons/arguments.js'
import { comparisonNames } from '../../../src/cli/options/names.js'
import type { Locale } from '../../../src/time/locale.js'

const words = {
  en: { header: ['Comparison', 'Takes', 'Values'], ids: 'after the name', or: ', also after the name' },
  ja: { header: ['比較', '指定', '値'], ids: '名前の後', or: '（名前の後にも書ける）' },
} as const

const rowsOf = ({ rows, columns, ids, where, otherKey }: ComparisonArguments, locale: Locale) => {
  const after = (axis: 'rows' | 'columns') => (ids === axis ? words[locale].or : '')
  return [
    ...(typeof ids === 'string' ? [] : [[words[locale].ids, ids[locale]]]),
    ['`--rows`', `${rows[locale]}${after('rows')}`],
    ['`--columns`', `${columns[locale]}${after('columns')}`],
    ...Object.entries(where).map(([key, values]) => [
      `\`--where ${key}=…\``,
      'en' in values ? values[locale] : values.map((value) => `\`${value}\``).join(', '),
    ]),
    ...(otherKey ? [[`\`--where\` ${otherKey[0][locale]}\`=…\``, otherKey[1][locale]]] : []),
  ]
}

/** What every comparison takes on the command line, as a table. */
export const argumentsTable = (locale: Locale): string =>
  [
    words[locale].header,
    words[locale].header.map(() => '---'),
    ...comparisonNames.flatMap((name) =>
      rowsOf(comparisonArguments[name], locale).map(([what = '', values = ''], index) => [
        index === 0 ? `\`${name}\`` : '',
        what,
        values,
      ]),
    ),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
