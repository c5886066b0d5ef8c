import { join } from 'node:path'
import type * as z from 'zod'
import type { Dataset, WholeDataset } from '../../src/atlas/dataset.js'
import { recordsOf } from '../../src/atlas/records-of.js'
import { referencesIn } from '../../src/atlas/references-in.js'
import { collections, type Kind, kinds } from '../../src/model/kinds.js'
import { dataset as datasetSchema, recordSchemas } from '../../src/schemas/dataset.js'
import { element } from '../../src/schemas/strategy.js'
import { citationsIn } from './citations-in.js'
import { type DataFile, type DataProblem, problemAt, readDataFile } from './data-file.js'
import { dataFolder, strayEntries } from './data-paths.js'
import { flattenStrategy } from './strategy-tree.js'

type Fields = Record<string, unknown>

/** Where a published record comes from. */
export interface Origin {
  readonly file: DataFile
  readonly field: readonly PropertyKey[]
  /** Where the published elements of a strategy stand in its tree. */
  readonly elements?: readonly (readonly PropertyKey[])[]
}

/** The curated data: an array of records for every kind. */
export type CuratedDataset = WholeDataset

const filled = (dataset: Dataset): CuratedDataset => ({
  sources: recordsOf('source', dataset),
  places: recordsOf('place', dataset),
  organizations: recordsOf('organization', dataset),
  themes: recordsOf('theme', dataset),
  technologies: recordsOf('technology', dataset),
  strategies: recordsOf('strategy', dataset),
  measures: recordsOf('measure', dataset),
  programs: recordsOf('program', dataset),
  approaches: recordsOf('approach', dataset),
  agreements: recordsOf('agreement', dataset),
  forums: recordsOf('forum', dataset),
  meetings: recordsOf('meeting', dataset),
  positions: recordsOf('position', dataset),
  indicators: recordsOf('indicator', dataset),
  facilities: recordsOf('facility', dataset),
})

/** The curated data as it is published, and where each record comes from. */
export interface CuratedData {
  /** The records that match their schema. */
  readonly dataset: CuratedDataset
  readonly origins: ReadonlyMap<string, Origin>
  readonly problems: readonly DataProblem[]
}

/** A table repeats the citation of its indicator for every figure, so that each can stand alone. */
const citeObservations = (record: Fields): Fields => {
  if (!Array.isArray(record['observations'])) return record
  return {
    ...record,
    observations: record['observations'].map((observation: Fields) => ({
      citations: record['citations'],
      ...observation,
    })),
  }
}

const originField = (path: readonly PropertyKey[], { field, elements }: Origin) => {
  const [name, index, ...below] = path
  const element = name === 'elements' && typeof index === 'number' ? elements?.[index] : undefined
  return element ? [...element, ...below] : [...field, ...path]
}

/** References to records that no file holds, and citations of sections that no outline declares. */
const unresolved = (dataset: CuratedDataset, origins: ReadonlyMap<string, Origin>): DataProblem[] => {
  const sections = new Map(
    dataset.sources.map(({ id, outline }) => [id, new Set(outline?.map((section) => section.id))]),
  )
  return kinds.flatMap((kind) =>
    dataset[collections[kind]].flatMap((record) => {
      const origin = origins.get(`${kind}/${record.id}`)
      if (!origin) return []
      const problem = (path: readonly PropertyKey[], message: string) =>
        problemAt(origin.file, originField(path, origin), message)
      return [
        ...referencesIn(kind, record)
          .filter(({ kind: target, id }) => !origins.has(`${target}/${id}`))
          .map(({ path, kind: target, id }) => problem(path, `there is no ${target} "${id}"`)),
        ...citationsIn(kind, record)
          .filter(({ source, section }) => sections.get(source)?.has(section) === false)
          .map(({ path, source, section }) => problem(path, `${source} has no section "${section}"`)),
      ]
    }),
  )
}

/** Reads every YAML file below a folder into one dataset; whatever is wrong comes back as problems. */
export const readCuratedData = (root: string): CuratedData => {
  const problems: DataProblem[] = [...strayEntries(root)]
  const origins = new Map<string, Origin>()
  const records: Record<Kind, Fields[]> = {
    source: [],
    place: [],
    organization: [],
    theme: [],
    technology: [],
    strategy: [],
    measure: [],
    program: [],
    approach: [],
    agreement: [],
    forum: [],
    meeting: [],
    position: [],
    indicator: [],
    facility: [],
  }

  const check = (schema: z.ZodType, record: unknown, { file, field }: Origin) => {
    const result = schema.safeParse(record)
    for (const issue of result.error?.issues ?? [])
      problems.push(problemAt(file, [...field, ...issue.path], issue.message))
    return result.success
  }
  const add = (kind: Kind, record: Fields, origin: Origin, checked = record) => {
    const good = check(recordSchemas[kind], checked, origin)
    const key = `${kind}/${String(record['id'])}`
    const other = origins.get(key)
    if (other)
      problems.push(
        problemAt(
          origin.file,
          origin.field,
          `the id "${String(record['id'])}" stands in ${other.file.path} too`,
        ),
      )
    else origins.set(key, origin)
    if (good && !other) records[kind].push(record)
  }

  for (const kind of kinds) {
    const folder = dataFolder(join(root, collections[kind]))
    problems.push(...folder.problems)
    for (const path of folder.paths) {
      const { file, problems: own } = readDataFile(path)
      problems.push(...own)
      if (own.length > 0 || typeof file.content !== 'object' || file.content === null) continue
      const content: Fields = { ...file.content }
      if (kind !== 'strategy') {
        add(kind, citeObservations(content), { file, field: [] })
        continue
      }
      const { strategy, elements, measures, misplaced } = flattenStrategy(content)
      for (const { field, message } of misplaced) problems.push(problemAt(file, field, message))
      const sound = elements.filter(({ field, record }) => check(element, record, { file, field }))
      for (const { field, record } of measures) add('measure', record, { file, field })
      const whole = sound.length > 0 ? { ...strategy, elements: sound.map(({ record }) => record) } : strategy
      add(kind, whole, { file, field: [], elements: sound.map(({ field }) => field) }, strategy)
    }
  }
  const dataset = filled(
    datasetSchema.parse(Object.fromEntries(kinds.map((kind) => [collections[kind], records[kind]]))),
  )
  return { dataset, origins, problems: [...problems, ...unresolved(dataset, origins)] }
}
