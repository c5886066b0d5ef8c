import { excerpt } from '../read/excerpt.js'
import { parseNumber } from './parse-number.js'
import type { NumberOptions } from './read-figure.js'
import type { Reading } from './result.js'

/** Reads a number for a field that has no room for a qualifier or unit. */
export function readBareNumber(text: string, options: NumberOptions): Reading<number> {
  const reading = parseNumber(text, options)
  if (!reading.ok || (reading.qualifier === undefined && !reading.percent)) return reading
  return {
    ok: false,
    reason: 'not-bare',
    message: {
      en: `Only a number can stand here, without about, up to, at least or percent: "${excerpt(text)}".`,
      ja: `ここには数だけを書けます。「約」「最大」「以上」や「%」は書けません：「${excerpt(text)}」。`,
    },
  }
}
