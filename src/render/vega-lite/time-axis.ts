import type { Locale } from '../../time/locale.js'
import type { ChartAxis } from './specification.js'

const DAY = 86_400_000

/** How ticks of a year, a month and a day are written; the latter two with the year and without it. */
const formats = {
  en: { year: '%Y', month: ['%b %Y', '%b'], day: ['%-d %b %Y', '%-d %b'] },
  ja: { year: '%Y年', month: ['%Y年%-m月', '%-m月'], day: ['%Y年%-m月%-d日', '%-m月%-d日'] },
} as const

const isFirstTick = 'datum.index === 0'

const labelOf = ({ year, month, day }: (typeof formats)[Locale]): string => {
  const either = ([first, other]: readonly [string, string]) => `${isFirstTick} ? '${first}' : '${other}'`
  const format = `utcdate(datum.value) > 1 ? (${either(day)}) : utcmonth(datum.value) > 0 ? (${either(month)}) : '${year}'`
  return `utcFormat(datum.value, ${format})`
}

const axisFor = (locale: Locale): ChartAxis => ({
  orient: 'top',
  labelExpr: labelOf(formats[locale]),
  // Keeps the first label, which tells the year where none begins on the axis.
  labelOverlap: 'greedy',
  tickMinStep: DAY,
})

/** The axis of time, above, where a tall chart begins: never finer than days, and always with a year. */
export const timeAxis: Readonly<Record<Locale, ChartAxis>> = {
  en: /* @__PURE__ */ axisFor('en'),
  ja: /* @__PURE__ */ axisFor('ja'),
}
