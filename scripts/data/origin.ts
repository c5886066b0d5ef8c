import type { DataFile } from './data-file.js'

/** Where a published record comes from. */
export interface Origin {
  readonly file: DataFile
  readonly field: readonly PropertyKey[]
  /** Where the published elements of a strategy stand in its tree. */
  readonly elements?: readonly (readonly PropertyKey[])[]
}

/** Where a field of a published record stands in the file that the record comes from. */
export const originField = (
  path: readonly PropertyKey[],
  { field, elements }: Origin,
): readonly PropertyKey[] => {
  const [name, index, ...below] = path
  const element = name === 'elements' && typeof index === 'number' ? elements?.[index] : undefined
  return element ? [...element, ...below] : [...field, ...path]
}
