import { resolve } from 'node:path'
import { failure } from '../failure.js'

/** Fails where two paths name the same file. */
export const requireGivenOnce = (paths: readonly string[]): void => {
  const files = paths.map((path) => resolve(path))
  const twice = paths.find((_, at) => files.indexOf(files[at] ?? '') < at)
  if (twice !== undefined)
    throw failure({
      en: `${twice} can be given only once`,
      ja: `${twice}は一度しか指定できません。`,
    })
}
