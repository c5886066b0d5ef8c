import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import type { Fields } from '../fields.js'
import { quoted, quotedJa } from '../quoted.js'
import { namedOfOwnKind, ownKindFields, parent, pathInField } from './own-kind-fields.js'
import { NOTHING, type Verdict } from './rule.js'

/** The titles of the schemas of records that name others of their own kind. */
export const titlesOfOwnKind: readonly string[] = [...new Set(ownKindFields.map(({ title }) => title))]

const fieldsByTitle = new Map(
  titlesOfOwnKind.map((wanted) => [wanted, ownKindFields.filter(({ title }) => title === wanted)]),
)

const tellItself = (id: string, { en, ja }: LocalizedText): Told => ({
  message: { en: `${quoted(id)} ${en}.`, ja: `${quotedJa(id)}${ja}。` },
  hint: { en: 'Name another one, or leave it out.', ja: '別のものを書くか、省いてください。' },
})

/** What is told of a part that is its own parent. */
export const tellOwnParent = (id: string): Told => tellItself(id, parent.itself)

/** Where a record of a schema names itself as that which is above or below it. */
export const namingItself = (record: Fields, title: string): readonly Verdict[] => {
  const { id } = record
  const fields = fieldsByTitle.get(title)
  if (typeof id !== 'string' || !fields) return NOTHING
  let found: Verdict[] | undefined
  for (const own of fields) {
    if (record[own.field] === undefined) continue
    for (const named of namedOfOwnKind(record, own)) {
      if (named.id !== id) continue
      found ??= []
      found.push({ path: pathInField(own, named.item), tell: () => tellItself(id, own.itself) })
    }
  }
  return found ?? NOTHING
}
