/** Spellings of which British and American English have two, and the one that stands for both, unfinished words too. */
const rules: readonly (readonly [pattern: string, spelling: string])[] = [
  ['(?<=[a-z]{2}[iy])z', 's'],
  ['(?<![a-z])programme?(?=s?(?![a-z]))', 'program'],
  ['(?<=(?<![a-z])(?:cent|fib|theat))er?(?=s?(?![a-z]))', 're'],
  ['(?<=(?<![a-z])(?:behavi|col|endeav|fav|harb|hon|neighb))or', 'our'],
  ['(?<=(?<![a-z])(?:def|lic|off))ense(?=s?(?![a-z]))', 'ence'],
]

const differing = new RegExp(rules.map(([pattern]) => `(${pattern})`).join('|'), 'g')

/** A stretch of a text and how it is spelt so that British and American English are alike. */
export interface Respelling {
  readonly start: number
  readonly end: number
  readonly spelling: string
}

/** The stretches of a text, in lower case, that are spelt otherwise where British and American English are alike. */
export const respellings = (text: string): readonly Respelling[] =>
  Array.from(text.matchAll(differing), ({ 0: written, index, ...groups }) => {
    const rule = rules.findIndex((_rule, number) => groups[number + 1] !== undefined)
    return { start: index, end: index + written.length, spelling: rules[rule]?.[1] ?? written }
  })

/** A text, in lower case, in which British and American English are spelt alike: `organisation`, `program`, `centre`. */
export const foldSpelling = (text: string): string => {
  let folded = ''
  let from = 0
  for (const { start, end, spelling } of respellings(text)) {
    folded += text.slice(from, start) + spelling
    from = end
  }
  return folded + text.slice(from)
}
