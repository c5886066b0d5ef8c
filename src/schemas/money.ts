import * as z from 'zod'
import { currencyCodes } from '../codes/currencies.js'
import { interval } from './date.js'
import { vocabulary } from './vocabulary.js'

/** How exactly a figure is known. */
export const qualifier = vocabulary('Qualifier', 'How exactly a figure is known.', {
  about: {
    en: 'about',
    ja: '約',
    definition: { en: 'The source gives a rounded figure.', ja: '出典が概数を示す。' },
  },
  'up-to': {
    en: 'up to',
    ja: '最大',
    definition: { en: 'The source gives an upper limit.', ja: '出典が上限を示す。' },
  },
  'at-least': {
    en: 'at least',
    ja: '以上',
    definition: { en: 'The source gives a lower limit.', ja: '出典が下限を示す。' },
  },
})

/** What an amount is counted per. */
export const per = vocabulary('Per', 'What an amount is counted per.', {
  year: {
    en: 'a year',
    ja: '年あたり',
    definition: { en: 'The amount is for each year.', ja: '1年ごとの額。' },
  },
  person: {
    en: 'a person',
    ja: '1人あたり',
    definition: { en: 'The amount is for each person.', ja: '1人ごとの額。' },
  },
  'person-year': {
    en: 'a person and year',
    ja: '1人・年あたり',
    definition: { en: 'The amount is for each person and year.', ja: '1人・1年ごとの額。' },
  },
  project: {
    en: 'a project',
    ja: '1件あたり',
    definition: { en: 'The amount is for each project.', ja: '1件ごとの額。' },
  },
})

/** A sum of money in one currency, in full units (yen, euros), never converted. */
export const money = z
  .strictObject({
    amount: z.number().nonnegative().describe('In full units of the currency: 14,600,000,000, not 146.'),
    currency: z.enum(currencyCodes).meta({ vocabulary: 'CurrencyCode', description: 'ISO 4217 code.' }),
    qualifier: qualifier.optional().describe('How exactly the amount is known; absent when exact.'),
    per: per.optional().describe('What the amount is counted per; absent for a total.'),
    period: interval.optional().describe('The time over which the amount is spent.'),
  })
  .meta({ title: 'Money', description: 'A sum of money in one currency, in full units, never converted.' })
