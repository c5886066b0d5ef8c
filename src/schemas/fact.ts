import * as z from 'zod'
import { citations } from './citation.js'
import { dateOrInterval } from './date.js'
import { money, qualifier } from './money.js'
import { localizedText } from './text.js'

/** A counted or measured figure with its unit. */
export const quantity = z
  .strictObject({
    value: z.number().describe('The figure.'),
    unit: localizedText.describe('What is counted: people, countries, percent.'),
    qualifier: qualifier.optional(),
  })
  .meta({ title: 'Quantity', description: 'A counted or measured figure with its unit.' })

/** One statement about a record, in one sentence, with its figure, sum or date in structured form. */
export const fact = z
  .strictObject({
    text: localizedText.describe('One sentence in our own words.'),
    date: dateOrInterval.optional(),
    money: money.optional(),
    quantity: quantity.optional(),
    citations: citations.optional().describe('Where the fact is from, if not where the record is from.'),
  })
  .meta({
    title: 'Fact',
    description: 'One statement about a record, with its figure, sum or date in structured form.',
  })
