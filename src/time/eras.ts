/**
 * An era of modern Japan.
 *
 * @example
 * ```ts
 * import { type Era, toEra } from 'sti-atlas/time'
 *
 * const eras: Era[] = toEra('1989').map(({ era }) => era)
 * eras //=> ['showa', 'heisei']
 * ```
 */
export type Era = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa'

export interface EraPeriod {
  readonly era: Era
  readonly en: string
  readonly ja: string
  /** The year that the era counts as its first. */
  readonly firstYear: number
  /** The days of the era, as an EDTF interval. */
  readonly interval: string
  /** How the era is written, in full and abbreviated. */
  readonly marks: readonly string[]
}

/** The year from which on Japan counts months and days as the Gregorian calendar does, from its first day on. */
export const FIRST_GREGORIAN_YEAR = 1873

/** The eras, oldest first. */
export const ERAS: readonly EraPeriod[] = [
  {
    era: 'meiji',
    en: 'Meiji',
    ja: '明治',
    firstYear: 1868,
    interval: '1868-10-23/1912-07-29',
    marks: ['明治', '明', 'M'],
  },
  {
    era: 'taisho',
    en: 'Taisho',
    ja: '大正',
    firstYear: 1912,
    interval: '1912-07-30/1926-12-24',
    marks: ['大正', '大', 'T'],
  },
  {
    era: 'showa',
    en: 'Showa',
    ja: '昭和',
    firstYear: 1926,
    interval: '1926-12-25/1989-01-07',
    marks: ['昭和', '昭', 'S'],
  },
  {
    era: 'heisei',
    en: 'Heisei',
    ja: '平成',
    firstYear: 1989,
    interval: '1989-01-08/2019-04-30',
    marks: ['平成', '平', 'H'],
  },
  {
    era: 'reiwa',
    en: 'Reiwa',
    ja: '令和',
    firstYear: 2019,
    interval: '2019-05-01/..',
    marks: ['令和', '令', 'R'],
  },
]
