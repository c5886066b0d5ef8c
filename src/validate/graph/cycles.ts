const UNSEEN = -1

/** What is above a thing: the numbers of others. */
export type Above = (thing: number) => ArrayLike<number>

/**
 * The cycles among things of which each may have some above it: lists of those that lead back to each other, in order
 * (the strongly connected components, by Tarjan's algorithm). Takes linear time.
 */
export const cyclesIn = (size: number, above: Above): readonly (readonly number[])[] => {
  const seenAs = new Int32Array(size).fill(UNSEEN)
  /** The earliest thing that a thing is known to lead to and that is not settled. */
  const earliest = new Int32Array(size)
  const isOpen = new Uint8Array(size)
  const open: number[] = []
  const cycles: (readonly number[])[] = []
  let seen = 0

  const enter = (thing: number) => {
    seenAs[thing] = seen
    earliest[thing] = seen
    seen += 1
    isOpen[thing] = 1
    open.push(thing)
    return { thing, next: above(thing), step: 0 }
  }
  const lower = (thing: number, to: number) => {
    earliest[thing] = Math.min(earliest[thing] ?? 0, to)
  }
  const settle = (thing: number) => {
    const cycle = open.splice(open.lastIndexOf(thing))
    for (const each of cycle) isOpen[each] = 0
    const leadsToItself = cycle.length > 1 || Array.prototype.includes.call(above(thing), thing)
    if (leadsToItself) cycles.push(cycle.sort((a, b) => a - b))
  }

  /** Goes up from a thing to all that it leads to and that is not seen, and settles what it comes back from. */
  const follow = (start: number) => {
    const way = [enter(start)]
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { thing, next } = here
      if (here.step < next.length) {
        const to = next[here.step] ?? 0
        here.step += 1
        if (seenAs[to] === UNSEEN) way.push(enter(to))
        else if (isOpen[to] === 1) lower(thing, seenAs[to] ?? 0)
        continue
      }
      way.pop()
      const below = way.at(-1)
      if (below) lower(below.thing, earliest[thing] ?? 0)
      if (earliest[thing] === seenAs[thing]) settle(thing)
    }
  }

  for (let start = 0; start < size; start += 1) if (seenAs[start] === UNSEEN) follow(start)
  return cycles.sort(([a = 0], [b = 0]) => a - b)
}

/** A way from a thing of a cycle to others of it. */
export interface WayUp {
  readonly things: readonly number[]
  /** Whether the way leads back from the last to the first. */
  readonly isWhole: boolean
}

/** The way from a thing of a cycle, up to the first that come next on it. */
export const wayUp = (start: number, cycle: ReadonlySet<number>, above: Above, most: number): WayUp => {
  const things = [start]
  for (let here = start; ; ) {
    const next = Array.from(above(here)).find((to) => cycle.has(to))
    if (next === undefined || next === start) return { things, isWhole: next === start }
    if (things.length === most || things.includes(next)) return { things, isWhole: false }
    things.push(next)
    here = next
  }
}
