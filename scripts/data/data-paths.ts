import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { collections, kinds } from '../../src/model/kinds.js'
import type { DataProblem } from './data-file.js'

/** The data files of one folder, and what in it no record can come from. */
export interface DataFolder {
  readonly paths: readonly string[]
  readonly problems: readonly DataProblem[]
}

const known: ReadonlySet<string> = new Set(kinds.map((kind) => collections[kind]))

/** The entries of a folder by name; those that a system or an editor hides there are nobody's data. */
const entriesOf = (folder: string): readonly Dirent[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    : []

const unread = (path: string, message: string): DataProblem => ({
  path,
  line: 1,
  column: 1,
  field: '',
  message: `is not read: ${message}`,
})

const isDataFile = (entry: Dirent) => entry.isFile() && entry.name.endsWith('.yaml')

/** The YAML files of one folder, in the order of their ids. */
export const dataFolder = (folder: string): DataFolder => {
  const entries = entriesOf(folder)
  const pathOf = ({ name }: Dirent) => join(folder, name)
  return {
    paths: entries.filter(isDataFile).map(pathOf),
    problems: entries
      .filter((entry) => !isDataFile(entry))
      .map((entry) => unread(pathOf(entry), 'a record stands in a file <id>.yaml')),
  }
}

/** What stands beside the folders of records and is none. */
export const strayEntries = (root: string): readonly DataProblem[] =>
  entriesOf(root)
    .filter((entry) => !(entry.isDirectory() ? known.has(entry.name) : entry.name === 'LICENSE'))
    .map(({ name }) => unread(join(root, name), `"${name}" is no collection`))
