import { unfitValue } from '../mistakes/unfit-value.js'

/** Reads the value of an option that is a whole number from `least` on. */
export const wholeNumber =
  (option: string, least: number) =>
  (text: string): number => {
    if (!/^\d{1,15}$/.test(text) || Number(text) < least)
      throw unfitValue(option, { en: `a whole number from ${least}`, ja: `${least}以上の整数` }, text)
    return Number(text)
  }
