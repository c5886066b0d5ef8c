import { reportOn } from '../../validate/across/report-on.js'
import { baseIndex } from '../../validate/base.js'
import type { CheckedRecord } from '../../validate/check-record.js'
import type { Mapping } from '../../validate/mapping/create-mapping.js'
import type { InputFormat } from '../../validate/read/detect-format.js'
import { findEncoding } from '../../validate/read/encoding.js'
import { foreignFile } from '../../validate/read/foreign-file.js'
import { inputUnreadable, problem } from '../../validate/read/problems.js'
import type { Report } from '../../validate/report.js'
import type { Shard } from '../../validate/shard/shard.js'
import { withShards } from '../../validate/with-shards.js'
import { failure } from '../failure.js'
import type { CommandIo } from '../io.js'
import type { Locale } from '../locale-in.js'
import { byteRanges } from './byte-ranges.js'
import { formatOf } from './input-format.js'
import type { InputSource, Unreadable } from './input-source.js'
import type { RangeJob } from './jobs.js'
import { createProgress, type Progress } from './progress.js'
import { runJobs } from './run-jobs.js'
import { baseOf, checkerOptions, mappingOf, type Settings } from './settings.js'
import { hasUnread, toldOnce } from './unread-inputs.js'

/** How inputs are to be validated. */
export interface ValidateRequest {
  readonly settings: Settings
  readonly format?: InputFormat
  readonly encoding?: string
  /** How many threads may work. */
  readonly jobs: number
  /** The number of the inputs among the shards of a larger whole. */
  readonly shard: number
  /** Whether the report is to carry what merging needs. */
  readonly isToMerge: boolean
  /** Whether the accepted records are to be kept. */
  readonly isToAccept?: boolean
  /** The language of the progress. */
  readonly locale: Locale
}

/** What came of validating inputs. */
export interface ValidatedInputs {
  readonly report: Report
  /** Whether some input could not be read to its end. */
  readonly isUnread: boolean
  /** The accepted records, where they were to be kept. */
  readonly accepted: readonly CheckedRecord[]
  readonly mapping: Mapping | undefined
}

/** What is to be done with one input of a request. */
interface Work extends ValidateRequest {
  readonly mapping: Mapping | undefined
  /** The place of the input among the shards with its number. */
  readonly part: number
  /** Given each record that has no error of its own. */
  readonly take: ((checked: CheckedRecord) => void) | undefined
}

const totalSize = (sources: readonly InputSource[]): number | undefined =>
  sources.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  )

const isTable = (format: InputFormat): boolean => format === 'csv' || format === 'tsv'

const requireKind = (format: InputFormat, { kind, mapping }: Settings): void => {
  if (kind === undefined && mapping === undefined && (isTable(format) || format === 'ndjson'))
    throw failure({
      en: `${format.toUpperCase()} does not say what its records are: name it with --kind, such as --kind program`,
      ja: `${format.toUpperCase()}だけではレコードの種類が分かりません。--kind programのように指定してください。`,
    })
}

/** The jobs for an input that threads can share; undefined where one thread does as well. */
const jobsFor = (
  { path, size }: InputSource,
  format: InputFormat,
  head: Uint8Array,
  { encoding, jobs, settings, shard, part }: Work,
): readonly [RangeJob, ...RangeJob[]] | undefined => {
  if (path === undefined || size === undefined || format !== 'ndjson' || jobs < 2) return undefined
  const found = findEncoding(head, encoding)
  if ('code' in found || found.name.startsWith('utf-16')) return undefined
  const [first, ...others] = byteRanges(size, jobs).map((range, index): RangeJob => {
    const named = index === 0 ? encoding : found.name
    return {
      path,
      range,
      shard,
      part: part + index,
      settings,
      ...(named !== undefined && { encoding: named }),
    }
  })
  return first && others.length > 0 ? [first, ...others] : undefined
}

/** What there is to say of an input that cannot be read. */
const unreadableInput = async (
  { path }: InputSource,
  { reason }: Unreadable,
  { settings, mapping, shard, part }: Work,
): Promise<Shard> => {
  const { createCollector } = await import('../../validate/collector.js')
  const options = await checkerOptions(settings, mapping)
  const collector = createCollector({ ...options, shard, part, ...(path !== undefined && { input: path }) })
  collector.check(toldOnce(problem(inputUnreadable(reason))))
  return collector.shard
}

const checkSource = async (
  source: InputSource,
  work: Work,
  progress: Progress,
  { startWorker }: CommandIo,
): Promise<readonly Shard[]> => {
  const { settings, encoding, mapping, shard, part, take } = work
  const opened = await source.open()
  if ('reason' in opened) return [await unreadableInput(source, opened, work)]
  const { head, bytes, close } = opened
  const reason = foreignFile(head)
  if (reason) {
    await close()
    return [await unreadableInput(source, { reason }, work)]
  }
  const format = formatOf(work.format, source.path, head)
  if (head.length > 0) requireKind(format, settings)
  const jobs = jobsFor(source, format, head, work)
  if (startWorker && jobs) {
    await close()
    return runJobs(jobs, startWorker, progress)
  }
  const { checkInput } = await import('./check-input.js')
  const options = {
    ...(await checkerOptions(settings, mapping)),
    format,
    shard,
    part,
    ...(source.path !== undefined && { input: source.path }),
    ...(encoding !== undefined && { encoding }),
  }
  return [await checkInput(bytes, options, progress, take)]
}

const asFile = (shard: Shard): Shard => ({ ...shard, isFile: true })

/** Validates inputs as one dataset, in the order given. */
export const validateInputs = async (
  sources: readonly InputSource[],
  request: ValidateRequest,
  io: CommandIo,
): Promise<ValidatedInputs> => {
  const mapping = await mappingOf(request.settings)
  const progress = createProgress(io.showProgress, totalSize(sources), request.locale)
  const shards: Shard[] = []
  const taken: { readonly number: number; readonly checked: CheckedRecord }[] = []
  try {
    for (const source of sources) {
      const before = shards.reduce((sum, { extent }) => sum + extent.records, 0)
      const take = (checked: CheckedRecord) => taken.push({ number: before + checked.index, checked })
      const part = shards.length
      const work: Work = { ...request, mapping, part, take: request.isToAccept ? take : undefined }
      const checked = await checkSource(source, work, progress, io)
      shards.push(...(source.path === undefined ? checked : checked.map(asFile)))
      progress.next()
    }
  } finally {
    progress.end()
  }
  const finished = reportOn(shards, baseIndex(await baseOf(request.settings.base)))
  const { report } = finished
  const withdrawn = new Set(finished.withdrawn)
  return {
    report: request.isToMerge ? withShards(report, shards) : report,
    isUnread: hasUnread(shards),
    accepted: taken.filter(({ number }) => !withdrawn.has(number)).map(({ checked }) => checked),
    mapping,
  }
}
