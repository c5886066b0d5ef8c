/**
 * What reading a written date gave: an EDTF date or interval, or an issue.
 *
 * @example
 * ```ts
 * import { type DateReading, parseWrittenDate } from 'sti-atlas/time'
 *
 * const reading: DateReading = parseWrittenDate('9 July 2024')
 * reading.ok ? reading.value : reading.message.en //=> '2024-07-09'
 * ```
 */
export type DateReading =
  | {
      /** True: the text was read. */
      readonly ok: true
      /** The date or interval, EDTF. */
      readonly value: string
    }
  | DateIssue

/**
 * Why a written date was not read: a code, and a message in both languages.
 *
 * @example
 * ```ts
 * import { type DateIssue, parseEra } from 'sti-atlas/time'
 *
 * const issues: DateIssue[] = ['令和6年2月16日', '令和6年2月30日'].map(parseEra).filter((reading) => !reading.ok)
 * issues.map(({ message }) => message.en) //=> ['The calendar has no such day: "令和6年2月30日".']
 * ```
 */
export interface DateIssue {
  /** False: the text was not read. */
  readonly ok: false
  /** Why, for programs. */
  readonly reason: DateIssueReason
  /** Why, in words. */
  readonly message: {
    /** In English. */
    readonly en: string
    /** In Japanese. */
    readonly ja: string
  }
}

/**
 * The code of an issue with a written date:
 *
 * - `unrecognized`: not a form of date that is read
 * - `no-such-day`: the calendar has no such month or day
 * - `outside-era`: the era had ended, or had not begun
 * - `lunar-calendar`: a month or day of an era before 1873, when Japan counted lunar months (`明治4年7月18日`)
 * - `weekday-mismatch`: the day was another day of the week
 * - `short-year`: the year is written with fewer than four digits
 * - `ambiguous`: day and month cannot be told apart
 * - `year-span`: the second of two years is cut short (`2023/24`) or can be a month too (`2005/06`), or one is a
 *   calendar year and the other a fiscal year (`2021年～2025年度`)
 * - `vague`: a word names a part of a year or month (`令和6年度末`)
 * - `order-mismatch`: day and month stand in another order than the one asked for
 * - `ambiguous-fiscal-year`: nothing says which country's fiscal year it is
 * - `not-ordered`: the interval ends before it starts
 *
 * @example
 * ```ts
 * import { type DateIssueReason, parseWrittenDate } from 'sti-atlas/time'
 *
 * const expected: DateIssueReason = 'short-year'
 * const reading = parseWrittenDate('9 July 24')
 * !reading.ok && reading.reason === expected //=> true
 * ```
 */
export type DateIssueReason =
  | 'unrecognized'
  | 'no-such-day'
  | 'outside-era'
  | 'lunar-calendar'
  | 'weekday-mismatch'
  | 'short-year'
  | 'ambiguous'
  | 'year-span'
  | 'vague'
  | 'order-mismatch'
  | 'ambiguous-fiscal-year'
  | 'not-ordered'
