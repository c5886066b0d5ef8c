import { fieldOf } from '../../atlas/field-of.js'
import { keyOfToken } from '../../atlas/pointer.js'
import type { Kind } from '../../model/kinds.js'
import { valueAt } from '../fields.js'
import { mapRecord } from '../mapping/map-record.js'
import { unmappedFinding } from '../mapping/unmapped-fields.js'
import type { Change } from '../normalize/normalization.js'
import { runOver } from '../normalize/normalize-record.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { Path } from '../path.js'
import { unreadAmount } from '../schema/wrong-type.js'
import { apartFrom } from './apart-from.js'
import type { BaseIndex } from './base.js'
import type { CheckerOptions } from './checker-options.js'
import type { Finding } from './finding.js'
import { issueFinding } from './issue-finding.js'

/** A record as it is to be checked, and what was found in making it so. */
export interface Prepared {
  readonly record: unknown
  readonly findings: readonly Finding[]
  /** Paths whose values the findings say could not be read: what the checks say of them is told already. */
  readonly unread: readonly Path[]
  /** Findings that are told once of all records, by what tells them apart. */
  readonly once: readonly { readonly name: string; readonly finding: Finding }[]
  /** The path in the record of the input that a path of the prepared record comes from. */
  readonly origin: (path: Path) => Path
}

const same = (path: Path): Path => path
const NOTHING: readonly never[] = []

/** A JSON Pointer as the keys that lead through a value. */
const keysOf = (value: unknown, pointer: string): (string | number)[] => {
  let here = value
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const name = keyOfToken(token)
      const key = Array.isArray(here) ? Number(name) : name
      here = fieldOf(here, key)
      return key
    })
}

/** Where a value is lacking because another was not read: the currency that stands in the text of an amount. */
const pathsOfUnread = (code: string, path: Path, record: unknown): Prepared['unread'] => {
  const currency = [...path.slice(0, -1), 'currency']
  const isLacking =
    code.startsWith('money-') && path.at(-1) === 'amount' && valueAt(record, currency) === undefined
  return isLacking ? [path, currency] : [path]
}

const changeFinding = ({ rule, message }: Change, path: Path): Finding => ({
  severity: 'note',
  code: rule,
  path,
  tell: () => ({ message }),
})

/** A record that is normalized, and the paths of which it is told already that they could not be read. */
interface ToNormalize {
  readonly kind: Kind
  readonly value: unknown
  readonly told: Prepared['unread']
}

const normalized = (
  { kind, value, told }: ToNormalize,
  options: NormalizeOptions,
  { idsByName }: BaseIndex,
): Pick<Prepared, 'record' | 'findings' | 'unread'> => {
  const { record, changes, issues, unreadMoney } = runOver(kind, value, options, idsByName)
  if (changes.length + issues.length + unreadMoney.length === 0)
    return { record, findings: NOTHING, unread: told }
  const found = issues.map((issue) => issueFinding(issue, keysOf(value, issue.pointer)))
  const amounts = unreadMoney.map((pointer) => {
    const path = keysOf(value, pointer)
    return unreadAmount(kind, path, valueAt(value, path), path)
  })
  const notes = changes.map((change) => changeFinding(change, keysOf(value, change.pointer)))
  const newly = apartFrom(told, found)
  const errors = newly.filter(({ severity }) => severity === 'error')
  const newAmounts = apartFrom(told, amounts)
  return {
    record,
    findings: [...newly, ...newAmounts, ...apartFrom(told, notes)],
    unread: [
      ...told,
      ...errors.flatMap(({ code, path }) => pathsOfUnread(code, path, record)),
      ...newAmounts.map(({ path }) => path),
    ],
  }
}

/** What is known of how values are written: what the options say goes before what the mapping says. */
const optionsOf = ({ mapping, normalize }: CheckerOptions, base: BaseIndex): NormalizeOptions => {
  const mapped = mapping?.file.normalize
  return {
    places: base.places,
    ...(typeof mapped === 'object' && mapped),
    ...(typeof normalize === 'object' && normalize),
  }
}

/** Maps and normalizes a record as the options say. */
export const prepareRecord = (
  kind: Kind,
  value: unknown,
  options: CheckerOptions,
  base: BaseIndex,
): Prepared => {
  const { mapping, normalize = mapping?.file.normalize } = options
  if (!mapping && !normalize)
    return { record: value, findings: NOTHING, unread: NOTHING, once: NOTHING, origin: same }
  const known = optionsOf(options, base)
  const mapped = mapping && mapRecord(mapping, value, known)
  const origin = mapped ? (path: Path) => mapped.origin(path) ?? path : same
  const told = mapped?.unread ?? NOTHING
  const { record, findings, unread } = normalize
    ? normalized({ kind, value: mapped ? mapped.record : value, told }, known, base)
    : { record: mapped?.record, findings: NOTHING, unread: told }
  return {
    record,
    findings: [
      ...(mapped?.findings ?? NOTHING),
      ...findings.map((finding) => ({ ...finding, path: origin(finding.path) })),
    ],
    unread,
    once: (mapped?.unmapped ?? NOTHING).map((name) => ({ name, finding: unmappedFinding(name) })),
    origin,
  }
}
