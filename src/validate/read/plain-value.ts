import { pointerToken } from '../../atlas/pointer.js'
import { MAX_DEPTH, MAX_VALUES } from './limits.js'
import type { ProblemContent } from './problem.js'
import { cyclic, notPlain, tooDeep, tooManyValues, unsafeKey } from './problems/value-problems.js'
import { textFinding } from './text-finding.js'
import { UNSAFE_KEYS } from './unsafe-keys.js'

/** Something about a value inside a record, with its JSON Pointer from the record. */
export interface PointerFinding {
  readonly pointer: string
  readonly finding: ProblemContent
}

const NOT_PLAIN = {
  getter: { en: 'computed by a getter', ja: 'ゲッターで計算される値' },
  function: { en: 'a function', ja: '関数' },
  symbol: { en: 'a symbol', ja: 'シンボル' },
  bigint: { en: 'a bigint', ja: 'bigint' },
  instance: { en: 'an instance of a class', ja: 'クラスのインスタンス' },
  hole: { en: 'a hole in a list', ja: '配列の欠番' },
  closed: { en: 'an object that refuses to be read', ja: '読み取りを拒むオブジェクト' },
}

/** Something is a proxy that throws when it is looked at. */
export const refusesReading = (): ProblemContent => notPlain(NOT_PLAIN.closed)

/** Whether an object is a list or was made by a literal, in any realm. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (Array.isArray(value) || prototype === null) return true
  return typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null
}

/**
 * A property of an object, without running a getter. Of a proxy it is what others will read, and a finding where they
 * could not.
 */
export function readProperty(
  object: object,
  key: string | number,
): { readonly value: unknown } | { readonly finding: ProblemContent; readonly isHole?: true } {
  try {
    if (!Array.isArray(object) && UNSAFE_KEYS.has(String(key))) return { finding: unsafeKey(String(key)) }
    const property = Object.getOwnPropertyDescriptor(object, key)
    if (!property) return { finding: notPlain(NOT_PLAIN.hole), isHole: true }
    if (property.get || property.set) return { finding: notPlain(NOT_PLAIN.getter) }
    return { value: Reflect.get(object, key) }
  } catch {
    return { finding: refusesReading() }
  }
}

/** A value as plain data, or the first thing that keeps it from being that. */
export type PlainCopy = { readonly value: unknown } | PointerFinding

/**
 * A copy of a value that is plain data, which has none of these: getters, instances of classes, functions, cycles, keys
 * that could do harm, too much depth or size. No getter or function of the value is run; the traps of a proxy are, each
 * once for what is read, so that what a proxy answers later makes no difference.
 */
export function copyPlain(record: unknown): PlainCopy {
  const around = new Set<object>()
  let count = 0

  const stop = (finding: ProblemContent): PointerFinding => ({ pointer: '', finding })
  const below = (key: string | number, { pointer, finding }: PointerFinding): PointerFinding => ({
    pointer: `/${pointerToken(key)}${pointer}`,
    finding,
  })
  const copyProperty = (object: object, key: string | number, depth: number): PlainCopy => {
    const property = readProperty(object, key)
    return 'finding' in property ? stop(property.finding) : copy(property.value, depth)
  }
  const copyList = (list: readonly unknown[], depth: number): PlainCopy => {
    const value: unknown[] = []
    for (let at = 0; at < list.length; at += 1) {
      const item = copyProperty(list, at, depth)
      if ('finding' in item) return below(at, item)
      value.push(item.value)
    }
    return { value }
  }
  const copyObject = (object: object, depth: number): PlainCopy => {
    const value: Record<string, unknown> = {}
    for (const key of Object.keys(object)) {
      const field = copyProperty(object, key, depth)
      if ('finding' in field) return below(key, field)
      value[key] = field.value
    }
    return { value }
  }
  const copy = (value: unknown, depth: number): PlainCopy => {
    count += 1
    if (count > MAX_VALUES) return stop(tooManyValues(MAX_VALUES))
    if (typeof value === 'string') {
      const finding = textFinding(value)
      return finding ? stop(finding) : { value }
    }
    const type = typeof value
    if (type === 'function' || type === 'symbol' || type === 'bigint') return stop(notPlain(NOT_PLAIN[type]))
    if (typeof value !== 'object' || value === null) return { value }
    if (around.has(value)) return stop(cyclic())
    try {
      if (!isPlainObject(value)) return stop(notPlain(NOT_PLAIN.instance))
      if (depth === MAX_DEPTH) return stop(tooDeep(MAX_DEPTH))
      around.add(value)
      const made = Array.isArray(value) ? copyList(value, depth + 1) : copyObject(value, depth + 1)
      around.delete(value)
      return made
    } catch {
      return stop(refusesReading())
    }
  }

  return copy(record, 0)
}
