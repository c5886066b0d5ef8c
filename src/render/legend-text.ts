import type { LegendEntry } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'

/** An entry of a legend in one line: what the term is called, and what it means where the legend says so. */
export const legendText = ({ label, description }: LegendEntry, locale: Locale): string =>
  description ? `${label[locale]}: ${description[locale]}` : label[locale]
