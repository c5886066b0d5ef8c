import type { Kind } from '../../model/kinds.js'
import { unfitValue } from '../mistakes/unfit-value.js'
import { kindNamed } from '../options/kind.js'

/** An id, and the kind of the record with it that is asked for, where that stands before it. */
export interface AskedId {
  /** As the command line has it. */
  readonly given: string
  readonly id: string
  readonly kind?: Kind
}

/** Reads an id with or without its kind: `JP`, `place/JP`. */
export const readAskedId = (given: string): AskedId => {
  const [, kind, id] = /^(?:([^/]+)\/)?([^/]+)$/.exec(given) ?? []
  if (id === undefined)
    throw unfitValue('show', { en: 'an id such as JP or place/JP', ja: 'JPやplace/JPのようなID' }, given)
  return { given, id, ...(kind !== undefined && { kind: kindNamed(kind) }) }
}
