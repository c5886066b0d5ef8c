import { amountWithoutCurrency } from './amount-without-currency.js'
import { datePrecision } from './date-precision.js'
import { duplicateId } from './duplicate-id.js'
import { idInBase } from './id-in-base.js'
import { kindUnknown } from './kind-unknown.js'
import { mappedFieldAbsent } from './mapped-field-absent.js'
import { normalizeRules } from './normalize-rules.js'
import { notADataset } from './not-a-dataset.js'
import { openEndAssumed } from './open-end-assumed.js'
import { parentElsewhere } from './parent-elsewhere.js'
import { readRules } from './read-rules.js'
import type { Rule } from './rule.js'
import { sameName } from './same-name.js'
import { schemaRules } from './schema-rules.js'
import { unexpectedValue } from './unexpected-value.js'
import { unknownSection } from './unknown-section.js'
import { unmappedField } from './unmapped-field.js'
import { unresolvedReference } from './unresolved-reference.js'
import { valueNotListed } from './value-not-listed.js'
import { valueRules } from './value-rules.js'

const documentation = ({ code, severity, title, description, example }: Rule): Rule => ({
  code,
  severity,
  title,
  description,
  ...(example && { example }),
})

/**
 * Every code that an issue can have, with its severity, what it means, and examples where there are some; by code.
 *
 * @example
 * ```ts
 * import { allRules } from 'sti-atlas/validate'
 *
 * const rule = allRules.find(({ code }) => code === 'duplicate-id')
 * rule?.severity //=> 'error'
 * rule?.title.ja //=> 'IDが重複している'
 * ```
 */
export const allRules: readonly Rule[] = [
  amountWithoutCurrency,
  datePrecision,
  duplicateId,
  idInBase,
  kindUnknown,
  mappedFieldAbsent,
  notADataset,
  openEndAssumed,
  parentElsewhere,
  sameName,
  unexpectedValue,
  unknownSection,
  unmappedField,
  unresolvedReference,
  valueNotListed,
  ...normalizeRules,
  ...readRules,
  ...schemaRules,
  ...valueRules,
]
  .map(documentation)
  .sort((a, b) => (a.code < b.code ? -1 : 1))
