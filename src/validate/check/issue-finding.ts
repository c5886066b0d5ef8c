import type { NormalizationIssue } from '../normalize/normalization.js'
import type { Path } from '../path.js'
import type { Finding } from './finding.js'

/** What was found in reading written values, as a finding at a place in a record. */
export const issueFinding = ({ severity, code, message, hint }: NormalizationIssue, path: Path): Finding => ({
  severity,
  code,
  path,
  tell: () => ({ message, hint }),
})
