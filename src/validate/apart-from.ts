import { isAtOrAbove } from './is-at-or-above.js'
import type { Path } from './path.js'

/** Of things about values those that are about no value to which, or into which, one of the paths leads. */
export const apartFrom = <Item extends { readonly path: Path }>(
  paths: readonly Path[],
  items: readonly Item[],
): readonly Item[] => items.filter(({ path }) => !paths.some((above) => isAtOrAbove(above, path)))
