const BITS = 14
const CHUNK = 1 << BITS
const FIRST = 16

/** A growing list of numbers. */
export interface Numbers {
  size(): number
  /** The number at an index, 0 where there is none. */
  at(index: number): number
  push(number: number): void
  /** Adds all numbers of an array. */
  append(numbers: Chunk): void
  /** The numbers in order, some thousands at a time. */
  parts(): Iterable<Chunk>
}

type Chunk = Uint8Array | Uint32Array | Float64Array

const createList = (create: (size: number) => Chunk): Numbers => {
  const chunks: Chunk[] = []
  let last = create(0)
  let capacity = 0
  let used = 0
  const grow = () => {
    if (capacity < CHUNK) {
      capacity = Math.max(FIRST, capacity * 2)
      const grown = create(capacity)
      grown.set(last)
      chunks[0] = grown
    } else {
      chunks.push(create(CHUNK))
      used = 0
    }
    last = chunks.at(-1) ?? last
  }
  return {
    size: () => (chunks.length === 0 ? 0 : (chunks.length - 1) * CHUNK + used),
    at: (index) => chunks[index >>> BITS]?.[index & (CHUNK - 1)] ?? 0,
    push: (number) => {
      if (used === capacity) grow()
      last[used] = number
      used += 1
    },
    append: (numbers) => {
      for (let from = 0; from < numbers.length; ) {
        if (used === capacity) grow()
        const some = numbers.subarray(from, from + capacity - used)
        last.set(some, used)
        used += some.length
        from += some.length
      }
    },
    *parts() {
      for (const chunk of chunks) yield chunk === last ? chunk.subarray(0, used) : chunk
    },
  }
}

/** An empty list of whole numbers from 0 to 255, a byte each. */
export const createBytes = (): Numbers => createList((size) => new Uint8Array(size))

/** An empty list of whole numbers from 0 to 2³² - 1, four bytes each. */
export const createNumbers = (): Numbers => createList((size) => new Uint32Array(size))

/** An empty list of numbers of any size, eight bytes each. */
export const createLargeNumbers = (): Numbers => createList((size) => new Float64Array(size))

/** The numbers of a list. */
export const numbersIn = (list: Numbers): number[] =>
  Array.from({ length: list.size() }, (_, index) => list.at(index))

/** Copies the numbers of a list into an array that has room for them. */
export const copyInto = <Whole extends Chunk>(whole: Whole, list: Numbers): Whole => {
  let at = 0
  for (const part of list.parts()) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Adds numbers to a list. */
export const pushAll = (list: Numbers, numbers: readonly number[]): Numbers => {
  for (const number of numbers) list.push(number)
  return list
}

/** Where in a rising list the last number stands that is not above another; -1 where all are. */
export const lastUpTo = (rising: Numbers, most: number): number => {
  let [low, high] = [-1, rising.size() - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rising.at(middle) <= most) low = middle
    else high = middle - 1
  }
  return low
}
