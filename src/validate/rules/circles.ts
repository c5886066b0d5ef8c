const UNSEEN = -1

const circleThrough = (entry: number, above: readonly (number | undefined)[]): readonly number[] => {
  const circle = [entry]
  for (let here = above[entry]; here !== undefined && here !== entry; here = above[here]) circle.push(here)
  return circle
}

/**
 * The circles among things of which each has at most one above it, `above` giving the number of that one. A circle goes
 * up from the thing at which it is first entered. Takes linear time.
 */
export const circlesIn = (above: readonly (number | undefined)[]): readonly (readonly number[])[] => {
  const firstSeenFrom = new Int32Array(above.length).fill(UNSEEN)
  const circles: (readonly number[])[] = []
  for (const start of above.keys()) {
    let here: number | undefined = start
    while (here !== undefined && firstSeenFrom[here] === UNSEEN) {
      firstSeenFrom[here] = start
      here = above[here]
    }
    if (here !== undefined && firstSeenFrom[here] === start) circles.push(circleThrough(here, above))
  }
  return circles
}
