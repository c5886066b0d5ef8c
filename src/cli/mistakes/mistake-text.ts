import { isAtlasError } from '../../atlas/error.js'
import type { LocalizedText } from '../../model/records.js'
import { atlasErrorText } from './atlas-error-text.js'
import { isMistake } from './mistake.js'

/** What is told of a mistake of the user, which the command or the atlas has found; nothing of any other error. */
export const mistakeText = (error: unknown): LocalizedText | undefined => {
  if (isMistake(error)) return error.text
  return isAtlasError(error) ? atlasErrorText(error) : undefined
}
