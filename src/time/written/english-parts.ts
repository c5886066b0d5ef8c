/** Patterns of what a date with an English month is made of; upper and lower case alike. */
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
export const MONTH = '[a-z]{3,9}\\.?'
export const YEAR = "'?(?:\\d{4}|\\d{2})"
/** Between a day and the month after it. */
export const BEFORE_MONTH = '(?: of |[ -])'
/** Between a month and the year after it. */
export const AFTER_MONTH = '(?:, ?|[ -])'
/** Between a day that stands after its month and the year. */
export const AFTER_DAY = '(?:, ?| )'
