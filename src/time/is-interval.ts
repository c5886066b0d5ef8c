import { readIntervalEnds } from './interval-ends.js'

/**
 * Whether a text is an EDTF interval: two dates with a slash between them, of which one may be `..` for an
 * open end. The order of the two is not looked at; see {@link isOrdered}.
 *
 * @example
 * ```ts
 * import { isInterval } from 'sti-atlas/time'
 *
 * isInterval('2007-04/2012-03') //=> true
 * isInterval('2007-04/..') //=> true
 * isInterval('../..') //=> false
 * isInterval('2007-04') //=> false
 * ```
 */
export function isInterval(text: string): boolean {
  return text.includes('/') && readIntervalEnds(text) !== undefined
}
