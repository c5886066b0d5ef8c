import { createNumbers, lastUpTo } from './numbers.js'

/** A list of numbers of which most are the one before, so that only those are kept that are not; the first ones are 0. */
export interface Changes {
  at(index: number): number
  /** Makes this the number from an index on, which comes after those of all calls before. */
  push(index: number, number: number): void
  /** The indexes from which on there is another number, and that number, in turn. */
  toArray(): number[]
}

/** The list whose changes are given, an empty one unless any are. */
export const createChanges = (flat: readonly number[] = []): Changes => {
  const starts = createNumbers()
  const values = createNumbers()
  const { size } = starts
  const push: Changes['push'] = (index, number) => {
    if (number === values.at(size() - 1)) return
    starts.push(index)
    values.push(number)
  }
  for (let at = 0; at + 1 < flat.length; at += 2) push(flat[at] ?? 0, flat[at + 1] ?? 0)
  return {
    at: (index) => values.at(lastUpTo(starts, index)),
    push,
    toArray: () =>
      Array.from({ length: size() * 2 }, (_, at) => (at % 2 === 0 ? starts : values).at(at >> 1)),
  }
}
