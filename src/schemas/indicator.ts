import * as z from 'zod'
import { citations } from './citation.js'
import { interval } from './date.js'
import { localIdentifier } from './identifier.js'
import { qualifier } from './money.js'
import { recordFields } from './record.js'
import { localizedText } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What the values of a dimension are. */
export const dimensionKind = vocabulary('DimensionKind', 'What the values of a dimension are.', {
  place: {
    en: 'place',
    ja: '国・地域',
    definition: { en: 'Ids of places.', ja: '国・地域のID。' },
  },
  technology: {
    en: 'technology',
    ja: '技術',
    definition: { en: 'Ids of technologies.', ja: '技術のID。' },
  },
  period: {
    en: 'period',
    ja: '時期・期間',
    definition: { en: 'Dates or intervals.', ja: '日付または期間。' },
  },
  category: {
    en: 'category',
    ja: '区分',
    definition: { en: 'Names of their own.', ja: '独自の名称。' },
  },
})

/** One value that a dimension can take. */
export const dimensionValue = z
  .strictObject({
    id: z
      .stringFormat('dimension-value', /^[A-Za-z0-9]+(?:[./-][A-Za-z0-9]+)*$/)
      .describe('A place id, a date or a name.'),
    name: localizedText,
  })
  .meta({ title: 'DimensionValue', description: 'One value that a dimension can take.' })

/** What observations are told apart by. */
export const dimension = z
  .strictObject({
    id: localIdentifier.describe('Unique in the indicator.'),
    name: localizedText,
    kind: dimensionKind,
    values: z.array(dimensionValue).min(1).describe('In order.'),
  })
  .meta({ title: 'Dimension', description: 'What observations are told apart by.' })

/** One figure of a table. */
export const observation = z
  .strictObject({
    at: z.record(localIdentifier, z.string()).describe('For each dimension the id of a value.'),
    value: z
      .number()
      .nullable()
      .describe('The figure in the unit of the indicator; null where the source gives none.'),
    rank: z.int().positive().optional().describe('The rank that the source gives.'),
    qualifier: qualifier.optional(),
    citations: citations.optional().describe('Where the figure is from, if not where the indicator is from.'),
  })
  .meta({ title: 'Observation', description: 'One figure of a table.' })

/** A statistical table in tidy form. */
export const indicator = z
  .strictObject({
    ...recordFields('indicator'),
    unit: localizedText,
    period: interval.optional().describe('The time that the figures are for, where it is no dimension.'),
    dimensions: z.array(dimension).min(1).describe('What the figures are told apart by.'),
    observations: z.array(observation).describe('The figures.'),
  })
  .meta({
    title: 'Indicator',
    description: 'A statistical table in tidy form: dimensions, unit, observations.',
  })
