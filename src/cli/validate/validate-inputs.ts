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
import { createProgressDisplay, type ProgressDisplay } from './progress-display.js'
import { baseOf, mappingOf, requireSameKind, type Settings } from './settings.js'
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

/** The mapping of a request as far as it is for an input: one of another kind has records of ours. */
const mappingFor = ({ kind }: InputSource, mapping: Mapping | undefined): Mapping | undefined =>
  kind === undefined || kind === mapping?.file.kind ? mapping : undefined

/** The settings of a request for one of its inputs, whose kind may be its own. */
const settingsFor = ({ kind }: InputSource, settings: Settings, mapping: Mapping | undefined): Settings => ({
  ...settings,
  mapping: mapping && settings.mapping,
  ...(kind && { kind }),
})

/** Fails where a mapping is for none of the inputs. */
const requireMapped = (
  sources: readonly InputSource[],
  mapping: Mapping | undefined,
  settings: Settings,
): void => {
  const [first] = sources
  if (mapping && first && !sources.some((source) => mappingFor(source, mapping)))
    requireSameKind(mapping, settingsFor(first, settings, mapping))
}

const asFile = (shard: Shard): Shard => ({ ...shard, isFile: true })

/** What came of checking one input after another. */
interface CheckedInputs {
  readonly shards: readonly Shard[]
  /** The records without an error of their own, with their numbers in the whole, where they are to be kept. */
  readonly kept: readonly { readonly number: number; readonly checked: CheckedRecord }[]
  readonly tables: ReadonlySet<string>
}

const checkInTurn = async (
  sources: readonly InputSource[],
  mapping: Mapping | undefined,
  request: ValidateRequest,
  progress: ProgressDisplay,
  io: CommandIo,
): Promise<CheckedInputs> => {
  const shards: Shard[] = []
  const kept: { readonly number: number; readonly checked: CheckedRecord }[] = []
  const tables = new Set<string>()
  for (const source of sources) {
    const before = shards.reduce((sum, { extent }) => sum + extent.records, 0)
    const take = (checked: CheckedRecord) => kept.push({ number: before + checked.index, checked })
    const part = shards.length
    const own = mappingFor(source, mapping)
    const work: SourceWork = {
      ...request,
      settings: settingsFor(source, request.settings, own),
      mapping: own,
      part,
      take: request.isToAccept ? take : undefined,
    }
    const { shards: checked, format } = await checkSource(source, work, progress, io)
    shards.push(...(source.path === undefined ? checked : checked.map(asFile)))
    if (source.path !== undefined && isTable(format)) tables.add(source.path)
    progress.next()
  }
  return { shards, kept, tables }
}

/** Validates inputs as one dataset, in the order given. */
export const validateInputs = async (
  sources: readonly InputSource[],
  request: ValidateRequest,
  io: CommandIo,
): Promise<ValidatedInputs> => {
  const mapping = await mappingOf(request.settings)
  requireMapped(sources, mapping, request.settings)
  const progress = createProgressDisplay(io.showProgress, totalSize(sources), request.locale)
  const { shards, kept, tables } = await checkInTurn(sources, mapping, request, progress, io).finally(
    progress.end,
  )
  const { report, withdrawn } = reportOn(shards, baseIndex(await baseOf(request.settings.base)))
  const withdrawnNumbers = new Set(withdrawn)
  return {
    report: request.isToMerge ? withShards(report, shards) : report,
    isUnread: hasUnread(shards),
    accepted: kept.filter(({ number }) => !withdrawnNumbers.has(number)).map(({ checked }) => checked),
    mapping,
    tables,
  }
}
