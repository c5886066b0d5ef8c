import { asList } from '../../lists/as-list.js'
import { factFields, partFields } from '../../model/fact-fields.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Money, Remark } from '../../model/records.js'
import type { WithAmounts } from './amounts-in.js'

type Remarks = readonly Remark<AnyIds>[] | undefined

/** A record, or a part of one, with what there is to remark on it. */
export interface WithRemarks extends WithAmounts {
  readonly remarks?: Remarks
  readonly elements?: readonly WithRemarks[] | undefined
  readonly tiers?: readonly WithRemarks[] | undefined
}

/** What remarks say of contradictions in the fields that are asked about, by JSON Pointer. */
export const contradictionsAbout = (
  remarks: Remarks,
  isAsked: (field: string) => boolean,
): readonly LocalizedText[] =>
  (remarks ?? [])
    .filter(({ kind, field = '' }) => kind === 'discrepancy' && isAsked(field))
    .map(({ text }) => text)

/** The amounts of a record that the keys of a JSON Pointer lead to or into. */
const amountsAt = (record: WithAmounts, [field, index, ...rest]: readonly string[]): readonly Money[] => {
  if (field === 'budget') return asList(record.budget)
  const partField = partFields.find((each) => each === field)
  if (partField !== undefined) {
    const part = record[partField]?.find((_part, position) => String(position) === index)
    return part ? amountsAt(part, rest) : []
  }
  const factField = factFields.find((each) => each === field)
  const facts = (factField && record[factField]) ?? []
  const meant = index === undefined ? facts : facts.filter((_fact, position) => String(position) === index)
  return meant.flatMap(({ money }) => money ?? [])
}

/** What the remarks of a record and its parts say of contradictions in amounts that are shown. */
export const contradictionsIn = (
  record: WithRemarks,
  shown: ReadonlySet<Money>,
): readonly LocalizedText[] => [
  ...contradictionsAbout(record.remarks, (field) =>
    amountsAt(record, field.split('/').slice(1)).some((money) => shown.has(money)),
  ),
  ...partFields.flatMap((field) => record[field] ?? []).flatMap((part) => contradictionsIn(part, shown)),
]
