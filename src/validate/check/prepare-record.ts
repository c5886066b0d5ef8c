import { keyOfToken } from '../../atlas/pointer.js'
import type { Kind } from '../../model/kinds.js'
import { valueAt } from '../fields.js'
import { mapRecord, unmappedFinding } from '../mapping/map-record.js'
import { runOver } from '../normalize/normalize-record.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { Path } from '../path.js'
import { unreadAmount } from '../schema/wrong-type.js'
import { apartFrom } from './apart-from.js'
import type { BaseIndex } from './base.js'
import type { CheckerOptions } from './checker-options.js'
import type { Finding } from './finding.js'

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
      here =
        typeof here === 'object' && here !== null && Object.hasOwn(here, key)
          ? Reflect.get(here, key)
          : undefined
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

const normalized = (
  kind: Kind,
  value: unknown,
  options: NormalizeOptions,
  told: Prepared['unread'],
  { idsByName }: BaseIndex,
): Pick<Prepared, 'record' | 'findings' | 'unread'> => {
  const { record, changes, issues, unreadMoney } = runOver(kind, value, options, idsByName)
  if (changes.length + issues.length + unreadMoney.length === 0)
    return { record, findings: NOTHING, unread: told }
  const found = apartFrom(
    told,
    issues.map(({ severity, code, pointer, message, hint }) => ({
      severity,
      code,
      path: keysOf(value, pointer),
      tell: () => ({ message, hint }),
    })),
  )
  const amounts = apartFrom(
    told,
    unreadMoney
      .map((pointer) => keysOf(value, pointer))
      .map((path) => unreadAmount(kind, path, valueAt(value, path), path)),
  )
  const errors = found.filter(({ severity }) => severity === 'error')
  return {
    record,
    unread: [
      ...told,
      ...errors.flatMap(({ code, path }) => pathsOfUnread(code, path, record)),
      ...amounts.map(({ path }) => path),
    ],
    findings: [
      ...found,
      ...amounts,
      ...apartFrom(
        told,
        changes.map(({ rule, pointer, message }) => ({
          severity: 'note' as const,
          code: rule,
          path: keysOf(value, pointer),
          tell: () => ({ message }),
        })),
      ),
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
    ? normalized(kind, mapped ? mapped.record : value, known, told, base)
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
