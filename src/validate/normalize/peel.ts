/** A pattern at one end of a text, and what it says. */
export type Affix<Found> = readonly [pattern: RegExp, found: Found]

/** A text without an affix, and what the affix said. */
export interface Peeled<Found> {
  readonly rest: string
  readonly found: Found
}

/** Takes the first affix that matches off a text. */
export function peelAffix<Found>(text: string, affixes: readonly Affix<Found>[]): Peeled<Found> | undefined {
  for (const [pattern, found] of affixes) {
    const rest = text.replace(pattern, '')
    if (rest !== text) return { rest: rest.trim(), found }
  }
  return undefined
}

/** Takes affixes off a text until none is left; `found` keeps what they said, in that order. */
export function peelAll<Found>(
  text: string,
  peelOne: (text: string) => Peeled<Found> | undefined,
): { readonly rest: string; readonly found: readonly Found[] } {
  const found: Found[] = []
  let rest = text
  for (let peeled = peelOne(rest); peeled; peeled = peelOne(rest)) {
    found.push(peeled.found)
    rest = peeled.rest
  }
  return { rest, found }
}
