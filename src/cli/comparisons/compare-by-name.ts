import type { Atlas } from '../../atlas/create-atlas.js'
import type { Comparison } from '../../compare/comparison.js'
import type { AnyIds } from '../../model/ids.js'
import type { ComparisonName } from '../options/names.js'
import { comparisons } from './comparisons.js'
import type { Request } from './request.js'

const timelessNote = {
  en: 'The date asked for has no bearing on this comparison.',
  ja: '指定の日付は、この比較には影響しない。',
}

/** The comparison with a name; a note says where the date asked for has no bearing on it. */
export const compareByName = (name: ComparisonName, atlas: Atlas<AnyIds>, request: Request): Comparison => {
  const { compare, timeless } = comparisons[name]
  const comparison = compare(atlas, request)
  return request.on && timeless ? { ...comparison, notes: [...comparison.notes, timelessNote] } : comparison
}
