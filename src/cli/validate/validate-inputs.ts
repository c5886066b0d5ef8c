import type { Locale } from '../../time/locale.js'
import { reportOn } from '../../validate/across/report-on.js'
import { baseIndex } from '../../validate/check/base.js'
import type { CheckedRecord } from '../../validate/check/check-record.js'
import { withShards } from '../../validate/collect/with-shards.js'
import type { Mapping } from '../../validate/mapping/create-mapping.js'
import { isTable } from '../../validate/read/detect-format.js'
import type { Report } from '../../validate/report/report.js'
import type { Shard } from '../../validate/shard/shard.js'
import type { CommandIo } from '../io.js'
import { checkSource, type SourceRequest, type SourceWork } from './check-source.js'
import type { InputSource } from './input-source.js'
import { createProgressDisplay } from './progress-display.js'
import { baseOf, mappingOf } from './settings.js'
import { hasUnread } from './unread-inputs.js'

/** How inputs are to be validated. */
export interface ValidateRequest extends SourceRequest {
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
  /** The paths of the inputs that are tables. */
  readonly tables: ReadonlySet<string>
}

const totalSize = (sources: readonly InputSource[]): number | undefined =>
  sources.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  )

const asFile = (shard: Shard): Shard => ({ ...shard, isFile: true })

/** Validates inputs as one dataset, in the order given. */
export const validateInputs = async (
  sources: readonly InputSource[],
  request: ValidateRequest,
  io: CommandIo,
): Promise<ValidatedInputs> => {
  const mapping = await mappingOf(request.settings)
  const progress = createProgressDisplay(io.showProgress, totalSize(sources), request.locale)
  const shards: Shard[] = []
  const tables = new Set<string>()
  const taken: { readonly number: number; readonly checked: CheckedRecord }[] = []
  try {
    for (const source of sources) {
      const before = shards.reduce((sum, { extent }) => sum + extent.records, 0)
      const take = (checked: CheckedRecord) => taken.push({ number: before + checked.index, checked })
      const part = shards.length
      const work: SourceWork = { ...request, mapping, part, take: request.isToAccept ? take : undefined }
      const { shards: checked, format } = await checkSource(source, work, progress, io)
      shards.push(...(source.path === undefined ? checked : checked.map(asFile)))
      if (source.path !== undefined && isTable(format)) tables.add(source.path)
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
    tables,
  }
}
