import type { AnyIds } from '../../src/model/ids.js'
import type {
  Agreement,
  Citation,
  Element,
  Indicator,
  Measure,
  Meeting,
  Observation,
  Organization,
  Strategy,
  Technology,
  Theme,
} from '../../src/model/records.js'

const name = (text: string) => ({ en: text, ja: `${text}の名` })

/** The section `one` of the paper. */
export const one: Citation<AnyIds> = { source: 'paper', section: 'one' }

/** The section `two` of the paper. */
export const two: Citation<AnyIds> = { source: 'paper', section: 'two' }

/** A theme, in a wider one if that is given. */
export const theme = (id: string, broader?: string): Theme<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  definition: name(id),
  ...(broader === undefined ? {} : { broader }),
})

/** A technology that lies in wider ones. */
export const technology = (id: string, broader: readonly string[] = []): Technology<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  broader,
})

/** An organization of a place. */
export const organization = (id: string, place?: string): Organization<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  kind: 'agency',
  ...(place === undefined ? {} : { place }),
})

/** A strategy of Japan that was read whole. */
export const strategy = (id: string, rest: Partial<Strategy<AnyIds>> = {}): Strategy<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  kind: 'strategy',
  holders: [{ place: 'JP' }],
  completeness: 'whole',
  ...rest,
})

/** An element of a strategy. */
export const element = (id: string, order: number, rest: Partial<Element<AnyIds>> = {}): Element<AnyIds> => ({
  id,
  kind: 'goal',
  order,
  name: name(id),
  citations: [two],
  ...rest,
})

/** A measure of Japan. */
export const measure = (id: string, rest: Partial<Measure<AnyIds>> = {}): Measure<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  kind: 'action',
  holder: { place: 'JP' },
  ...rest,
})

/** An agreement of places. */
export const agreement = (
  id: string,
  parties: readonly string[],
  rest: Partial<Agreement<AnyIds>> = {},
): Agreement<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  kind: 'memorandum',
  parties: parties.map((place) => ({ place })),
  ...rest,
})

/** A meeting. */
export const meeting = (id: string, rest: Partial<Meeting<AnyIds>> = {}): Meeting<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  ...rest,
})

/** A table of figures by country and year; rows of countries, each with a figure for every year. */
export const indicator = (
  id: string,
  years: readonly string[],
  rows: Readonly<Record<string, readonly (number | null | Partial<Observation<AnyIds>>)[]>>,
  rest: Partial<Indicator<AnyIds>> = {},
): Indicator<AnyIds> => ({
  id,
  name: name(id),
  citations: [one],
  unit: { en: 'papers', ja: '本' },
  dimensions: [
    {
      id: 'country',
      name: name('Country'),
      kind: 'place',
      values: Object.keys(rows).map((value) => ({ id: value, name: name(value) })),
    },
    {
      id: 'year',
      name: name('Year'),
      kind: 'period',
      values: years.map((value) => ({ id: value, name: name(value) })),
    },
  ],
  observations: Object.entries(rows).flatMap(([country, figures]) =>
    figures.map((figure, index): Observation<AnyIds> => {
      const at = { country, year: years[index] ?? '' }
      return typeof figure === 'number' || figure === null
        ? { at, value: figure }
        : { at, value: null, ...figure }
    }),
  ),
  ...rest,
})
