import { begins } from '../encoding.js'

const MARK = '\uFEFF'
const MARK_UTF_8 = [0xef, 0xbb, 0xbf]

/** How many bytes of UTF-8 a byte order mark has. */
export const MARK_LENGTH = MARK_UTF_8.length

/** Whether a line begins with a byte order mark, as the first one of a file does that was put after another. */
export const isMarked = (line: string): boolean => line.startsWith(MARK)

/** A line without the byte order marks that it begins with. */
export const withoutMarks = (line: string): string => {
  let at = 0
  while (line.startsWith(MARK, at)) at += MARK.length
  return line.slice(at)
}

/** A line of UTF-8 without the byte order marks that it begins with. */
export const withoutMarksInBytes = (line: Uint8Array): Uint8Array => {
  let rest = line
  while (begins(rest, MARK_UTF_8)) rest = rest.subarray(MARK_LENGTH)
  return rest
}
