import * as z from 'zod'

/** Control characters, spelled out because regular expressions of other languages know no `\p{Cc}`. */
const control = '\\x00-\\x1f\\x7f-\\x9f'

/** The zero-width space and the byte order mark, which say nothing; what joins letters and parts of emoji does. */
const widthless = '\\u200b\\ufeff'
const unseen = control + widthless

/** One line or paragraph without white space at its ends and without control characters and ones of no width. */
export const text = z.stringFormat('text', new RegExp(`^[^\\s${unseen}](?:[^${unseen}]*[^\\s${unseen}])?$`))

/** The same text in English and in Japanese. */
export const localizedText = z
  .strictObject({
    en: text.describe('in English'),
    ja: text.describe('in Japanese'),
  })
  .meta({ title: 'LocalizedText', description: 'The same text in English and in Japanese.' })
