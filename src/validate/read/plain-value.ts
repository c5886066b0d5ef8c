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

const ABSENT = Symbol('absent')

/** Throws where an object is a proxy that does not answer when it is asked for what it has not: checks will ask. */
function askForAbsent(value: object): void {
  Reflect.has(value, ABSENT)
  Reflect.get(value, ABSENT)
  Reflect.getOwnPropertyDescriptor(value, ABSENT)
}

/**
 * A property of an object, without running a getter. Of a proxy it is what others will read, and a finding where they
 * could not.
 */
export function readProperty(
  object: object,
  key: string | number,
): { readonly value: unknown } | { readonly finding: ProblemContent } {
  try {
    if (!Array.isArray(object) && UNSAFE_KEYS.has(String(key))) return { finding: unsafeKey(String(key)) }
    const property = Object.getOwnPropertyDescriptor(object, key)
    if (!property) return { finding: notPlain(NOT_PLAIN.hole) }
    if (property.get || property.set) return { finding: notPlain(NOT_PLAIN.getter) }
    return { value: Reflect.get(object, key) }
  } catch {
    return { finding: refusesReading() }
  }
}

/**
 * The first thing that keeps a value from being plain data: getters, instances of classes, functions, cycles,
 * keys that could do harm, too much depth or size. No getter or function of the value is run to find that out; the traps of a proxy are.
 */
export function findNotPlain(record: unknown): PointerFinding | undefined {
  const around = new Set<object>()
  let count = 0

  const inspectObject = (value: object, depth: number): PointerFinding | undefined => {
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const property = readProperty(value, key)
      const found =
        'finding' in property ? { pointer: '', finding: property.finding } : inspect(property.value, depth)
      if (found) return { ...found, pointer: `/${pointerToken(key)}${found.pointer}` }
    }
    return undefined
  }
  const stop = (finding: ProblemContent): PointerFinding => ({ pointer: '', finding })
  const inspect = (value: unknown, depth: number): PointerFinding | undefined => {
    count += 1
    if (count > MAX_VALUES) return stop(tooManyValues(MAX_VALUES))
    if (typeof value === 'string') {
      const finding = textFinding(value)
      return finding && stop(finding)
    }
    const type = typeof value
    if (type === 'function' || type === 'symbol' || type === 'bigint') return stop(notPlain(NOT_PLAIN[type]))
    if (typeof value !== 'object' || value === null) return undefined
    if (around.has(value)) return stop(cyclic())
    try {
      askForAbsent(value)
      if (!isPlainObject(value)) return stop(notPlain(NOT_PLAIN.instance))
      if (depth === MAX_DEPTH) return stop(tooDeep(MAX_DEPTH))
      around.add(value)
      const found = inspectObject(value, depth + 1)
      around.delete(value)
      return found
    } catch {
      return stop(refusesReading())
    }
  }

  return inspect(record, 0)
}
