import { pointerOf } from '../atlas/pointer.js'
import { collections, type Kind, kinds } from '../model/kinds.js'
import { type BaseIndex, baseIndex } from './base.js'
import { baseFindings } from './base-findings.js'
import { type CheckedRecord, type Claim, checkRecord, type Links, type RecordCheck } from './check-record.js'
import type { CheckerOptions } from './checker-options.js'
import { claimKey, isOwnerInBase, partKeys } from './claims.js'
import { endsReading } from './ends-reading.js'
import { inFieldOrder } from './field-order.js'
import { isFields } from './fields.js'
import type { Finding, Medium, NameInPlaceOfId } from './finding.js'
import type { InputItem, InputPosition, InputProblem, InputRecord } from './input.js'
import { isAtOrAbove } from './is-at-or-above.js'
import { issueOf } from './issue-of.js'
import { createSourceTaken } from './mapping/source-taken.js'
import { hashOfName, type NameHashes, nameHash } from './name-hash.js'
import { type Prepared, prepareRecord } from './prepare-record.js'
import { refuseUnknown } from './refuse-unknown.js'
import type { Issue } from './report.js'
import { kindUnknown } from './rules/kind-unknown.js'
import { hierarchyFields, namedOfOwnKind } from './rules/own-kind-fields.js'
import { partKey, recordKey, sectionKey } from './shard/keys.js'
import { addClaim, addRecord, addToHierarchy, createShard, type OpenShard } from './shard/shard.js'
import type { Extent } from './shard/shard-state.js'
import { BEFORE_RECORD, placeTold, type Standing, toldOf } from './told-before.js'

/**
 * What checking one item of an input gave.
 *
 * @example
 * ```ts
 * import { type CheckedItem, createChecker } from 'sti-atlas/validate'
 *
 * const checker = createChecker({ kind: 'theme' })
 * const result: CheckedItem = checker.check({ type: 'record', index: 0, pointer: '', value: 'no record' })
 * result.checked //=> undefined
 * result.issues.map(({ code }) => code) //=> ['wrong-type']
 * ```
 */
export interface CheckedItem {
  /** The record, where it has no error of its own. Whether it has one beside others, only the report can say. */
  readonly checked?: CheckedRecord
  /** What is wrong with it by itself, as far as issues are kept. */
  readonly issues: readonly Issue[]
}

/** Checks items one after another into a shard. */
export interface Collector {
  readonly shard: OpenShard
  check(item: InputItem): CheckedItem
  /** Says how much of the input was read so far. */
  extend(extent: Partial<Omit<Extent, 'records'>>): void
}

/** Something about a record: what is wrong in it, or what it claims of others. */
type Found = Finding | Claim

/** Codes of inputs without a record, which matter only where no other shard of the input has one. */
const EMPTY_CODES: ReadonlySet<string> = new Set(['input-empty', 'csv-no-rows'])
const NO_KEY = -1
const NO_NAMES: NameHashes = { en: 0, ja: 0 }
const NO_ISSUES: readonly Issue[] = []

const kindOf = ({ collection }: InputRecord, { kind, mapping }: CheckerOptions): Kind | undefined =>
  collection === undefined
    ? (mapping?.file.kind ?? kind)
    : kinds.find((known) => collections[known] === collection)

const idOf = (value: unknown): string | undefined =>
  isFields(value) && typeof value.id === 'string' ? value.id : undefined

const linksOf = (base: BaseIndex, { keys }: OpenShard): Links => ({
  hasRecord: (kind, id) => base.ids[kind].has(id) || keys.find(recordKey(kind, id)) >= 0,
  hasSection: (source, section) =>
    base.sections.get(source)?.has(section) === true || keys.find(sectionKey(source, section)) >= 0,
  hasPart: (strategy, part) =>
    base.parts.get(strategy)?.has(part) === true || keys.find(partKey(strategy, part)) >= 0,
  idsNamed: base.idsNamed,
})

