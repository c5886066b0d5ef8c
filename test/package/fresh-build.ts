import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What `npm run build` writes last. */
const LAST = 'THIRD-PARTY-NOTICES.txt'

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Fails where a folder holds no build, or one that is older than a file it is made from. */
export const requireFreshBuild = (dist: string, sources: string): void => {
  const built = changed(join(dist, LAST))
  if (built === 0) throw new Error(`${dist} holds no finished build: npm run build`)
  const newer = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((name) => join(sources, name))
    .find((path) => statSync(path).isFile() && changed(path) > built)
  if (newer !== undefined) throw new Error(`${dist} is older than ${newer}: npm run build`)
}
