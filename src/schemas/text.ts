import * as z from 'zod'

/** One line or paragraph without white space at its ends and without control characters. */
export const text = z.stringFormat('text', /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u)

/** The same text in English and in Japanese. */
export const localizedText = z
  .strictObject({
    en: text.describe('in English'),
    ja: text.describe('in Japanese'),
  })
  .meta({ title: 'LocalizedText', description: 'The same text in English and in Japanese.' })
