import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Outcome } from './outcome.js'

/** What has to be done so that the files are those that are generated. */
export interface Difference {
  /** Files to write, by path. */
  readonly stale: ReadonlyMap<string, string>
  /** Paths of files to remove. */
  readonly orphans: readonly string[]
}

/** How the files that are there differ from those that are generated, both by path. */
export const differenceOf = (
  generated: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): Difference => ({
  stale: new Map([...generated].filter(([path, content]) => present.get(path) !== content)),
  orphans: [...present.keys()].filter((path) => !generated.has(path)),
})

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => join(folder, name))
    : []

/** Those of some files that are there, and all files right in some folders. */
const presentFiles = (paths: Iterable<string>, folders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [...new Set([...paths, ...folders.flatMap(filesIn)])]
      .filter((path) => existsSync(path))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

/** Tells which files are not those that are generated, and changes none. */
const check = ({ stale, orphans }: Difference): Outcome => {
  const lines = [
    ...[...stale.keys()].map((path) => `${path} is not what \`npm run generate\` writes`),
    ...orphans.map((path) => `${path} is not generated any more`),
  ]
  return { ok: lines.length === 0, lines }
}

const write = ({ stale, orphans }: Difference, count: number): Outcome => {
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  for (const path of orphans) rmSync(path)
  const line = `${stale.size} of ${count} generated files written, ${orphans.length} removed`
  return { ok: true, lines: [line] }
}

/** Writes the files that are generated, and empties the folders that hold them of others; or only tells what differs. */
export const bringUpToDate = (
  generated: ReadonlyMap<string, string>,
  folders: readonly string[],
  isCheck: boolean,
): Outcome => {
  const difference = differenceOf(generated, presentFiles(generated.keys(), folders))
  return isCheck ? check(difference) : write(difference, generated.size)
}
