import type { AnyIds } from '../../model/ids.js'
import type { Observation } from '../../model/records.js'

/** The dimensions in which peers agree; names that are undefined do not count. */
export type PeerDimensions = readonly (string | undefined)[]

/** Tells a text that observations that agree in some dimensions share. */
export const peerKeyIn =
  (dimensions: PeerDimensions) =>
  ({ at }: Observation<AnyIds>): string =>
    JSON.stringify(dimensions.map((name) => (name === undefined ? null : at[name])))
