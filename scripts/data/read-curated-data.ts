import { join } from 'node:path'
import type { WholeDataset } from '../../src/atlas/dataset.js'
import { collections, kinds } from '../../src/model/kinds.js'
import { type DataProblem, problemAt, readDataFile } from './data-file.js'
import { dataFolder, strayEntries } from './data-paths.js'
import { type FileRecord, fileRecords } from './file-records.js'
import type { Origin } from './origin.js'
import { unresolved } from './unresolved.js'
import { wholeDataset } from './whole-dataset.js'

/** The curated data as it is published, and what is wrong with it. */
export interface CuratedData {
  /** The records that match their schema. */
  readonly dataset: WholeDataset
  readonly problems: readonly DataProblem[]
}

interface Read {
  readonly records: readonly FileRecord[]
  readonly problems: readonly DataProblem[]
}

const readFiles = (root: string): Read => {
  const folders = kinds.map((kind) => ({ kind, ...dataFolder(join(root, collections[kind])) }))
  const files = folders.flatMap(({ kind, paths }) =>
    paths.map((path) => {
      const { file, problems } = readDataFile(path)
      return problems.length > 0 ? { records: [], problems } : fileRecords(kind, file)
    }),
  )
  return {
    records: files.flatMap(({ records }) => records),
    problems: [
      ...strayEntries(root),
      ...folders.flatMap(({ problems }) => problems),
      ...files.flatMap(({ problems }) => problems),
    ],
  }
}

const keyOf = ({ kind, record }: FileRecord) => `${kind}/${String(record['id'])}`

/** Where the first record of each id comes from. */
const originsOf = (records: readonly FileRecord[]): ReadonlyMap<string, Origin> =>
  new Map(records.toReversed().map((found) => [keyOf(found), found.origin]))

/** What is wrong with a record by itself, and whether its id is that of a record before it. */
const recordProblems = (found: FileRecord, origins: ReadonlyMap<string, Origin>): readonly DataProblem[] => {
  const { record, origin, problems } = found
  const first = origins.get(keyOf(found)) ?? origin
  if (first === origin) return problems
  const message = `the id "${String(record['id'])}" stands in ${first.file.path} too`
  return [...problems, problemAt(origin.file, origin.field, message)]
}

/** Reads every YAML file below a folder into one dataset; whatever is wrong comes back as problems. */
export const readCuratedData = (root: string): CuratedData => {
  const { records, problems } = readFiles(root)
  const origins = originsOf(records)
  const judged = records.map((found) => ({ ...found, problems: recordProblems(found, origins) }))
  const dataset = wholeDataset(judged.filter((found) => found.problems.length === 0))
  return {
    dataset,
    problems: [...problems, ...judged.flatMap((found) => found.problems), ...unresolved(dataset, origins)],
  }
}
