import type { Path } from '../path.js'
import type { Finding } from './finding.js'

/** An error at a place in a record. */
export const errorFinding = (code: string, path: Path, tell: Finding['tell']): Finding => ({
  severity: 'error',
  code,
  path,
  tell,
})
