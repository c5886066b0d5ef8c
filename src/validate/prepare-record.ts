import type { Kind } from '../model/kinds.js'
import type { BaseIndex } from './base.js'
import type { CheckerOptions } from './checker-options.js'
import type { Finding } from './finding.js'
import { mapRecord, unmappedFinding } from './mapping/map-record.js'
import { normalizeRecord } from './normalize/normalize-record.js'
import type { NormalizeOptions } from './normalize/run.js'

/** A record as it is to be checked, and what was found in making it so. */
export interface Prepared {
  readonly record: unknown
  readonly findings: readonly Finding[]
  /** Findings that are told once of all records, by what tells them apart. */
  readonly once: readonly { readonly name: string; readonly finding: Finding }[]
  /** The path in the record of the input that a path of the prepared record comes from. */
  readonly origin: (path: readonly PropertyKey[]) => readonly PropertyKey[]
}

const same = (path: readonly PropertyKey[]): readonly PropertyKey[] => path
const NOTHING: readonly never[] = []

/** A JSON Pointer as the keys that lead through a value. */
const keysOf = (value: unknown, pointer: string): (string | number)[] => {
  let here = value
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~')
      const key = Array.isArray(here) ? Number(name) : name
      here =
        typeof here === 'object' && here !== null && Object.hasOwn(here, key)
          ? Reflect.get(here, key)
          : undefined
      return key
    })
}

const normalized = (
  kind: Kind,
  value: unknown,
  options: NormalizeOptions,
): Pick<Prepared, 'record' | 'findings'> => {
  const { record, changes, issues } = normalizeRecord(kind, value, options)
  if (changes.length + issues.length === 0) return { record, findings: NOTHING }
  return {
    record,
    findings: [
      ...issues.map(({ severity, code, pointer, message, hint }) => ({
        severity,
        code,
        path: keysOf(value, pointer),
        tell: () => ({ message, hint }),
      })),
      ...changes.map(({ rule, pointer, message }) => ({
        severity: 'note' as const,
        code: rule,
        path: keysOf(value, pointer),
        tell: () => ({ message }),
      })),
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
  if (!mapping && !normalize) return { record: value, findings: NOTHING, once: NOTHING, origin: same }
  const known = optionsOf(options, base)
  const mapped = mapping && mapRecord(mapping, value, known)
  const origin = mapped ? (path: readonly PropertyKey[]) => mapped.origin(path) ?? path : same
  const { record, findings } = normalize
    ? normalized(kind, mapped ? mapped.record : value, known)
    : { record: mapped?.record, findings: NOTHING }
  return {
    record,
    findings: [
      ...(mapped?.findings ?? NOTHING),
      ...findings.map((finding) => ({ ...finding, path: origin(finding.path) })),
    ],
    once: (mapped?.unmapped ?? NOTHING).map((name) => ({ name, finding: unmappedFinding(name) })),
    origin,
  }
}
