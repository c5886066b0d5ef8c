import type * as z from 'zod'
import type { Kind } from '../../src/model/kinds.js'
import { recordSchemas } from '../../src/schemas/dataset.js'
import { element } from '../../src/schemas/strategy.js'
import { type Fields, isFields } from '../../src/validate/fields.js'
import { type DataFile, type DataProblem, problemAt } from './data-file.js'
import { flattenStrategy } from './flatten-strategy.js'
import { type Origin, originField } from './origin.js'

/** A record that a data file gives, as it is published. */
export interface FileRecord {
  readonly kind: Kind
  readonly record: Fields
  readonly origin: Origin
  /** What in it does not match its schema. */
  readonly problems: readonly DataProblem[]
}

/** What a data file gives. */
export interface FileContent {
  readonly records: readonly FileRecord[]
  /** What is wrong beside the records. */
  readonly problems: readonly DataProblem[]
}

/** A table repeats the citation of its indicator for every figure, so that each can stand alone. */
const citeObservations = (record: Fields): Fields => {
  const { citations, observations } = record
  if (!Array.isArray(observations)) return record
  return { ...record, observations: observations.map((observation) => ({ citations, ...observation })) }
}

const schemaProblems = (schema: z.ZodType, record: Fields, origin: Origin): readonly DataProblem[] =>
  (schema.safeParse(record).error?.issues ?? []).map(({ path, message }) =>
    problemAt(origin.file, originField(path, origin), message),
  )

const fileRecord = (kind: Kind, record: Fields, origin: Origin): FileRecord => ({
  kind,
  record,
  origin,
  problems: schemaProblems(recordSchemas[kind], record, origin),
})

/** The measures of a strategy and itself, with those of its elements that match their schema. */
const strategyRecords = (content: Fields, file: DataFile): FileContent => {
  const { strategy, elements, measures, misplaced } = flattenStrategy(content)
  const checked = elements.map(({ field, record }) => ({
    field,
    record,
    problems: schemaProblems(element, record, { file, field }),
  }))
  const sound = checked.filter(({ problems }) => problems.length === 0)
  const whole = sound.length > 0 ? { ...strategy, elements: sound.map(({ record }) => record) } : strategy
  const origin = { file, field: [], elements: sound.map(({ field }) => field) }
  return {
    records: [
      ...measures.map(({ field, record }) => fileRecord('measure', record, { file, field })),
      fileRecord('strategy', whole, origin),
    ],
    problems: [
      ...misplaced.map(({ field, message }) => problemAt(file, field, message)),
      ...checked.flatMap(({ problems }) => problems),
    ],
  }
}

/** The records of a data file of a kind: one, but for a strategy, which holds its measures too. */
export const fileRecords = (kind: Kind, file: DataFile): FileContent => {
  const { content } = file
  if (!isFields(content)) return { records: [], problems: [] }
  if (kind === 'strategy') return strategyRecords(content, file)
  return { records: [fileRecord(kind, citeObservations(content), { file, field: [] })], problems: [] }
}
