import type { AnyIds } from '../../../src/model/ids.js'
import type { Element, Indicator, Measure, Strategy, Technology, Theme } from '../../../src/model/records.js'

/** A text in both languages. */
export const named = (text: string) => ({ en: text, ja: `${text}の名` })

/** A citation of a section of `paper`, for records to be spread into. */
export const cites = (section: 'one' | 'two') => ({ citations: [{ source: 'paper', section }] })

/** An element of a strategy. */
export const element = (id: string, order: number, rest: Partial<Element<AnyIds>> = {}): Element<AnyIds> => ({
  id,
  kind: 'pillar',
  order,
  name: named(id),
  ...cites('one'),
  ...rest,
})

/** A measure of the strategy `plan`. */
export const measure = (id: string, order: number, rest: Partial<Measure<AnyIds>> = {}): Measure<AnyIds> => ({
  id,
  kind: 'action',
  holder: { place: 'JP' },
  strategy: 'plan',
  order,
  name: named(id),
  ...cites('one'),
  ...rest,
})

/** A strategy with some elements, named `plan` unless another id is given. */
export const strategy = (elements: readonly Element<AnyIds>[], id = 'plan'): Strategy<AnyIds> => ({
  id,
  kind: 'plan',
  name: named(id),
  holders: [{ place: 'JP' }],
  completeness: 'whole',
  ...cites('one'),
  elements,
})

/** A theme. */
export const theme = (id: string, rest: Partial<Theme<AnyIds>> = {}): Theme<AnyIds> => ({
  id,
  name: named(id),
  definition: named(`all of ${id}`),
  ...cites('one'),
  ...rest,
})

/** A technology. */
export const technology = (id: string, rest: Partial<Technology<AnyIds>> = {}): Technology<AnyIds> => ({
  id,
  name: named(id),
  ...cites('one'),
  ...rest,
})

/** A table of one dimension with the values that are given. */
export const tableOf = (
  kind: 'technology' | 'category',
  ids: readonly string[],
  rest: Partial<Indicator<AnyIds>> = {},
): Indicator<AnyIds> => ({
  id: 'table',
  name: named('table'),
  unit: named('percent'),
  ...cites('one'),
  dimensions: [
    { id: 'field', name: named('field'), kind, values: ids.map((id) => ({ id, name: named(id) })) },
  ],
  observations: ids.map((id) => ({ at: { field: id }, value: 1 })),
  ...rest,
})
