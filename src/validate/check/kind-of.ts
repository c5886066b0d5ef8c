import { collections, type Kind, kinds } from '../../model/kinds.js'
import type { InputRecord } from '../input.js'
import type { CheckerOptions } from './checker-options.js'

/** The kind of a record: that of its collection, else the one that all records are. */
export const kindOf = (
  { collection }: Pick<InputRecord, 'collection'>,
  { kind, mapping }: CheckerOptions,
): Kind | undefined =>
  collection === undefined
    ? (mapping?.file.kind ?? kind)
    : kinds.find((known) => collections[known] === collection)
