import type { Ids } from '../model/ids.js'
import { type Kind, kinds } from '../model/kinds.js'
import type { LocalizedText, Records } from '../model/records.js'
import type { Dataset } from './dataset.js'
import { type Clash, clashingIdError, unknownIdError } from './error.js'
import { recordsOf } from './records-of.js'
import { unknownTerms } from './unknown-terms.js'

/** The records of datasets, of each kind gathered and indexed when they are first asked for. */
interface RecordIndex<I extends Ids> {
  readonly all: <K extends Kind>(kind: K) => readonly Records<I>[K][]
  /** The records of a kind by their ids. Throws an `AtlasError` where some share one. */
  readonly byId: <K extends Kind>(kind: K) => ReadonlyMap<string, Records<I>[K]>
}

interface Slot<R> {
  list?: readonly R[]
  index?: ReadonlyMap<string, R>
}

type Slots<I extends Ids> = { readonly [K in Kind]: Slot<Records<I>[K]> }

const emptySlots = <I extends Ids>(): Slots<I> => ({
  source: {},
  place: {},
  organization: {},
  theme: {},
  technology: {},
  strategy: {},
  measure: {},
  program: {},
  approach: {},
  agreement: {},
  forum: {},
  meeting: {},
  position: {},
  indicator: {},
  facility: {},
})

type Named = { readonly id: string; readonly name: LocalizedText }

/** What a record is called: its id where it has no name, as records are not checked. */
const calledBy = ({ id, name }: Named): LocalizedText => name ?? { en: id, ja: id }

const clashesIn = (kind: Kind, records: readonly Named[]): readonly Clash[] => {
  const seen = new Map<string, Named>()
  return records.flatMap((record): Clash[] => {
    const other = seen.get(record.id)
    seen.set(record.id, record)
    return other ? [{ kind, id: record.id, names: [calledBy(other), calledBy(record)] }] : []
  })
}

const indexById = <R extends Named>(records: readonly R[]): ReadonlyMap<string, R> => {
  const index = new Map<string, R>()
  for (const record of records) index.set(record.id, record)
  return index
}

/** Indexes the records of datasets; where there are several, throws an `AtlasError` if some records share an id. */
export const recordIndex = <I extends Ids>(datasets: readonly Dataset<I>[]): RecordIndex<I> => {
  const slots = emptySlots<I>()

  const slotOf = <K extends Kind>(kind: K): Slot<Records<I>[K]> => {
    if (Object.hasOwn(slots, kind)) return slots[kind]
    throw unknownIdError(unknownTerms([['kind', [kind], kinds]]), 'unknown-value')
  }
  const all = <K extends Kind>(kind: K): readonly Records<I>[K][] => {
    const slot = slotOf(kind)
    if (slot.list) return slot.list
    const [first = [], ...others] = datasets
      .map((dataset) => recordsOf<I, K>(kind, dataset))
      .filter((records) => records.length > 0)
    slot.list = others.length === 0 ? first : first.concat(...others)
    return slot.list
  }
  /** Indexes the records of a kind, unless some share an id. */
  const addIndex = <K extends Kind>(kind: K): readonly Clash[] => {
    const slot = slotOf(kind)
    const records = all(kind)
    const index = indexById(records)
    if (index.size < records.length) return clashesIn(kind, records)
    slot.index = index
    return []
  }
  const byId = <K extends Kind>(kind: K): ReadonlyMap<string, Records<I>[K]> => {
    const slot = slotOf(kind)
    const clashes = slot.index ? [] : addIndex(kind)
    if (!slot.index) throw clashingIdError(clashes)
    return slot.index
  }

  const clashes = datasets.length > 1 ? kinds.flatMap((kind) => addIndex(kind)) : []
  if (clashes.length > 0) throw clashingIdError(clashes)
  return { all, byId }
}
