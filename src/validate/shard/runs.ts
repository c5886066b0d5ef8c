import { createNumbers, lastUpTo, type Numbers, pushAll } from './numbers.js'

/** A growing list of numbers from -1 on that mostly follow from the one before, kept as the runs in which they do. */
export interface Runs {
  at(index: number): number
  push(number: number): void
  /** Calls with each run: its first number, where it begins, and where the next begins. */
  each(visit: (first: number, start: number, end: number) => void): void
  /** Where runs begin and their first numbers, in turn. */
  toArray(): number[]
}

/** The runs of a list: where each begins, and its first number plus 1. */
interface Parts {
  readonly starts: Numbers
  readonly firsts: Numbers
  readonly length: number
}

const runsOf = (step: 0 | 1, { starts, firsts, length: size }: Parts): Runs => {
  let length = size
  let expected = Number.NaN
  let current = 0
  const follow = (first: number, distance: number) => (first < 0 ? first : first + distance * step)
  const begins = (run: number): number => (run < starts.size() ? starts.at(run) : Number.POSITIVE_INFINITY)
  return {
    at: (index) => {
      if (index < begins(current) || index >= begins(current + 1))
        current = Math.max(0, lastUpTo(starts, index))
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
    each: (visit) => {
      for (let run = 0; run < starts.size(); run += 1)
        visit(firsts.at(run) - 1, starts.at(run), Math.min(begins(run + 1), length))
    },
    toArray: () => {
      const flat: number[] = []
      for (let run = 0; run < starts.size(); run += 1) flat.push(starts.at(run), firsts.at(run) - 1)
      return flat
    },
  }
}

/** A list of numbers of which each is mostly the one before plus `step`. */
export const createRuns = (step: 0 | 1): Runs =>
  runsOf(step, { starts: createNumbers(), firsts: createNumbers(), length: 0 })

/** The list of so many numbers that the array of its runs stands for. */
export const runsFrom = (step: 0 | 1, length: number, flat: readonly number[]): Runs => {
  const starts = flat.filter((_, at) => at % 2 === 0)
  const firsts = flat.filter((_, at) => at % 2 === 1).map((first) => first + 1)
  return runsOf(step, {
    starts: pushAll(createNumbers(), starts),
    firsts: pushAll(createNumbers(), firsts),
    length,
  })
}
