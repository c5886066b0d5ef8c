import type { AnyIds } from '../../model/ids.js'
import type { Citation } from '../../model/records.js'

/** A text that citations of the same source, section and label share. */
export const citationKey = ({ source, section, label }: Citation<AnyIds>): string =>
  JSON.stringify([source, section, label])
