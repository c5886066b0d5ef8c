import type { Kind } from '../../model/kinds.js'
import { itemColumn } from '../schema/item-column.js'
import type { MappedField, Mapping } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'
import type { MappingOrigin } from './mapping-schema.js'

/** The field of ours that a member of a mapping file names, and where it comes from. */
export const mappedField = (kind: Kind, name: string, origin: string | MappingOrigin): MappedField => {
  const target = parseFieldPath(name)
  const ofItems = itemColumn(kind, target)
  return {
    target: ofItems?.path ?? target,
    origin: typeof origin === 'string' ? { from: origin } : origin,
    ...(ofItems && { choice: ofItems.choice }),
  }
}

/** The fields of theirs that a field of ours comes from. */
export const originsOf = ({ from, named }: MappedField['origin']): string[] => [
  ...(typeof from === 'string' ? [from] : from),
  ...(named === undefined ? [] : [named]),
]

/** The fields of theirs that a mapping uses: for a field of ours, or to see what they hold. */
export const fieldsUsed = ({ file, fields }: Mapping): readonly string[] => [
  ...fields.flatMap(({ origin }) => originsOf(origin)),
  ...Object.keys(file.expect ?? {}),
]
