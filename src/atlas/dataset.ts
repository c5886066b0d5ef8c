import type { AnyIds, Ids } from '../model/ids.js'
import type { collections, Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'

/** Records by collection. */
export type Dataset<I extends Ids = AnyIds> = {
  readonly [K in Kind as (typeof collections)[K]]?: readonly Records<I>[K][] | undefined
}

/** Records of every collection. */
export type WholeDataset<I extends Ids = AnyIds> = {
  readonly [K in Kind as (typeof collections)[K]]: readonly Records<I>[K][]
}
