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
 * The keys of a field of other people's records: a field of that very name, else the keys that dots separate where the
 * record has the first of them.
 */
export const sourcePath = (record: unknown, name: string): FieldPath => {
  if (!isFields(record) || Object.hasOwn(record, name) || !name.includes('.')) return [name]
  const path = parseFieldPath(name)
  return path[0] !== undefined && Object.hasOwn(record, path[0]) ? path : [name]
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Puts a value into an object, with the objects and lists on the way there. */
export const setAt = (target: object, path: FieldPath, value: unknown): void => {
  const [key, ...rest] = path
  if (key === undefined) return
  const [next] = rest
  if (next === undefined) {
    Reflect.set(target, key, value)
    return
  }
  const present: unknown = Object.hasOwn(target, key) ? Reflect.get(target, key) : undefined
  const inner = isHolder(present) ? present : typeof next === 'number' ? [] : {}
  if (inner !== present) Reflect.set(target, key, inner)
  setAt(inner, rest, value)
}

/** The numbers of the items that a list has, gaps left out. */
const itemsOf = (list: readonly unknown[]): number[] => Object.keys(list).map(Number)

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
  return (path) =>
    path.map((key, at) =>
      typeof key === 'number'
        ? [...(items.get(listOf(path, at)) ?? [])].filter((item) => item < key).length
        : key,
    )
}
