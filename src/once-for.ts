/** Keeps values by keys, as a map does and, for keys that may be forgotten, a weak one. */
interface Keep<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** Makes a value for a key when it is first asked for, and keeps it. */
export const onceFor =
  <K, V extends object>(keep: Keep<K, V>, make: (key: K) => V): ((key: K) => V) =>
  (key) => {
    const known = keep.get(key)
    if (known) return known
    const value = make(key)
    keep.set(key, value)
    return value
  }
