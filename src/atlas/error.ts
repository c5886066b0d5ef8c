import type { Kind } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'

/** What an atlas could not do. */
export type AtlasErrorCode = 'unknown-id' | 'clashing-id' | 'unknown-value' | 'unfit-value'

/** One id or value that is not known, with the nearest ones that are; or one that does not fit. */
export interface UnknownItem {
  /** The kind of record asked for, or the name of the vocabulary. */
  readonly kind: string
  /** The id or value asked for. */
  readonly id: string
  /** Ids of records that are called so or nearly so, or known values that come near, the nearest first. */
  readonly suggestions: readonly string[]
  /** The kinds of record that do have the id, where it is one of another kind. */
  readonly otherKinds?: readonly Kind[]
  /** All that there are, where they are few. */
  readonly known?: readonly string[]
}

/** An id that two records of a kind share. */
export interface Clash {
  /** The kind of the records. */
  readonly kind: Kind
  /** The id. */
  readonly id: string
  /** What the two records are called. */
  readonly names: readonly [LocalizedText, LocalizedText]
}

/**
 * The one error that functions of the atlas and comparisons throw. `code` says what went wrong, `items` lists every
 * unknown or clashing id at once, or the value that is known but does not fit the records (`unfit-value`). A text that
 * is no date where one is asked for throws a `RangeError`, as the functions of `sti-atlas/time` do.
 */
export interface AtlasError extends Error {
  /** Tells the error from others. */
  readonly name: 'AtlasError'
  /** What went wrong. */
  readonly code: AtlasErrorCode
  /** Every unknown, clashing or unfit id or value. */
  readonly items: readonly UnknownItem[]
  /** Why a value does not fit, where that is what went wrong. */
  readonly reason?: LocalizedText
  /** Every id that two records share, where that is what went wrong. */
  readonly clashes?: readonly Clash[]
}

const atlasError = (
  code: AtlasErrorCode,
  message: string,
  items: readonly UnknownItem[],
  more: Pick<AtlasError, 'reason' | 'clashes'> = {},
): AtlasError => Object.assign(new Error(message), { name: 'AtlasError' as const, code, items, ...more })

const withArticle = (noun: string) => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`

const unknownText = ({ kind, id, suggestions, otherKinds = [], known = [] }: UnknownItem): string => {
  const near = suggestions.map((suggestion) => `"${suggestion}"`).join(' or ')
  const hints = [
    ...(otherKinds.length > 0 ? [`it is ${otherKinds.map(withArticle).join(' and ')}`] : []),
    ...(near ? [`did you mean ${near}?`] : []),
  ]
  if (hints.length > 0) return `unknown ${kind} "${id}" (${hints.join('; ')})`
  return `unknown ${kind} "${id}"${known.length > 0 ? `; known are ${known.join(', ')}` : ''}`
}

/** Makes the error for ids or values that are not known. */
export const unknownIdError = (
  items: readonly UnknownItem[],
  code: 'unknown-id' | 'unknown-value' = 'unknown-id',
): AtlasError => atlasError(code, items.map(unknownText).join('; '), items)

/** Makes the error for ids that two records share. */
export const clashingIdError = (clashes: readonly Clash[]): AtlasError =>
  atlasError(
    'clashing-id',
    clashes
      .map(({ kind, id, names: [a, b] }) => `two records are the ${kind} "${id}": "${a.en}" and "${b.en}"`)
      .join('; '),
    clashes.map(({ kind, id }) => ({ kind, id, suggestions: [] })),
    { clashes },
  )

/** Makes the error for a value that is known but asks of records what they cannot give; the message says why. */
export const unfitValueError = (item: UnknownItem, reason: LocalizedText): AtlasError =>
  atlasError('unfit-value', `${item.kind} "${item.id}" does not fit: ${reason.en}`, [item], { reason })

/**
 * Whether something caught is an error of the atlas.
 *
 * @example
 * ```ts
 * import { atlas, isAtlasError } from 'sti-atlas'
 *
 * try {
 *   atlas.get('program', JSON.parse('"satrep"'))
 * } catch (error) {
 *   isAtlasError(error) && error.message //=> 'unknown program "satrep" (did you mean "satreps"?)'
 * }
 * ```
 */
export const isAtlasError = (error: unknown): error is AtlasError =>
  error instanceof Error && error.name === 'AtlasError'
