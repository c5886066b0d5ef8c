const add = <T, K>(groups: Map<K, T[]>, key: K, item: T): void => {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** Items by a key of theirs, keys in the order in which they first come up. */
export const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) add(groups, keyOf(item), item)
  return groups
}

/** Items by each of several keys of theirs, keys in the order in which they first come up. */
export const groupByEach = <T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<K>,
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) for (const key of keysOf(item)) add(groups, key, item)
  return groups
}
