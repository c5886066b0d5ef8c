import type { CheckedRecord } from '../../validate/check/check-record.js'
import type { Mapping } from '../../validate/mapping/create-mapping.js'
import { type InputFormat, isOfOneKind } from '../../validate/read/detect-format.js'
import { foreignFile } from '../../validate/read/foreign-file.js'
import { problem } from '../../validate/read/problem.js'
import { inputUnreadable } from '../../validate/read/problems/input-problems.js'
import type { Shard } from '../../validate/shard/shard.js'
import { inputFileText } from '../input/input-file.js'
import type { CommandIo } from '../io.js'
import { mistake } from '../mistakes/mistake.js'
import { formatOf } from './input-format.js'
import type { InputSource, Unreadable } from './input-source.js'
import type { ProgressDisplay } from './progress-display.js'
import { rangeJobs } from './range-jobs.js'
import { runJobs } from './run-jobs.js'
import { checkerOptions, type Settings } from './settings.js'
import { toldOnce } from './unread-inputs.js'

/** How inputs are to be read and checked. */
export interface SourceRequest {
  readonly settings: Settings
  readonly format?: InputFormat
  readonly encoding?: string
  /** How many threads may work. */
  readonly jobs: number
  /** The number of the inputs among the shards of a larger whole. */
  readonly shard: number
}

/** What is to be done with one input of a request. */
export interface SourceWork extends SourceRequest {
  readonly mapping: Mapping | undefined
  /** The place of the input among the shards with its number. */
  readonly part: number
  /** Given each record that has no error of its own. */
  readonly take: ((checked: CheckedRecord) => void) | undefined
}

/** What came of checking an input. */
export interface CheckedSource {
  readonly shards: readonly Shard[]
  /** The format that it has; undefined where it could not be read. */
  readonly format?: InputFormat
}

const requireKind = (format: InputFormat, { kind, mapping }: Settings, path = '-'): void => {
  if (kind === undefined && mapping === undefined && isOfOneKind(format))
    throw mistake({
      en: `${format.toUpperCase()} does not say what its records are: name their kind, as in --kind program or ${inputFileText({ path, kind: 'program' })}`,
      ja: `${format.toUpperCase()}だけではレコードの種類が分かりません。--kind programか${inputFileText({ path, kind: 'program' })}のように種類を指定してください。`,
    })
}

/** What there is to say of an input that cannot be read. */
const unreadableInput = async (
  { path }: InputSource,
  { reason }: Unreadable,
  { settings, mapping, shard, part }: SourceWork,
): Promise<Shard> => {
  const { createCollector } = await import('../../validate/collect/collector.js')
  const options = await checkerOptions(settings, mapping)
  const collector = createCollector({ ...options, shard, part, ...(path !== undefined && { input: path }) })
  collector.check(toldOnce(problem(inputUnreadable(reason))))
  return collector.shard
}

/** Checks one input, by threads that share it where that is of use. */
export const checkSource = async (
  source: InputSource,
  work: SourceWork,
  progress: ProgressDisplay,
  { startWorker }: CommandIo,
): Promise<CheckedSource> => {
  const { settings, encoding, mapping, shard, part, take } = work
  const opened = await source.open()
  if ('reason' in opened) return { shards: [await unreadableInput(source, opened, work)] }
  const { head, bytes, close } = opened
  const reason = foreignFile(head)
  if (reason) {
    await close()
    return { shards: [await unreadableInput(source, { reason }, work)] }
  }
  const format = formatOf(source.format ?? work.format, source.path, head)
  if (head.length > 0) requireKind(format, settings, source.path)
  const jobs = rangeJobs(source, format, head, work)
  if (startWorker && jobs) {
    await close()
    return { shards: await runJobs(jobs, startWorker, progress), format }
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
  return { shards: [await checkInput(bytes, options, progress, take)], format }
}
