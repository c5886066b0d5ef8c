import type { Kind } from '../../model/kinds.js'
import { apartFrom } from '../check/apart-from.js'
import type { BaseIndex } from '../check/base.js'
import { baseFindings } from '../check/base-findings.js'
import { checkRecord, type RecordCheck } from '../check/check-record.js'
import type { CheckedItem } from '../check/checked-item.js'
import type { CheckerOptions } from '../check/checker-options.js'
import type { Finding } from '../check/finding.js'
import { kindOf } from '../check/kind-of.js'
import type { Links } from '../check/links.js'
import { partKeys } from '../check/part-keys.js'
import { type Prepared, prepareRecord } from '../check/prepare-record.js'
import { idIn, isFields } from '../fields.js'
import type { InputRecord } from '../input.js'
import type { OriginIn } from '../mapping/origin-of.js'
import type { SourceTaken } from '../mapping/source-taken.js'
import type { FieldSearch } from '../mapping/unseen-fields.js'
import { nameHash } from '../names/name-hash.js'
import type { Issue } from '../report/report.js'
import { kindUnknown } from '../rules/kind-unknown.js'
import { hierarchyFields, namedOfOwnKind, pathInField } from '../rules/own-kind-fields.js'
import { recordKey } from '../shard/keys.js'
import type { OpenShard } from '../shard/shard.js'
import { addToHierarchy } from '../shard/shard-hierarchy.js'
import type { Origins } from '../shard/shard-origins.js'
import {
  addLostRecord,
  addRecord,
  addRejectedRecord,
  NO_KEY,
  type RecordEntry,
} from '../shard/shard-records.js'
import { rememberFound } from './remember-found.js'

/** What records are taken into, and what is known in taking them. */
export interface Intake {
  readonly shard: OpenShard
  readonly base: BaseIndex
  readonly links: Links
  readonly options: CheckerOptions
  /** The options for records that are ours already. */
  readonly unmapped: CheckerOptions
  readonly sourceTaken: SourceTaken
  /** Where in a record of theirs a field comes from that is in no list. */
  readonly origin: OriginIn | undefined
  readonly origins: Origins
  /** What was told already that is told once of all records. */
  readonly toldOnce: Set<string>
  /** Looks for the fields that the mapping names. */
  readonly search: FieldSearch | undefined
}

const NO_ISSUES: readonly Issue[] = []

/** Whether a record is made into one of ours: one in a collection is ours already. */
const isMapped = ({ options }: Intake, { collection }: InputRecord): boolean =>
  options.mapping !== undefined && collection === undefined

const lookForFields = ({ shard, search }: Intake, record: unknown): void => {
  if (!search || !isFields(record)) return
  search.lookIn(record)
  shard.unseen = search.unseen
}

/** Remembers what a record names above or below it, so that it can be seen whether that leads back to it. */
const rememberHierarchy = (
  { shard, origins }: Intake,
  kind: Kind,
  record: unknown,
  origin: Prepared['origin'] | undefined,
): void => {
  const own = hierarchyFields.get(kind)
  if (!own || !isFields(record) || record[own.field] === undefined) return
  for (const { id, item } of namedOfOwnKind(record, own)) {
    if (origin) origins.addNamed(pathInField(own, item), origin)
    addToHierarchy(shard, { record: shard.extent.records, key: recordKey(kind, id), item })
  }
}

/** Where fields come from that are compared with others: only items of lists come from elsewhere in each record. */
const comparedOrigin =
  ({ origin }: Intake, { value }: InputRecord, prepared: Prepared): Prepared['origin'] =>
  (path) =>
    path.some((key) => typeof key === 'number') ? prepared.origin(path) : (origin?.(value, path) ?? path)

/** A check without what it says of values of which it is told already why they could not be read. */
const withoutUnread = (check: RecordCheck, unread: Prepared['unread']): RecordCheck =>
  unread.length === 0
    ? check
    : { ...check, findings: apartFrom(unread, check.findings), claims: apartFrom(unread, check.claims) }

const hasError = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error')

