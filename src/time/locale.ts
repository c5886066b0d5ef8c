/**
 * A language that texts are written in: English or Japanese.
 *
 * @example
 * ```ts
 * import { formatDate, type Locale } from 'sti-atlas/time'
 *
 * const locales: Locale[] = ['en', 'ja']
 * locales.map((locale) => formatDate('2024-07', locale)) //=> ['July 2024', '2024年7月']
 * ```
 */
export type Locale = 'en' | 'ja'

/**
 * The language that a tag such as `ja-JP` asks for; English where there is none. Throws a `RangeError` for a tag of
 * another language.
 */
export const localeOf = (tag: string | undefined): Locale => {
  if (tag === undefined) return 'en'
  const [language] = String(tag).toLowerCase().split(/[-_]/)
  if (language === 'en' || language === 'ja') return language
  throw new RangeError(`unknown locale "${tag}"; known are en and ja`)
}
