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

/** How what is there differs from what is generated, and where other files stand in the folders that hold only such. */
const differenceIn = (generated: ReadonlyMap<string, string>, folders: readonly string[]): Difference =>
  differenceOf(generated, presentFiles(generated.keys(), folders))

/** Tells which files are not those that are generated, and changes none. */
export const checkGenerated = (
  generated: ReadonlyMap<string, string>,
  folders: readonly string[],
): Outcome => {
  const { stale, orphans } = differenceIn(generated, folders)
  const lines = [
    ...[...stale.keys()].map((path) => `${path} is not what \`npm run generate\` writes`),
    ...orphans.map((path) => `${path} is not generated any more`),
  ]
  return { ok: lines.length === 0, lines }
}

/** Writes the files that are generated, and empties the folders that hold them of others. */
export const writeGenerated = (
  generated: ReadonlyMap<string, string>,
  folders: readonly string[],
): Outcome => {
  const { stale, orphans } = differenceIn(generated, folders)
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  for (const path of orphans) rmSync(path)
  const line = `${stale.size} of ${generated.size} generated files written, ${orphans.length} removed`
  return { ok: true, lines: [line] }
}
