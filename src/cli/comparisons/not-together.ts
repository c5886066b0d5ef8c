import { type Mistake, mistake } from '../mistakes/mistake.js'
import type { Conditions } from '../options/conditions.js'

/** That a key of `--where` and an option say the same. */
export const notBoth = (key: string, option: string): Mistake =>
  mistake({
    en: `give ${key} in --where or ${option}, not both`,
    ja: `--whereの${key}と${option}は、どちらか一方だけを指定してください。`,
  })

/** That two keys of `--where` do not go together. */
export const notTogether = (key: string, other: string): Mistake =>
  mistake({
    en: `give ${key} or ${other} in --where, not both`,
    ja: `--whereの${key}と${other}は、どちらか一方だけを指定してください。`,
  })

/** Fails where there is a condition beside the one that goes with no others. */
export const requireNoOther = (where: Conditions, key: string): void => {
  const other = Object.keys(where).find((name) => name !== key)
  if (other !== undefined) throw notTogether(key, other)
}
