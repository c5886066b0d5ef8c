import { failure } from './failure.js'

/** Reads the value of an option that is a whole number from `least` on. */
export const wholeNumber =
  (option: string, least: number) =>
  (text: string): number => {
    if (!/^\d{1,15}$/.test(text) || Number(text) < least)
      throw failure({
        en: `${option} takes a whole number from ${least}, not "${text}"`,
        ja: `${option}には${least}以上の整数を指定してください。「${text}」は使えません。`,
      })
    return Number(text)
  }
