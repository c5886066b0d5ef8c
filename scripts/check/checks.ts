import { bothLanguages } from './both-languages.js'
import { citedSections } from './cited-sections.js'
import { datesInOrder } from './dates-in-order.js'
import { elementIds } from './element-ids.js'
import { englishScript } from './english-script.js'
import { exceptions } from './exceptions.js'
import type { DataCheck, Finding } from './finding.js'
import { ids } from './ids.js'
import { lengthLimits } from './length-limits.js'
import { moneyWithCurrency } from './money-with-currency.js'
import { noEmptyText } from './no-empty-text.js'
import { observations } from './observations.js'
import { parents } from './parents.js'
import { reachable } from './reachable.js'
import { references } from './references.js'
import { uniqueNames } from './unique-names.js'

/** All checks of the curated data. */
export const checks: readonly DataCheck[] = [
  bothLanguages,
  englishScript,
  noEmptyText,
  lengthLimits,
  ids,
  references,
  citedSections,
  datesInOrder,
  moneyWithCurrency,
  uniqueNames,
  reachable,
  elementIds,
  parents,
  observations,
]

/** What a check finds in a dataset, without the exceptions that are listed for it. */
export const runCheck = (
  check: DataCheck,
  dataset: Parameters<DataCheck['check']>[0],
): readonly Finding[] => {
  const allowed = exceptions[check.name] ?? {}
  return check.check(dataset).filter(({ kind, id }) => !Object.hasOwn(allowed, `${kind}/${id}`))
}
