import { figureText } from './figure-text.js'

const units = ['', '万', '億', '兆', '京']

/** Digits in groups of four from the right; beyond the largest unit the first group is longer. */
const GROUPS = /^\d+?(?=(?:\d{4}){0,4}$)|\d{4}/g

/** A figure as Japanese readers write it, exact: `5兆4000億`, `1億200万`. */
export const japaneseFigure = (figure: number): string => {
  if (figure < 0) return `-${japaneseFigure(-figure)}`
  const [whole = '', fraction] = figureText(figure).replaceAll(',', '').split('.')
  const groups = (whole.match(GROUPS) ?? []).map((group) => group.replace(/^0+/, ''))
  const ones = groups.pop() ?? ''
  const larger = groups.map((group, index) => group && `${group}${units[groups.length - index]}`).join('')
  const rest = fraction === undefined ? ones : `${ones || 0}.${fraction}`
  return `${larger}${rest}` || '0'
}
