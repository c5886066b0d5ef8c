import { type Locale, localeOf } from '../time/locale.js'

/** Options of a renderer of which the language is known. */
export type WithLocale<O> = O & { readonly locale: Locale }

/** Options of a renderer with the language that they ask for. Throws a `RangeError` for a language that there is not. */
export const withLocale = <O extends { readonly locale?: Locale | undefined }>(
  options: O,
): WithLocale<O> => ({ ...options, locale: localeOf(options.locale) })
