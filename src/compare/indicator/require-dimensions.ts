import { type UnknownItem, unfitValueError } from '../../atlas/error.js'
import { suggest } from '../../atlas/suggest.js'
import type { AnyIds } from '../../model/ids.js'
import type { Indicator } from '../../model/records.js'

/** The dimensions that are asked for, and values of them. */
export interface AskedDimensions {
  readonly rows?: string | undefined
  readonly columns?: string | undefined
  readonly where?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  readonly within?: string | undefined
}

/** The dimensions and values asked for that an indicator has not. */
export const unknownDimensions = (
  { id, dimensions }: Indicator<AnyIds>,
  options: AskedDimensions,
): readonly UnknownItem[] => {
  const { rows, columns, within, where = {} } = options
  const names = dimensions.map((dimension) => dimension.id)
  const chosen = Object.entries(where).flatMap(([name, values]) => (values ? [{ name, values }] : []))
  const asked = [rows, columns, within, ...chosen.map(({ name }) => name)].filter(
    (name) => name !== undefined,
  )
  const unknown = [...new Set(asked)]
    .filter((name) => !names.includes(name))
    .map(
      (name): UnknownItem => ({
        kind: `dimension of ${id}`,
        id: name,
        suggestions: suggest(name, names),
        known: names,
      }),
    )
  const unknownValues = chosen.flatMap(({ name, values }) => {
    const dimension = dimensions.find((each) => each.id === name)
    const known = new Set(dimension?.values.map((value) => value.id))
    return dimension === undefined
      ? []
      : values
          .filter((value) => !known.has(value))
          .map((value): UnknownItem => ({ kind: name, id: value, suggestions: suggest(value, known) }))
  })
  return [...unknown, ...unknownValues]
}

/** Throws where the dimension asked for in the rows is asked for in the columns too. */
export const requireTwoDimensions = ({ rows, columns }: AskedDimensions): void => {
  if (rows !== undefined && rows === columns)
    throw unfitValueError(
      { kind: 'columns', id: rows, suggestions: [] },
      {
        en: `rows and columns are both the dimension "${rows}"`,
        ja: `行と列がどちらも次元「${rows}」です。`,
      },
    )
}