/** Remembers what a record names above or below it, so that it can be seen whether that leads back to it. */
const rememberHierarchy = (shard: OpenShard, kind: Kind, record: unknown): void => {
  const own = hierarchyFields.get(kind)
  if (!own || !isFields(record) || record[own.field] === undefined) return
  for (const { id, item } of namedOfOwnKind(record, own))
    addToHierarchy(shard, { record: shard.extent.records, key: recordKey(kind, id), item })
}

/** A name by its hash, and the records of the base that bear it. */
const nameIn = ({ kind, name }: NameInPlaceOfId, { idsNamed }: BaseIndex) => ({
  hash: hashOfName(kind, name.trim()),
  ids: idsNamed(kind, name),
})

/** A check without what it says of values of which it is told already why they could not be read. */
const withoutUnread = (check: RecordCheck, unread: Prepared['unread']): RecordCheck => {
  if (unread.length === 0) return check
  const isNew = ({ path }: Found): boolean => !unread.some((above) => isAtOrAbove(above, path))
  return { ...check, findings: check.findings.filter(isNew), claims: check.claims.filter(isNew) }
}

/** An empty collector. */
export const createCollector = (options: CheckerOptions = {}): Collector => {
  const { kind, input, shard: number, part, maxIssues } = options
  refuseUnknown('kind', kind, kinds)
  const base = baseIndex(options.base)
  const shard = createShard({ input, number, part, maxIssues })
  const links = linksOf(base, shard)
  for (const source of options.mapping?.file.sources ?? []) {
    shard.keys.add(recordKey('source', source.id))
    for (const section of partKeys('source', source)) shard.keys.add(section)
  }
  const toldOnce = new Set<string>()
  const sourceTaken = createSourceTaken(options.mapping)
  const unmapped: CheckerOptions = { ...options, mapping: undefined }
  /** A record in a collection is one of ours already: only others are made into records of ours. */
  const isMapped = ({ collection }: InputRecord): boolean =>
    options.mapping !== undefined && collection === undefined
  const mediumOf = (item: InputRecord, position: InputPosition | undefined): Medium => {
    if (isMapped(item)) return 'mapped'
    return position?.row === undefined ? 'data' : 'cell'
  }
  const isFull = () => shard.issues.length >= shard.maxIssues

  const count = ({ code, severity }: Pick<Issue, 'code' | 'severity'>) => {
    shard.byCode.set(code, (shard.byCode.get(code) ?? 0) + 1)
    if (severity === 'error') shard.errors += 1
  }

  const takeProblem = (problem: InputProblem): CheckedItem => {
    const { severity, code, pointer = '', position, index, once } = problem
    const issue = issueOf({
      severity,
      code,
      input,
      kind: undefined,
      id: undefined,
      pointer,
      position,
      told: problem,
    })
    const isEnd = endsReading(problem)
    const local = {
      record: shard.extent.records,
      rank: BEFORE_RECORD,
      issue,
      ...(isEnd && { endsReading: isEnd }),
    }
    const isOfEmpty = EMPTY_CODES.has(code)
    const isKept = isOfEmpty || isEnd || once !== undefined || !isFull()
    if (isOfEmpty) shard.issues.push({ ...local, ifEmpty: true })
    else if (once !== undefined) shard.issues.push({ ...local, once: `${code} ${input ?? ''} ${once}` })
    else {
      count(problem)
      if (isKept) shard.issues.push(local)
    }
    if (index !== undefined)
      addRecord(shard, { kind: undefined, key: NO_KEY, names: NO_NAMES, pointer, position }, true)
    return { issues: isKept ? [issue] : NO_ISSUES }
  }

  /** Remembers what was found in a record, in the order of its fields. */
  const remember = (
    item: InputRecord,
    kind: Kind | undefined,
    id: string | undefined,
    found: readonly Found[],
    once: Prepared['once'],
  ): readonly Issue[] => {
    const { value, pointer: above, locate } = item
    const record = shard.extent.records
    const end = shard.issues.length
    const first = end - toldOf(shard.issues, record)
    const isWithTold = first < end && first < shard.maxIssues
    const own: Standing[] = []
    const names = new Map<Found, string>(once.map(({ name, finding }) => [finding, name]))
    const issues: Issue[] = []
    inFieldOrder(value, names.size === 0 ? found : [...found, ...names.keys()]).forEach((entry, rank) => {
      const pointer = above + pointerOf(entry.path)
      const name = names.get(entry)
      const isKept = name !== undefined || isWithTold || !isFull()
      const position = isKept ? locate?.(entry.path) : undefined
      if (isWithTold) own.push({ rank, position })
      if ('type' in entry) {
        const isOwnerKnown = isOwnerInBase(entry, base)
        addClaim(shard, {
          record,
          rank,
          key: claimKey(entry),
          pointer,
          isOwnerInBase: isOwnerKnown,
          position,
        })
        return
      }
      if (name === undefined) count(entry)
      if (!isKept) return
      const { severity, code } = entry
      const told = entry.tell(mediumOf(item, position))
      const issue = issueOf({ severity, code, input, kind, id, pointer, position, told })
      shard.issues.push({
        record,
        rank,
        issue,
        ...(name !== undefined && { once: `${code} ${input ?? ''} ${name}` }),
        ...(entry.name && { name: nameIn(entry.name, base) }),
      })
      issues.push(issue)
    })
    placeTold(shard.issues, { first, end }, own)
    return issues
  }

  const takeUnknown = (item: InputRecord): CheckedItem => {
    const { pointer, locate, value } = item
    const issues = remember(item, undefined, idOf(value), [kindUnknown], [])
    const position = locate?.([])
    addRecord(shard, { kind: undefined, key: NO_KEY, names: NO_NAMES, pointer, position }, true)
    return { issues }
  }

  const takeRecord = (item: InputRecord): CheckedItem => {
    const { pointer, locate } = item
    const kind = kindOf(item, options)
    if (!kind) return takeUnknown(item)
    const prepared = prepareRecord(kind, item.value, isMapped(item) ? options : unmapped, base)
    const { record } = prepared
    const id = idOf(record)
    const key = id === undefined ? NO_KEY : shard.keys.add(recordKey(kind, id))
    const names = { en: nameHash(kind, record, 'en'), ja: nameHash(kind, record, 'ja') }
    for (const part of partKeys(kind, record)) shard.keys.add(part)
    rememberHierarchy(shard, kind, record)

    const { findings, claims, conforming } = withoutUnread(
      checkRecord({ kind, index: shard.extent.records, record }, links),
      prepared.unread,
    )
    const inBase = baseFindings(kind, id, names, base)
    const taken = options.mapping ? [...inBase, ...sourceTaken(kind, id)] : inBase
    const entry = { kind, key, names, pointer, position: locate?.([]) }
    const own = findings.length + claims.length + taken.length
    if (conforming && own + prepared.findings.length + prepared.once.length === 0) {
      addRecord(shard, entry, false)
      return { checked: conforming, issues: NO_ISSUES }
    }
    const once = prepared.once.filter(({ name }) => !toldOnce.has(name))
    for (const { name } of once) toldOnce.add(name)
    const found = [...findings, ...taken, ...claims].map((item) => ({
      ...item,
      path: prepared.origin(item.path),
    }))
    const issues = remember(item, kind, id, [...prepared.findings, ...found], once)
    const isRejected = [prepared.findings, findings, taken].some((list) =>
      list.some(({ severity }) => severity === 'error'),
    )
    addRecord(shard, entry, isRejected)
    return conforming && !isRejected ? { issues, checked: conforming } : { issues }
  }

  return {
    shard,
    check: (item) => (item.type === 'problem' ? takeProblem(item) : takeRecord(item)),
    extend: ({ lines = 0, rows = 0, bytes = 0 }) => {
      const { extent } = shard
      extent.lines = Math.max(extent.lines, lines)
      extent.rows = Math.max(extent.rows, rows)
      extent.bytes = Math.max(extent.bytes, bytes)
    },
  }
}
