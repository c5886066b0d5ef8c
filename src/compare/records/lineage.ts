import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import { onceFor } from '../../once-for.js'

/** A theme or technology and all that are wider than it, the nearest first. */
export type Lineage = (id: string) => readonly string[]

/** The lineages of the themes or technologies of an atlas, each looked up once. */
export const lineageIn = (atlas: Atlas<AnyIds>, kind: 'theme' | 'technology'): Lineage =>
  onceFor(new Map<string, readonly string[]>(), (id) => {
    const found = new Set([id])
    for (const each of found)
      for (const wider of [atlas.find(kind, each)?.broader ?? []].flat()) found.add(wider)
    return [...found]
  })
