import { isDate } from '../../time/is-date.js'
import { mistake } from '../mistakes/mistake.js'
import { unfitValue } from '../mistakes/unfit-value.js'
import { type Conditions, readConditions } from '../options/conditions.js'
import type { ComparisonName } from '../options/names.js'
import { someValuesIn } from '../options/values.js'
import { comparisonArguments } from './arguments.js'
import type { CompareFlags } from './compare-options.js'
import type { Request } from './request.js'

const dateOf = ({ on }: CompareFlags): string | undefined => {
  if (on !== undefined && !isDate(on))
    throw unfitValue('--on', { en: 'a date such as 2024-07', ja: '2024-07のような日付' }, on)
  return on
}

const conditionsOf = (name: ComparisonName, { where = [] }: CompareFlags): Conditions => {
  const { where: keys, otherKey } = comparisonArguments[name]
  return readConditions(where, otherKey ? undefined : Object.keys(keys))
}

/** Fails where ids stand after the name and in the option that takes the same. */
const requireOnePlace = (name: ComparisonName, given: readonly string[], flags: CompareFlags): void => {
  const { ids: axis } = comparisonArguments[name]
  if (given.length > 0 && typeof axis === 'string' && flags[axis])
    throw mistake({
      en: `give ids after "${name}" or --${axis}, not both`,
      ja: `IDは、「${name}」の後と--${axis}のどちらか一方だけに指定してください。`,
    })
}

/** What the ids after the name of a comparison and the flags ask of it. */
export const requestOf = (name: ComparisonName, given: readonly string[], flags: CompareFlags): Request => {
  const on = dateOf(flags)
  const where = conditionsOf(name, flags)
  requireOnePlace(name, given, flags)
  const { rows, columns } = flags
  return {
    ...(given.length > 0 && { ids: given.flatMap((text) => someValuesIn(text, `compare ${name}`)) }),
    ...(rows && { rows }),
    ...(columns && { columns }),
    ...(on && { on }),
    where,
  }
}
