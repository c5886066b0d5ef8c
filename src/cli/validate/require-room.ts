import { mistake } from '../mistakes/mistake.js'
import { fileIdentity } from './file-identity.js'

/** Fails where the accepted records cannot go to a file. */
export const requireRoom = async (
  accepted: string,
  paths: readonly string[],
  jobs: number,
): Promise<void> => {
  if (jobs > 1)
    throw mistake({
      en: '--accepted takes one thread: leave --jobs out',
      ja: '--acceptedは1つのスレッドで行います。--jobsを外してください。',
    })
  const files = await Promise.all(paths.map(fileIdentity))
  if (files.includes(await fileIdentity(accepted)))
    throw mistake({
      en: `${accepted} is an input; give --accepted another file`,
      ja: `${accepted}は入力です。--acceptedには別のファイルを指定してください。`,
    })
}
