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
import { addLostRecord, addRecord, NO_KEY } from '../shard/shard-records.js'
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

/** Takes a record into a shard: what is to be known of it beside others, and what is wrong in it by itself. */
export const takeRecord = (intake: Intake, item: InputRecord): CheckedItem => {
  const { shard, base, links, options } = intake
  const { collection, pointer, locate } = item
  const kind = kindOf(item, options)
  if (!kind) return takeUnknown(intake, item)
  // A record in a collection is one of ours already: only others are made into records of ours.
  const isMapped = options.mapping !== undefined && collection === undefined
  if (isMapped) lookForFields(intake, item.value)
  const prepared = prepareRecord(kind, item.value, isMapped ? options : intake.unmapped, base)
  const { record } = prepared
  const id = idIn(record)
  const key = id === undefined ? NO_KEY : shard.keys.add(recordKey(kind, id))
  const names = { en: nameHash(kind, record, 'en'), ja: nameHash(kind, record, 'ja') }
  for (const part of partKeys(kind, record)) shard.keys.add(part)
  const origin = options.mapping && (isMapped ? comparedOrigin(intake, item, prepared) : prepared.origin)
  if (origin) intake.origins.add(origin)
  rememberHierarchy(intake, kind, record, origin)

  const { findings, claims, conforming } = withoutUnread(
    checkRecord({ kind, index: shard.extent.records, record }, links),
    prepared.unread,
  )
  const inBase = baseFindings(kind, id, names, base)
  const taken = options.mapping ? [...inBase, ...intake.sourceTaken(kind, id)] : inBase
  const entry = { kind, key, names, pointer, position: locate?.([]) }
  const own = findings.length + claims.length + taken.length
  if (conforming && own + prepared.findings.length + prepared.once.length === 0) {
    addRecord(shard, entry, false)
    return { checked: conforming, issues: NO_ISSUES }
  }
  const inRecord = [...findings, ...taken, ...claims].map((found) => ({
    ...found,
    path: prepared.origin(found.path),
  }))
  const issues = rememberFound(shard, base, {
    item,
    kind,
    id,
    isMapped,
    found: [...prepared.findings, ...inRecord],
    once: newlyTold(prepared.once, intake.toldOnce),
  })
  const isRejected = hasError(prepared.findings) || hasError(findings) || hasError(taken)
  addRecord(shard, entry, isRejected)
  return conforming && !isRejected ? { issues, checked: conforming } : { issues }
}
