import type { Dataset } from '../atlas/dataset.js'
import { pointerOf } from '../atlas/pointer.js'
import { suggest } from '../atlas/suggest.js'
import type { AnyIds } from '../model/ids.js'
import { type Collection, collections, type Kind, kinds } from '../model/kinds.js'
import { type Base, baseIndex } from './base.js'
import { type Claim, checkRecord } from './check-record.js'
import { isFields } from './fields.js'
import type { Finding } from './finding.js'
import { didYouMean, quoted, quotedJa } from './quoted.js'
import type { Issue, Report } from './report.js'
import { unresolved } from './unresolved.js'

/** How to validate a dataset. */
export interface ValidateOptions {
  /** The kind of the records, where the input is an array of records. */
  readonly kind?: Kind | undefined
  /** Records that the dataset may refer to without holding them; none unless given. */
  readonly base?: Base | undefined
}

/** What validating a dataset gave: a report, and the records that have no error. */
export interface Validated {
  readonly report: Report
  readonly accepted: Dataset<AnyIds>
}

interface Placed {
  readonly kind: Kind
  readonly pointer: string
  readonly value: unknown
}

const kindOf = (collection: string): Kind | undefined =>
  kinds.find((kind) => collections[kind] === collection)

const collectionNames: readonly Collection[] = kinds.map((kind) => collections[kind])

/**
 * Validates a dataset: an object with an array of records for each collection, or an array of records of one kind.
 * Nothing is thrown; whatever is wrong is an issue of the report. A record is accepted if it has no error.
 *
 * @example
 * ```ts
 * import { curated } from 'sti-atlas'
 * import { validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset(
 *   {
 *     programs: [
 *       {
 *         id: 'my-program',
 *         name: { en: 'My program', ja: '私の事業' },
 *         kind: 'fellowship',
 *         holders: [{ place: 'UK' }],
 *         citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
 *       },
 *     ],
 *   },
 *   { base: curated },
 * )
 * report.counts //=> { read: 1, accepted: 0, rejected: 1, byCode: { 'unresolved-reference': 1 } }
 * report.issues[0]?.pointer //=> '/programs/0/holders/0/place'
 * report.issues[0]?.hint?.en //=> "UK is not an ISO 3166-1 code; that country's code is GB. Did you mean \"GB\"?"
 * ```
 */
export const validateDataset = (input: unknown, options: ValidateOptions = {}): Validated => {
  const base = baseIndex(options.base)
  const issues: Issue[] = []
  const placed: Placed[] = []
  const note = (pointer: string, code: string, en: string, ja: string, hint?: Issue['hint']) =>
    issues.push({ severity: 'error', code, pointer, message: { en, ja }, ...(hint && { hint }) })

  if (Array.isArray(input)) {
    const { kind } = options
    if (kind) placed.push(...input.map((value: unknown, index) => ({ kind, pointer: `/${index}`, value })))
    else note('', 'kind-unknown', 'Say of which kind the records are.', 'レコードの種類を指定してください。')
  } else if (isFields(input)) {
    for (const [name, records] of Object.entries(input)) {
      const kind = kindOf(name)
      if (!kind)
        note(
          pointerOf([name]),
          'collection-unknown',
          `A dataset has no collection ${quoted(name)}.`,
          `データセットに${quotedJa(name)}という種類はありません。`,
          didYouMean(suggest(name, collectionNames)),
        )
      else if (!Array.isArray(records))
        note(
          pointerOf([name]),
          'collection-not-list',
          `The collection ${quoted(name)} must be a list of records.`,
          `${quotedJa(name)}はレコードの配列でなければなりません。`,
        )
      else
        placed.push(
          ...records.map((value: unknown, index) => ({ kind, pointer: pointerOf([name, index]), value })),
        )
    }
  } else note('', 'wrong-type', 'A dataset is an object or a list.', 'データセットはオブジェクトか配列です。')

  const ids = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]))
  for (const { kind, value } of placed)
    if (isFields(value) && typeof value['id'] === 'string') ids.get(kind)?.add(value['id'])
  const isKnown = (kind: Kind, id: string) => base.ids[kind].has(id) || ids.get(kind)?.has(id) === true
  const claimed = (claim: Claim): Finding[] => {
    if (claim.type !== 'record' || isKnown(claim.kind, claim.id)) return []
    const known = [...(ids.get(claim.kind) ?? []), ...base.ids[claim.kind]]
    return [unresolved(claim.kind, claim.id, claim.path, known, base)]
  }

  const accepted: { [K in Kind as (typeof collections)[K]]?: Dataset<AnyIds>[(typeof collections)[K]] } = {}
  let acceptedCount = 0
  for (const { kind, pointer, value } of placed) {
    const checked = checkRecord(kind, value)
    const findings = [...checked.findings, ...checked.claims.flatMap(claimed)]
    const id = isFields(value) && typeof value['id'] === 'string' ? value['id'] : undefined
    for (const { path, ...finding } of findings)
      issues.push({
        ...finding,
        collection: collections[kind],
        ...(id !== undefined && { id }),
        pointer: pointer + pointerOf(path),
      })
    if (checked.conforms && findings.every(({ severity }) => severity !== 'error')) {
      acceptedCount += 1
      Object.assign(accepted, {
        [collections[kind]]: [...(accepted[collections[kind]] ?? []), checked.record],
      })
    }
  }
  const byCode: Record<string, number> = {}
  for (const { code } of issues) byCode[code] = (byCode[code] ?? 0) + 1
  const counts = {
    read: placed.length,
    accepted: acceptedCount,
    rejected: placed.length - acceptedCount,
    byCode,
  }
  return { report: { ok: issues.every(({ severity }) => severity !== 'error'), counts, issues }, accepted }
}
