import { onceFor } from '../../once-for.js'
import type { Finding } from '../check/finding.js'
import type { Path } from '../path.js'
import { valueNotListed } from '../rules/value-not-listed.js'
import type { Converted } from './convert.js'
import type { MappedField } from './create-mapping.js'
import { itemsAsTheyStand, itemsOf, SEPARATOR } from './list-items.js'
import type { MappingOrigin } from './mapping-schema.js'
import type { FieldOfTheirs } from './record-of-theirs.js'
import { standsForNothing } from './stands-for-nothing.js'

/** What the tables of a mapping make of a value of theirs. */
export interface Translated extends Converted {
  /** The items of a list of which a finding says that the table of values lacks them. */
  readonly unreadItems?: readonly number[]
}

/** Makes of a value of theirs one of ours. */
type Translate = (value: unknown, path: Path) => Translated

type Ends = readonly (readonly [theirs: string, ours: string])[]

const NOTHING: readonly Finding[] = []

/** The ends of texts that a mapping lists, the longest first; an empty one is that of any text. */
const endsOf = (listed: Readonly<Record<string, string>> = {}, trim: (theirs: string) => string): Ends =>
  Object.entries(listed)
    .map(([theirs, ours]) => [trim(theirs), ours] as const)
    .sort(([one], [other]) => other.length - one.length)

/** A text with its beginning and its end as ours has them; undefined where the mapping lists neither. */
const withEnds = (text: string, prefixes: Ends, suffixes: Ends): string | undefined => {
  const start = prefixes.find(([theirs]) => text.startsWith(theirs))
  const rest = text.slice(start?.[0].length)
  const end = suffixes.find(([theirs]) => rest.endsWith(theirs))
  if (!start && !end) return undefined
  const middle = rest.slice(0, rest.length - (end?.[0].length ?? 0)).trim()
  return `${start?.[1] ?? ''}${middle}${end?.[1] ?? ''}`
}

/** A value of theirs as a text that a mapping can list; undefined for what it cannot list. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

const createTranslate = ({ values, prefixes, suffixes }: MappingOrigin): Translate => {
  const starts = endsOf(prefixes, (theirs) => theirs.trimStart())
  const ends = endsOf(suffixes, (theirs) => theirs.trimEnd())
  const listed = values && new Map(Object.entries(values).map(([theirs, ours]) => [theirs.trim(), ours]))
  return (value, path) => {
    const text = textOf(value)
    const cut = text === undefined ? undefined : withEnds(text, starts, ends)
    if (!listed) return { value: cut ?? value, findings: NOTHING }
    const key = cut ?? text
    const ours = key === undefined ? undefined : listed.get(key)
    if (ours !== undefined) return { value: ours ?? undefined, findings: NOTHING }
    const { severity, code, tell } = valueNotListed
    const finding: Finding = { severity, code, path, tell: () => tell(cut ?? value, [...listed.keys()]) }
    return { value, findings: [finding], isUnread: true }
  }
}

/** Makes of values of a field of theirs what its mapping says; the tables are looked through once. */
const translateOf = /* @__PURE__ */ onceFor(new WeakMap<MappingOrigin, Translate>(), createTranslate)

/** Whether a mapping has tables for the values of a field of theirs. */
export const hasTables = ({ values, prefixes, suffixes }: MappingOrigin): boolean =>
  values !== undefined || prefixes !== undefined || suffixes !== undefined

const translateItems = (
  items: readonly unknown[],
  translate: (item: unknown, at: number) => Translated,
  isAligned: boolean,
): Translated => {
  // What is blank as it stands is left to the check, whatever the mapping says is empty.
  const all = items.map((item, at) =>
    standsForNothing(item) ? { value: item, findings: NOTHING } : translate(item, at),
  )
  const valued = all.filter(({ value }) => value !== undefined)
  const kept = isAligned ? all : valued
  const findings = kept.flatMap((item) => item.findings)
  if (valued.length === 0 && items.length > 0) return { value: undefined, findings }
  return {
    value: kept.map(({ value }) => (value === undefined ? '' : value)),
    findings,
    unreadItems: kept.flatMap(({ isUnread }, at) => (isUnread ? [at] : [])),
  }
}

/**
 * What the tables of a mapping make of a value of theirs, item by item where it is a list or is read as one. Items of
 * which each makes an object of a list keep their places, so that those of several fields go together.
 */
export const translated = ({ origin, choice }: MappedField, { path, value }: FieldOfTheirs): Translated => {
  const translate = translateOf(origin)
  const { as, separator = SEPARATOR } = origin
  const makesObjects = choice !== undefined
  if (as !== 'list' && !Array.isArray(value)) return translate(value, path)
  const items = makesObjects ? itemsAsTheyStand(value, separator) : itemsOf(value, separator)
  return translateItems(
    items,
    (item, at) => translate(item, Array.isArray(value) ? [...path, at] : path),
    makesObjects,
  )
}
