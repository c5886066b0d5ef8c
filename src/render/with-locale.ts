import { type Locale, localeOf } from '../time/locale.js'

/** Options of a renderer with the language that they ask for. Throws a `RangeError` for a language that there is not. */
export const withLocale = <O extends { readonly locale?: Locale | undefined }>(
  options: O,
): O & { readonly locale: Locale } => ({ ...options, locale: localeOf(options.locale) })
