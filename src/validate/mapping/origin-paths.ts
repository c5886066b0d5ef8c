import { onceFor } from '../../once-for.js'
import type { FieldPath } from '../path.js'
import type { Mapping } from './create-mapping.js'
import { originPathOf } from './field-path.js'

/** Tells the keys of a field of other people's records, by its name, in one of them. */
export type OriginPaths = (record: unknown, name: string) => FieldPath

const createOriginPaths = (): OriginPaths => {
  const pathIn = onceFor(new Map<string, ReturnType<typeof originPathOf>>(), originPathOf)
  return (record, name) => pathIn(name)(record)
}

/** Tells the keys of the fields that a mapping names; the names are taken apart once. */
export const originPathsOf = /* @__PURE__ */ onceFor(new WeakMap<Mapping, OriginPaths>(), createOriginPaths)