/** What is told once, without what was told of another record; it counts as told from now on. */
const newlyTold = (once: Prepared['once'], toldOnce: Set<string>): Prepared['once'] => {
  const told = once.filter(({ name }) => !toldOnce.has(name))
  for (const { name } of told) toldOnce.add(name)
  return told
}

const takeUnknown = ({ shard, base }: Intake, item: InputRecord): CheckedItem => {
  const { locate, value } = item
  const found = { item, kind: undefined, id: idIn(value), found: [kindUnknown], once: [] }
  const issues = rememberFound(shard, base, { ...found, isMapped: false })
  addLostRecord(shard, locate?.([]))
  return { issues }
}

/** Adds what a record defines to the keys of a shard; the number of the one that is its id. */
const addKeys = ({ keys }: OpenShard, kind: Kind, id: string | undefined, record: unknown): number => {
  const key = id === undefined ? NO_KEY : keys.add(recordKey(kind, id))
  for (const part of partKeys(kind, record)) keys.add(part)
  return key
}

/** Remembers what a record names above or below it, and where the fields come from that are compared with others. */
const rememberLinks = (intake: Intake, kind: Kind, item: InputRecord, prepared: Prepared): void => {
  const { options, origins } = intake
  const origin =
    options.mapping && (isMapped(intake, item) ? comparedOrigin(intake, item, prepared) : prepared.origin)
  if (origin) origins.add(origin)
  rememberHierarchy(intake, kind, prepared.record, origin)
}

/** What was found in a record, which is added to its shard after that. */
interface FoundInRecord {
  readonly kind: Kind
  readonly id: string | undefined
  readonly entry: RecordEntry
  readonly prepared: Prepared
  readonly check: RecordCheck
  /** That its id or name is taken in the base or among the sources of the mapping. */
  readonly taken: readonly Finding[]
}

const takeFound = (intake: Intake, item: InputRecord, found: FoundInRecord): CheckedItem => {
  const { shard, base, toldOnce } = intake
  const { kind, id, entry, prepared, check, taken } = found
  const inRecord = [...check.findings, ...taken, ...check.claims].map((each) => ({
    ...each,
    path: prepared.origin(each.path),
  }))
  const issues = rememberFound(shard, base, {
    item,
    kind,
    id,
    isMapped: isMapped(intake, item),
    found: [...prepared.findings, ...inRecord],
    once: newlyTold(prepared.once, toldOnce),
  })
  if (hasError(prepared.findings) || hasError(check.findings) || hasError(taken)) {
    addRejectedRecord(shard, entry)
    return { issues }
  }
  addRecord(shard, entry)
  return check.conforming ? { issues, checked: check.conforming } : { issues }
}

/** Takes a record into a shard: what is to be known of it beside others, and what is wrong in it by itself. */
export const takeRecord = (intake: Intake, item: InputRecord): CheckedItem => {
  const { shard, base, links, options } = intake
  const kind = kindOf(item, options)
  if (!kind) return takeUnknown(intake, item)
  const isOfTheirs = isMapped(intake, item)
  if (isOfTheirs) lookForFields(intake, item.value)
  const prepared = prepareRecord(kind, item.value, isOfTheirs ? options : intake.unmapped, base)
  const { record } = prepared
  const id = idIn(record)
  const key = addKeys(shard, kind, id, record)
  const names = { en: nameHash(kind, record, 'en'), ja: nameHash(kind, record, 'ja') }
  rememberLinks(intake, kind, item, prepared)

  const checked = checkRecord({ kind, index: shard.extent.records, record }, links)
  const check = withoutUnread(checked, prepared.unread)
  const inBase = baseFindings(kind, id, names, base)
  const taken = options.mapping ? [...inBase, ...intake.sourceTaken(kind, id)] : inBase
  const entry = { kind, key, names, pointer: item.pointer, position: item.locate?.([]) }
  const found = check.findings.length + check.claims.length + taken.length
  if (check.conforming && found + prepared.findings.length + prepared.once.length === 0) {
    addRecord(shard, entry)
    return { checked: check.conforming, issues: NO_ISSUES }
  }
  return takeFound(intake, item, { kind, id, entry, prepared, check, taken })
}
