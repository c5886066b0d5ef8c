import type { Path } from './path.js'

/** Whether a path leads to a place, or to something that holds it. */
export const isAtOrAbove = (path: Path, below: Path): boolean =>
  path.length <= below.length && path.every((key, index) => key === below[index])
