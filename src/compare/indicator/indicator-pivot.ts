import type { Atlas } from '../../atlas/create-atlas.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { Dimension, Indicator, Observation } from '../../model/records.js'
import type { AxisItem } from '../comparison.js'
import type { AskedDimensions } from './require-dimensions.js'

/** The observations of an indicator by two of its dimensions. */
export interface Pivot {
  /** The dimension of the rows; undefined where there is none. */
  readonly rowName: string | undefined
  /** The dimension of the columns. */
  readonly columnName: string | undefined
  readonly rows: readonly AxisItem[]
  readonly columns: readonly AxisItem[]
  /** The dimensions besides. */
  readonly others: readonly Dimension[]
  /** All observations with the values asked for in the dimensions besides, also those of rows and columns not shown. */
  readonly observations: readonly Observation<AnyIds>[]
  /** The observation that each cell shows. */
  readonly chosen: readonly (readonly (Observation<AnyIds> | undefined)[])[]
  /** The observations of each cell that has several. */
  readonly crowded: readonly (readonly Observation<AnyIds>[])[]
}

const valueColumn: AxisItem = { id: 'value', label: { en: 'Value', ja: '値' } }

const axisOf = (
  atlas: Atlas<AnyIds>,
  dimension: Dimension | undefined,
  chosen: readonly string[] | undefined,
): readonly AxisItem[] => {
  if (dimension === undefined) return [valueColumn]
  const { kind, values } = dimension
  const wanted = chosen && new Set(chosen)
  return values
    .filter(({ id }) => wanted === undefined || wanted.has(id))
    .map(({ id, name }) => ({
      id,
      label: name,
      ...((kind === 'place' || kind === 'technology') && atlas.find(kind, id) && { record: { kind, id } }),
    }))
}

const indexOfValue = ({ values }: Dimension, id: string | undefined) =>
  values.findIndex((value) => value.id === id)

/** Sorts observations by the order of their values in some dimensions. */
const inOrderOf = (dimensions: readonly Dimension[]) => (a: Observation<AnyIds>, b: Observation<AnyIds>) =>
  dimensions.reduce(
    (order, dimension) =>
      order || indexOfValue(dimension, a.at[dimension.id]) - indexOfValue(dimension, b.at[dimension.id]),
    0,
  )

/** The dimensions in rows and columns: those asked for, else the first ones that are left. */
const axisNames = (
  dimensions: readonly Dimension[],
  { rows, columns }: AskedDimensions,
): Pick<Pivot, 'rowName' | 'columnName'> => {
  const rowName = rows ?? dimensions.find(({ id }) => id !== columns)?.id
  return { rowName, columnName: columns ?? dimensions.find(({ id }) => id !== rowName)?.id }
}

/** The observations that have in some dimensions one of the values asked for. */
const restricted = (
  observations: readonly Observation<AnyIds>[],
  dimensions: readonly Dimension[],
  valuesAsked: ReadonlyMap<string, readonly string[] | undefined>,
): readonly Observation<AnyIds>[] => {
  const fixed = dimensions.flatMap(({ id }) => {
    const values = valuesAsked.get(id)
    return values ? [{ id, values: new Set(values) }] : []
  })
  return observations.filter(({ at }) => fixed.every(({ id, values }) => values.has(at[id] ?? '')))
}

/** Turns the observations of an indicator into a table, as far as they have the values asked for. */
export const pivotOf = (
  atlas: Atlas<AnyIds>,
  indicator: Indicator<AnyIds>,
  asked: AskedDimensions,
): Pivot => {
  const { dimensions } = indicator
  const valuesAsked = new Map(Object.entries(asked.where ?? {}))
  const { rowName, columnName } = axisNames(dimensions, asked)
  const axisFor = (name: string | undefined) =>
    axisOf(
      atlas,
      dimensions.find(({ id }) => id === name),
      name === undefined ? undefined : valuesAsked.get(name),
    )
  const [rows, columns] = [axisFor(rowName), axisFor(columnName)]
  const others = dimensions.filter(({ id }) => id !== rowName && id !== columnName)
  const observations = restricted(indicator.observations, others, valuesAsked)
  const keyIn = ({ at }: Observation<AnyIds>) =>
    JSON.stringify(
      [rowName, columnName].map((name) => (name === undefined ? valueColumn.id : (at[name] ?? ''))),
    )
  const byKey = groupBy(observations, keyIn)
  const table = rows.map((row) =>
    columns.map((column) => byKey.get(JSON.stringify([row.id, column.id])) ?? []),
  )
  return {
    rowName,
    columnName,
    rows,
    columns,
    others,
    observations,
    chosen: table.map((row) => row.map((found) => found.toSorted(inOrderOf(others))[0])),
    crowded: table.flat().filter(({ length }) => length > 1),
  }
}
