import { isFields } from '../fields.js'

/** `holders[0].place` or `holders.0.place` as keys. */
export const parseFieldPath = (text: string): (string | number)[] =>
  text
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))

/** The keys of a field of other people's records: a field of that very name, else the keys that dots separate. */
export const sourcePath = (record: unknown, name: string): readonly (string | number)[] =>
  isFields(record) && !Object.hasOwn(record, name) && name.includes('.') ? parseFieldPath(name) : [name]

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Puts a value into an object, with the objects and lists on the way there. */
export const setAt = (target: object, path: readonly (string | number)[], value: unknown): void => {
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
