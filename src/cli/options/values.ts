import { mistake } from '../mistakes/mistake.js'

/** The values that a text joins by commas; none where it is blank. */
export const valuesIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** The values that an option or a comparison is given, of which there must be one. */
export const someValuesIn = (text: string, taker: string): readonly string[] => {
  const values = valuesIn(text)
  if (values.length > 0) return values
  throw mistake({
    en: `${taker} has no value; join values by commas`,
    ja: `${taker}に値がありません。値はコンマで区切って指定してください。`,
  })
}

/** Reads the values of an option that may be given several times. */
export const gatherValues =
  (option: string) =>
  (text: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    ...someValuesIn(text, option),
  ]
