import type { Path } from '../path.js'

/** Where paths lead, key by key. */
interface Branches {
  readonly byKey: Map<PropertyKey, Branches>
  /** Whether a path ends here. */
  isEnd: boolean
}

const noBranches = (): Branches => ({ byKey: new Map(), isEnd: false })

const branchesOf = (paths: readonly Path[]): Branches => {
  const root = noBranches()
  for (const path of paths) {
    let here = root
    for (const key of path) {
      const next = here.byKey.get(key) ?? noBranches()
      here.byKey.set(key, next)
      here = next
    }
    here.isEnd = true
  }
  return root
}

const leadsInto = (branches: Branches, path: Path): boolean => {
  let here: Branches | undefined = branches
  for (const key of path) {
    if (!here || here.isEnd) break
    here = here.byKey.get(key)
  }
  return here?.isEnd ?? false
}

/** Of things about values those that are about no value to which, or into which, one of the paths leads. */
export const apartFrom = <Item extends { readonly path: Path }>(
  paths: readonly Path[],
  items: readonly Item[],
): readonly Item[] => {
  if (paths.length === 0 || items.length === 0) return items
  const branches = branchesOf(paths)
  return items.filter(({ path }) => !leadsInto(branches, path))
}
