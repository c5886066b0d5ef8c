import { compareTexts } from '../../time/compare-texts.js'

/** Counts issues by code, and errors. */
export const createTally = () => {
  const byCode = new Map<string, number>()
  let errors = 0
  return {
    add: (code: string, number: number) => byCode.set(code, (byCode.get(code) ?? 0) + number),
    addErrors: (number: number) => {
      errors += number
    },
    errors: () => errors,
    byCode: (): Record<string, number> =>
      Object.fromEntries([...byCode].sort(([a], [b]) => compareTexts(a, b))),
  }
}
