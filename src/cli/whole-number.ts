import { failure } from './failure.js'

/** Reads the value of an option that is a whole number from `least` on. */
export const wholeNumber =
  (option: string, least: number) =>
  (text: string): number => {
    if (!/^\d{1,15}$/.test(text) || Number(text) < least)
      throw failure(`${option} takes a whole number from ${least}, not "${text}"`)
    return Number(text)
  }
