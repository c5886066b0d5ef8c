import { fieldOf } from '../../atlas/field-of.js'
import { isFields, valueAt } from '../fields.js'
import type { FieldPath } from '../path.js'

/** The place of an item in a list: no list is so long that more digits were needed. */
const INDEX = /^\d{1,6}$/

/** `holders[0].place` or `holders.0.place` as keys. */
export const parseFieldPath = (text: string): (string | number)[] =>
  text
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((key) => (INDEX.test(key) ? Number(key) : key))

/**
 * Tells the keys of a field in a record of other people: a field of that very name, else the keys that dots separate
 * where the record has the first of them.
 */
export const originPathOf = (name: string): ((record: unknown) => FieldPath) => {
  const whole = [name]
  if (!name.includes('.')) return () => whole
  const parts = parseFieldPath(name)
  const [first = name] = parts
  return (record) =>
    isFields(record) && !Object.hasOwn(record, name) && Object.hasOwn(record, first) ? parts : whole
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Puts a value into an object, with the objects and lists on the way there. */
export const setAt = (target: object, path: FieldPath, value: unknown): void => {
  const [key, ...rest] = path
  if (key === undefined) return
  const [next] = rest
  if (next === undefined) {
    Reflect.set(target, key, value)
    return
  }
  const present = fieldOf(target, key)
  const inner = isObject(present) ? present : typeof next === 'number' ? [] : {}
  Reflect.set(target, key, inner)
  setAt(inner, rest, value)
}

/** The numbers of the items that a list has, gaps left out. */
const itemsOf = (list: readonly unknown[]): number[] => Object.keys(list).map(Number)

/** Where each of some items comes to stand when there are no others. */
const newIndexes = (items: ReadonlySet<number>): ReadonlyMap<number, number> =>
  new Map([...items].sort((a, b) => a - b).map((item, index) => [item, index]))

/**
 * Where fields go when the items of lists move up to where no item is: the paths of the fields that are there, and
 * what `target` holds already, say which items there are.
 */
export const gapsClosed = (paths: readonly FieldPath[], target: object): ((path: FieldPath) => FieldPath) => {
  const items = new Map<string, Set<number>>()
  const listOf = (path: FieldPath, at: number) => JSON.stringify(path.slice(0, at))
  for (const path of paths)
    for (const [at, key] of path.entries()) {
      if (typeof key !== 'number') continue
      const present = valueAt(target, path.slice(0, at))
      const list = items.get(listOf(path, at)) ?? new Set(Array.isArray(present) ? itemsOf(present) : [])
      items.set(listOf(path, at), list.add(key))
    }
  const indexes = new Map([...items].map(([list, held]) => [list, newIndexes(held)]))
  return (path) =>
    path.map((key, at) => (typeof key === 'number' ? (indexes.get(listOf(path, at))?.get(key) ?? key) : key))
}
