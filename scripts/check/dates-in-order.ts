import { isInterval } from '../../src/time/is-interval.js'
import { isOrdered } from '../../src/time/is-ordered.js'
import { valueCheck } from './finding.js'

const dateFields: readonly PropertyKey[] = ['date', 'period', 'since', 'founded']

/** No interval ends before it starts. */
export const datesInOrder = valueCheck('dates-in-order', (value, path) =>
  typeof value === 'string' &&
  dateFields.includes(path.at(-1) ?? '') &&
  isInterval(value) &&
  !isOrdered(value)
    ? `"${value}" ends before it starts`
    : undefined,
)
