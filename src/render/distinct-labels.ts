import type { AxisItem } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'
import { toldApart } from './told-apart.js'

/** The labels of rows or columns, those that occur more than once, or are taken, told apart by their ids. */
export const distinctLabels = (
  items: readonly AxisItem[],
  locale: Locale,
  taken: readonly string[] = [],
): readonly string[] => {
  const labels = items.map(({ label }) => label[locale])
  return toldApart(labels, (label, index) => `${label} (${items[index]?.id ?? index + 1})`, taken)
}
