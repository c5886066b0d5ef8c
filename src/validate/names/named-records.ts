/** Finds the id of a record by its name, see `nameHash`. */
export interface NamedRecords {
  idOf(name: number): string | undefined
}

interface Named {
  readonly name: number
  readonly id: string
}

/** As many bits as engines take for a small number, which maps find faster than one of 53 bits. */
const SMALL = 0x3fff_ffff

/** So many of these bits tell most names apart from all others, by a table that stays in the cache of a processor. */
const FEW = 0xffff

const NONE: readonly Named[] = []

/** Records by their names; of several with one name the last counts. */
export const namedRecords = (records: readonly Named[]): NamedRecords => {
  const bySmall = new Map<number, readonly Named[]>()
  const occurs = new Uint8Array(FEW + 1)
  for (const record of records) {
    occurs[record.name & FEW] = 1
    const small = record.name & SMALL
    bySmall.set(small, [record, ...(bySmall.get(small) ?? NONE)])
  }
  return {
    idOf: (name) => {
      if (occurs[name & FEW] === 0) return undefined
      const alike = bySmall.get(name & SMALL)
      return alike?.find((record) => record.name === name)?.id
    },
  }
}
