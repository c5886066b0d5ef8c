import { pointerOf } from '../atlas/pointer.js'
import { collections, type Kind, kinds } from '../model/kinds.js'
import { baseIndex } from './base.js'
import { baseFindings } from './base-findings.js'
import { type CheckedRecord, type Claim, checkRecord, type Links } from './check-record.js'
import type { CheckerOptions } from './checker-options.js'
import { claimKey, isOwnerInBase, partKeys } from './claims.js'
import { inFieldOrder } from './field-order.js'
import { isFields } from './fields.js'
import type { Finding } from './finding.js'
import type { InputItem, InputProblem, InputRecord } from './input.js'
import { nameHash } from './name-hash.js'
import type { Issue } from './report.js'
import { kindUnknown } from './rules/kind-unknown.js'
import { partKey, recordKey, sectionKey } from './shard/keys.js'
import { addClaim, addRecord, createShard, type Shard } from './shard/shard.js'
import type { Extent, LocalIssue } from './shard/shard-state.js'

/** What checking one item of an input gave. */
export interface CheckedItem {
  /** The record, where it has no error of its own. Whether it has one beside others, only the report can say. */
  readonly checked?: CheckedRecord
  /** What is wrong with it by itself, as far as issues are kept. */
  readonly issues: readonly Issue[]
}

/** Checks items one after another into a shard. */
export interface Collector {
  readonly shard: Shard
  check(item: InputItem): CheckedItem
  /** Says how much of the input was read so far. */
  extend(extent: Partial<Extent>): void
}

const BEFORE_RECORD = -3
const NO_NAMES = { en: 0, ja: 0 }
const NO_ISSUES: CheckedItem = { issues: [] }

const kindOf = ({ collection }: InputRecord, fallback: Kind | undefined): Kind | undefined =>
  collection === undefined ? fallback : kinds.find((kind) => collections[kind] === collection)

/** An empty collector. */
export const createCollector = (options: CheckerOptions = {}): Collector => {
  const { input } = options
  const base = baseIndex(options.base)
  const shard = createShard({ input, number: options.shard, maxIssues: options.maxIssues })
  const links: Links = {
    hasRecord: (kind, id) => base.ids[kind].has(id) || shard.keys.find(recordKey(kind, id)) >= 0,
    hasSection: (source, section) =>
      base.sections.get(source)?.has(section) === true || shard.keys.find(sectionKey(source, section)) >= 0,
    hasPart: (strategy, part) =>
      base.parts.get(strategy)?.has(part) === true || shard.keys.find(partKey(strategy, part)) >= 0,
  }
  const isFull = () => shard.issues.length >= shard.maxIssues

  const count = ({ code, severity }: { readonly code: string; readonly severity: Issue['severity'] }) => {
    shard.byCode.set(code, (shard.byCode.get(code) ?? 0) + 1)
    if (severity === 'error') shard.errors += 1
  }

  const takeProblem = (problem: InputProblem): CheckedItem => {
    const { severity, code, pointer = '', position, message, hint, index } = problem
    const issue: Issue = {
      severity,
      code,
      ...(input !== undefined && { input }),
      pointer,
      ...(position && { position }),
      message,
      ...(hint && { hint }),
    }
    const local: LocalIssue = { record: shard.extent.records, rank: BEFORE_RECORD, issue }
    const isKept = !isFull()
    if (code === 'input-empty') shard.issues.push({ ...local, ifEmpty: true })
    else {
      count(problem)
      if (isKept) shard.issues.push(local)
    }
    if (index !== undefined)
      addRecord(shard, {
        isRejected: true,
        kind: undefined,
        key: undefined,
        names: NO_NAMES,
        pointer,
        position,
      })
    return isKept ? { issues: [issue] } : NO_ISSUES
  }

  /** Remembers what was found in a record and what it claims, in the order of its fields. */
  const takeFindings = (
    { value, pointer, locate }: InputRecord,
    kind: Kind | undefined,
    findings: readonly Finding[],
    claims: readonly Claim[],
  ): Issue[] => {
    const record = shard.extent.records
    const id = isFields(value) && typeof value.id === 'string' ? value.id : undefined
    const issues: Issue[] = []
    inFieldOrder<Finding | Claim>(value, [...findings, ...claims]).forEach((found, rank) => {
      const isKept = !isFull()
      const position = isKept ? locate?.(found.path) : undefined
      if ('type' in found) {
        const key = claimKey(found)
        const at = pointer + pointerOf(found.path)
        addClaim(shard, {
          record,
          rank,
          key,
          pointer: at,
          isOwnerInBase: isOwnerInBase(found, base),
          position,
        })
        return
      }
      const { severity, code, path } = found
      count(found)
      if (!isKept) return
      const { message, hint } = found.tell()
      const issue: Issue = {
        severity,
        code,
        ...(input !== undefined && { input }),
        ...(kind && { collection: collections[kind] }),
        ...(id !== undefined && { id }),
        pointer: pointer + pointerOf(path),
        ...(position && { position }),
        message,
        ...(hint && { hint }),
      }
      shard.issues.push({ record, rank, issue })
      issues.push(issue)
    })
    return issues
  }

  const takeRecord = (item: InputRecord): CheckedItem => {
    const { value, pointer, locate } = item
    const kind = kindOf(item, options.kind)
    if (!kind) {
      const issues = takeFindings(item, kind, [kindUnknown], [])
      addRecord(shard, {
        isRejected: true,
        kind,
        key: undefined,
        names: NO_NAMES,
        pointer,
        position: locate?.([]),
      })
      return { issues }
    }
    const id = isFields(value) && typeof value.id === 'string' ? value.id : undefined
    const key = id === undefined ? undefined : recordKey(kind, id)
    const names = { en: nameHash(kind, value, 'en'), ja: nameHash(kind, value, 'ja') }
    if (key !== undefined) shard.keys.add(key)
    for (const part of partKeys(kind, value)) shard.keys.add(part)
    const checked = checkRecord({ kind, index: shard.extent.records, record: value }, links)
    const { findings: own, claims, conforming } = checked
    const taken = baseFindings(kind, id, names, base)
    const findings = taken.length === 0 ? own : [...own, ...taken]
    const isRejected = findings.some(({ severity }) => severity === 'error')
    const issues =
      findings.length + claims.length === 0 ? NO_ISSUES.issues : takeFindings(item, kind, findings, claims)
    addRecord(shard, { isRejected, kind, key, names, pointer, position: locate?.([]) })
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
