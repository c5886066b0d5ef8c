import type { AnyIds } from '../model/ids.js'
import type { Citation } from '../model/records.js'

/** Citations without repetitions of the same source, section and label. */
export const distinctCitations = (citations: readonly Citation<AnyIds>[]): readonly Citation<AnyIds>[] => [
  ...new Map(
    citations.map((citation) => [
      `${citation.source}\n${citation.section}\n${citation.label ?? ''}`,
      citation,
    ]),
  ).values(),
]
