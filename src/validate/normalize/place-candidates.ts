import { normalizeWidth } from './normalize-width.js'
import type { PlaceReading } from './parse-place.js'
import { ANSWER } from './place-names.js'

/** The ids of the places that a text which was read can mean; none where it can be no place at all. */
export function placeCandidates(text: string, reading: PlaceReading): readonly string[] {
  if (reading.ok) return [reading.value]
  return ANSWER.test(normalizeWidth(text)) ? [] : (reading.candidates ?? [])
}
