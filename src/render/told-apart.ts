/**
 * Texts that all differ: those that stand there more than once, or are taken, are told as something else, and with
 * their place as well where that is there already.
 */
export const toldApart = (
  texts: readonly string[],
  toldAs: (text: string, index: number) => string,
  taken: readonly string[] = [],
): readonly string[] => {
  const counts = new Map(taken.map((text) => [text, 1]))
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const used = new Set(counts.keys())
  return texts.map((text, index) => {
    if (counts.get(text) === 1) return text
    let told = toldAs(text, index)
    while (used.has(told)) told += ` (${index + 1})`
    used.add(told)
    return told
  })
}
