import { type Collection, collections, type Kind } from '../../model/kinds.js'
import type { Told } from '../check/finding.js'
import type { InputPosition } from '../input.js'
import type { Issue, Severity } from './report.js'

/** What an issue is made of; what is not known is left out of it. */
export interface IssueParts {
  readonly severity: Severity
  readonly code: string
  readonly input: string | undefined
  readonly kind: Kind | undefined
  readonly id: string | undefined
  readonly pointer: string
  readonly position: InputPosition | undefined
  readonly told: Told
}

const LONGEST_ID = 200

/** Makes an issue. */
export const issueOf = ({ severity, code, input, kind, id, pointer, position, told }: IssueParts): Issue => {
  const collection: Collection | undefined = kind && collections[kind]
  return {
    severity,
    code,
    ...(input !== undefined && { input }),
    ...(collection && { collection }),
    ...(id !== undefined && { id: id.slice(0, LONGEST_ID) }),
    pointer,
    ...(position && { position }),
    message: told.message,
    ...(told.hint && { hint: told.hint }),
  }
}
