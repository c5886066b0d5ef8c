import { pointerOf } from '../../atlas/pointer.js'
import type { Told } from '../check/finding.js'
import type { Path } from '../path.js'
import type { MappingIssue } from './create-mapping.js'

/** What is told of a place in a mapping file, as an issue. */
export const issueAt = (path: Path, { message, hint }: Told): MappingIssue => ({
  pointer: pointerOf(path),
  message,
  ...(hint && { hint }),
})
