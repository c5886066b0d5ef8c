import { mistake } from '../mistakes/mistake.js'
import { fileIdentity } from './file-identity.js'

/** Fails where two paths name the same file. */
export const requireGivenOnce = async (paths: readonly string[]): Promise<void> => {
  const files = await Promise.all(paths.map(fileIdentity))
  const twice = paths.find((_, at) => files.indexOf(files[at] ?? '') < at)
  if (twice !== undefined)
    throw mistake({
      en: `${twice} can be given only once`,
      ja: `${twice}は一度しか指定できません。`,
    })
}
