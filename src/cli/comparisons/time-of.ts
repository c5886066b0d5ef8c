import type { ConditionReader } from './condition-reader.js'
import { notBoth } from './not-together.js'

/** The time that `--on` or `during` gives. */
export const timeOf = (asked: ConditionReader, on: string | undefined): string | undefined => {
  const during = asked.spanIn('during')
  return asked.attempt(() => {
    if (on && during) throw notBoth('during', '--on')
    return on ?? during
  })
}
