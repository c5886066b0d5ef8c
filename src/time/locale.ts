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
