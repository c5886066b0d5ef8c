import { unknownIdError } from '../atlas/error.js'
import { unknownTerms } from '../atlas/unknown-terms.js'
import { type Kind, kinds } from '../model/kinds.js'

/** What a search may be restricted to. */
interface Restriction {
  readonly kinds?: readonly Kind[] | undefined
  readonly limit: number
}

/** Throws where kinds that are searched for are not known, one error for all, or a limit is no number of hits. */
export const requireSearchOptions = ({ kinds: wanted, limit }: Restriction): void => {
  const unknown = unknownTerms([['kind', wanted, kinds]])
  if (unknown.length > 0) throw unknownIdError(unknown, 'unknown-value')
  if (!(limit >= 0) || (limit !== Infinity && !Number.isInteger(limit)))
    throw new RangeError(`The limit of a search is a whole number, 0 or more, not ${limit}.`)
}
