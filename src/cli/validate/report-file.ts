import * as z from 'zod'
import { collections } from '../../model/kinds.js'
import type { Report } from '../../validate/report/report.js'
import { severities } from '../../validate/report/severities.js'
import { readJsonFile } from '../input/read-json-file.js'
import { mistake } from '../mistakes/mistake.js'

const localized = z.object({ en: z.string(), ja: z.string() })

const issue = z.object({
  severity: z.enum(severities),
  code: z.string(),
  input: z.string().optional(),
  collection: z.enum(collections).optional(),
  id: z.string().optional(),
  pointer: z.string(),
  position: z
    .object({
      line: z.number(),
      column: z.number(),
      row: z.number().optional(),
      field: z.string().optional(),
    })
    .optional(),
  message: localized,
  hint: localized.optional(),
})

const localIssue = z.object({
  record: z.number(),
  rank: z.number(),
  issue,
  once: z.string().optional(),
  ifEmpty: z.literal(true).optional(),
  endsReading: z.literal(true).optional(),
  name: z.object({ hash: z.number(), ids: z.array(z.string()) }).optional(),
})

const bySeverity = z.object({ error: z.number(), warning: z.number(), note: z.number() })
const byCode = z.record(z.string(), z.number())
const numbers = z.array(z.number())

/** Every record has a name or a 0 in its place, which bounds the work that a wrong file can ask for. */
const isComplete = ({
  extent,
  names,
}: {
  extent: { records: number }
  names: { en: number[]; ja: number[] }
}) => names.en.length === extent.records && names.ja.length === extent.records

const shard = z
  .object({
    version: z.literal(1),
    input: z.string().optional(),
    number: z.number(),
    part: z.number().optional(),
    isFile: z.literal(true).optional(),
    maxIssues: z.number().optional(),
    extent: z.object({ records: z.number(), lines: z.number(), rows: z.number(), bytes: z.number() }),
    issues: z.array(localIssue),
    byCode,
    bySeverity,
    unseen: z.object({ used: z.array(z.string()), ignored: z.array(z.string()) }).optional(),
    texts: z.array(z.string()),
    records: z.object({
      rejected: numbers,
      kind: numbers,
      key: numbers,
      line: numbers,
      column: numbers,
      row: numbers,
      prefix: numbers,
      ordinal: numbers,
    }),
    keys: z.array(z.string()),
    names: z.object({ en: numbers, ja: numbers }),
    claims: numbers,
    hierarchy: numbers,
    origins: z.object({ id: numbers, nameEn: numbers, nameJa: numbers, named: numbers }).optional(),
  })
  .refine(isComplete)

const report = z.object({
  ok: z.boolean(),
  counts: z.object({ read: z.number(), accepted: z.number(), rejected: z.number(), bySeverity, byCode }),
  issues: z.array(issue),
  shards: z.array(shard),
})

const isReport = (value: unknown): value is Report => report.safeParse(value).success

/** Reads a report that `validate` or `merge` has written as JSON; a mistake that names the file where it is none. */
export const readReport = async (path: string): Promise<Report> => {
  const value = await readJsonFile(path)
  if (isReport(value)) return value
  throw mistake({
    en: `${path} is no report of \`sti-atlas validate … --format json\``,
    ja: `${path}は、\`sti-atlas validate … --format json\`の報告ではありません。`,
  })
}
