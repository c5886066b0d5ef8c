import type { SearchHighlight, SearchHit } from '../../search/create-search.js'
import type { Locale } from '../../time/locale.js'

const mainText = /^\/(?:name|abbreviation|aliases|summary)\b/

/** How many letters the different words have that stand in a text. */
const lettersFound = ({ text, ranges }: SearchHighlight): number =>
  [...new Set(ranges.map(([start, end]) => text.slice(start, end).toLowerCase()))].join('').length

const most = (highlights: readonly SearchHighlight[]): number => Math.max(0, ...highlights.map(lettersFound))

/** The detail of a record in which most of the words stand, where more do than in what tells what it is. */
export const tellingDetail = ({ highlights }: SearchHit, locale: Locale): string | undefined => {
  const details = highlights.filter(({ pointer }) => !mainText.test(pointer))
  const found = most(details)
  if (found <= most(highlights.filter(({ pointer }) => mainText.test(pointer)))) return undefined
  const telling = details.filter((detail) => lettersFound(detail) === found)
  return (telling.find(({ pointer }) => pointer.endsWith(`/${locale}`)) ?? telling[0])?.text
}
