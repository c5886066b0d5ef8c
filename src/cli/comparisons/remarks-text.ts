import type { Comparison } from '../../compare/comparison.js'
import { legendText } from '../../render/legend-text.js'
import type { Locale } from '../../time/locale.js'
import { safeForTerminal } from '../output/safe-for-terminal.js'

const headings = {
  en: { legend: 'legend: ', note: 'note: ' },
  ja: { legend: '凡例：', note: '注：' },
} as const

/** The legend and the notes of a comparison, for those to whom the format does not give them. */
export const remarksText = ({ legend, notes }: Comparison, locale: Locale): string =>
  [
    ...legend.map((entry) => `${headings[locale].legend}${legendText(entry, locale)}`),
    ...notes.map((note) => `${headings[locale].note}${note[locale]}`),
  ]
    .map((line) => `${safeForTerminal(line)}\n`)
    .join('')
