import * as z from 'zod'

const year = '(?:[1-9]\\d{3}|0[1-9]\\d{2}|00[1-9]\\d|000[1-9])'
const month = '(?:0[1-9]|1[0-2])'
const days31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])'
const days30 = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)'
const days28 = '02-(?:0[1-9]|1\\d|2[0-8])'
const leapYear = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)'
const point = `(?:${year}(?:-(?:${days31}|${days30}|${days28}|${month}))?|${leapYear}-02-29)`

/** A calendar date, month or year: EDTF level 0, `2024`, `2024-07` or `2024-07-09`. */
export const date = z
  .stringFormat('date', new RegExp(`^${point}$`))
  .describe('A year, month or day as EDTF level 0: `2024`, `2024-07`, `2024-07-09`.')

/** A stretch of time: EDTF level 0 with open ends, `2007-04/2012-03`, `2021/..`. */
export const interval = z
  .stringFormat('interval', new RegExp(`^(?:${point}/(?:${point}|\\.\\.)|\\.\\./${point})$`))
  .describe('A stretch of time as EDTF level 0: `2007-04/2012-03`, an open end as `..`.')

/** A date or an interval. */
export const dateOrInterval = z
  .stringFormat('date-or-interval', new RegExp(`^(?:${point}(?:/(?:${point}|\\.\\.))?|\\.\\./${point})$`))
  .describe('A date (`2024-07`) or an interval (`2024-07-09/2024-07-11`, an open end as `..`).')

/** A time of day on a 24-hour clock, `09:30`. */
export const timeOfDay = z
  .stringFormat('time-of-day', /^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .describe('A local time of day, `09:30`.')
