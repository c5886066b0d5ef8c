import type { AxisItem } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'

/** The labels of rows or columns, those that occur more than once, or are taken, told apart by their ids. */
export const distinctLabels = (
  items: readonly AxisItem[],
  locale: Locale,
  taken: readonly string[] = [],
): readonly string[] => {
  const counts = new Map(taken.map((label) => [label, 1]))
  for (const { label } of items) counts.set(label[locale], (counts.get(label[locale]) ?? 0) + 1)
  return items.map(({ id, label }) =>
    counts.get(label[locale]) === 1 ? label[locale] : `${label[locale]} (${id})`,
  )
}
