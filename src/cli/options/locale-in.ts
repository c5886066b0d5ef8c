import type { Locale } from '../../time/locale.js'

const NAME = '--locale'

const isLocale = (text: string): text is Locale => text === 'en' || text === 'ja'

/** The language that arguments ask for, wherever they do and whatever else is wrong with them; English by default. */
export const localeIn = (args: readonly string[]): Locale => {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  const values = options.flatMap((option, index) => {
    if (option === NAME) return options.slice(index + 1, index + 2)
    return option.startsWith(`${NAME}=`) ? [option.slice(NAME.length + 1)] : []
  })
  return values.filter(isLocale).at(-1) ?? 'en'
}
