import type { LocalizedText } from '../../model/records.js'
import { unfitValue } from '../mistakes/unfit-value.js'

const takenFrom = (least: number, most: number | undefined): LocalizedText =>
  most === undefined
    ? { en: `a whole number from ${least}`, ja: `${least}以上の整数` }
    : { en: `a whole number from ${least} to ${most}`, ja: `${least}以上${most}以下の整数` }

/** Reads the value of an option that is a whole number from `least` on, at most `most`. */
export const wholeNumber =
  (option: string, least: number, most?: number) =>
  (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= least && value <= (most ?? value))) throw unfitValue(option, takenFrom(least, most), text)
    return value
  }
