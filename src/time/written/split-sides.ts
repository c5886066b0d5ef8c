import { splitEnglishSides } from './english-sides.js'
import { ERA_MARK } from './era-mark.js'
import { shareUnits } from './share-units.js'
import type { Sides } from './sides.js'

const HYPHENATED_YEARS = /^((?:J?FY ?)?\d{4})-((?:J?FY ?)?\d{4})$/i
const HYPHENATED_ERAS = new RegExp(`^(${ERA_MARK} ?\\d{1,2})-(${ERA_MARK} ?(?:元|\\d{1,2}))$`, 'i')
const FROM = /^(?:from|since) (.+)$/i
const UNTIL = /^(?:until|till|up to) (.+)$/i
const KARA = /^(.+?) ?(?:から|以降|以後)$/
const MADE = /^(.+?) ?まで$/
const BOTH = /^(.+?) ?(?:[~〜–—―]| - |(?<=[年度月日)])-| (?:to|until|till) |から) ?(.+)$/i
/** Not over when it was written: no end is known. */
const PRESENT = /^(?:現在|継続中|present|now|ongoing)$/i
const OPEN_START = /^[~〜–—―] ?(.+)$/
const OPEN_END = /^(.+?) ?[~〜–—―]$/

/** Splits a written interval into its sides; `undefined` for a text that is not written as one. */
export function splitSides(text: string): Sides | undefined {
  const openStart = UNTIL.exec(text)?.[1]
  if (openStart !== undefined) return { start: null, end: openStart }
  const openEnd = KARA.exec(text)?.[1]
  if (openEnd !== undefined) return { start: openEnd, end: null }

  const from = FROM.exec(text)?.[1]
  const made = MADE.exec(text)?.[1]
  const inner = from ?? made ?? text
  const english = splitEnglishSides(inner)
  if (english) return english
  const [, start, end] = HYPHENATED_YEARS.exec(inner) ?? HYPHENATED_ERAS.exec(inner) ?? BOTH.exec(inner) ?? []
  if (start !== undefined && end !== undefined)
    return PRESENT.test(end) ? { start, end: null } : shareUnits(start, end)
  if (from !== undefined) return { start: from, end: null }
  if (made !== undefined) return { start: null, end: made }
  return meansAbout(text) ? undefined : splitOpen(text)
}

/** In EDTF, `2007~` is a year that is not sure. */
function meansAbout(text: string): boolean {
  return text.includes('~') && !text.includes('年')
}

function splitOpen(text: string): Sides | undefined {
  const end = OPEN_START.exec(text)?.[1]
  if (end !== undefined) return { start: null, end }
  const start = OPEN_END.exec(text)?.[1]
  return start === undefined ? undefined : { start, end: null }
}
