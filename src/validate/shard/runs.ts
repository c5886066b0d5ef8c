import { createNumbers } from './numbers.js'

/** A growing list of numbers from -1 on that mostly follow from the one before, kept as the runs in which they do. */
export interface Runs {
  at(index: number): number
  push(number: number): void
  /** Where runs begin and their first numbers, in turn. */
  toArray(): number[]
}

/** A list of numbers of which each is mostly the one before plus `step`. */
export const createRuns = (step: 0 | 1): Runs => {
  const starts = createNumbers()
  const firsts = createNumbers()
  let length = 0
  let expected = Number.NaN
  let current = 0
  const follow = (first: number, distance: number) => (first < 0 ? first : first + distance * step)
  const begins = (run: number): number => (run < starts.size ? starts.at(run) : Number.POSITIVE_INFINITY)
  const find = (index: number): number => {
    let [low, high] = [0, starts.size - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (starts.at(middle) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    at: (index) => {
      if (index < begins(current) || index >= begins(current + 1)) current = find(index)
      return follow(firsts.at(current) - 1, index - starts.at(current))
    },
    push: (number) => {
      if (number !== expected) {
        starts.push(length)
        firsts.push(number + 1)
      }
      length += 1
      expected = follow(number, 1)
    },
    toArray: () => {
      const flat: number[] = []
      for (let run = 0; run < starts.size; run += 1) flat.push(starts.at(run), firsts.at(run) - 1)
      return flat
    },
  }
}

/** The list of so many numbers that the array of its runs stands for. */
export const runsFrom = (step: 0 | 1, size: number, flat: readonly number[]): Runs => {
  const list = createRuns(step)
  for (let at = 0; at < flat.length; at += 2) {
    const first = flat[at + 1] ?? 0
    const [start, end] = [flat[at] ?? 0, flat[at + 2] ?? size]
    for (let index = start; index < end; index += 1)
      list.push(first < 0 ? first : first + (index - start) * step)
  }
  return list
}
