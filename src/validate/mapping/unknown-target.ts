import { kindNames } from '../../model/kind-names.js'
import { nearest } from '../nearest.js'
import type { FieldPath } from '../path.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { itemColumn } from '../schema/item-column.js'
import { fieldNames, schemasAt } from '../schema/schema-at.js'
import type { MappingIssue } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'
import { issueAt } from './issue-at.js'
import type { MappingFile } from './mapping-schema.js'
import type { Target } from './overlapping-targets.js'

/** Whether the values of a field of theirs make an object of a list each. */
export const isOfItems = ({ kind, fields }: MappingFile, { member, name }: Target): boolean => {
  const origin = member === 'fields' && Object.hasOwn(fields, name) ? fields[name] : undefined
  const isList = typeof origin === 'object' && origin.as === 'list'
  return isList && itemColumn(kind, parseFieldPath(name)) !== undefined
}

/** What is wrong with a field of the objects of a list that is named without a number. */
const withoutNumber = (member: Target['member'], name: string, path: FieldPath): MappingIssue => {
  const numbered = [...path.slice(0, -1), 0, ...path.slice(-1)].join('.')
  return issueAt([member, name], {
    message: {
      en: `${quoted(name)} is a field of the objects of a list.`,
      ja: `${quotedJa(name)}は配列の中のオブジェクトの項目です。`,
    },
    hint:
      member === 'fields'
        ? {
            en: `Say "as": "list" to make an object of each value, or name one object: ${quoted(numbered)}.`,
            ja: `値ごとに1件とするには"as": "list"とし、1件だけなら${quotedJa(numbered)}としてください。`,
          }
        : {
            en: `Name one object: ${quoted(numbered)}.`,
            ja: `${quotedJa(numbered)}のように番号を付けてください。`,
          },
  })
}

/** What is wrong with a field of ours that there is not. */
export const unknownTarget = (file: MappingFile, { member, name }: Target): MappingIssue[] => {
  const path = parseFieldPath(name)
  if (schemasAt(file.kind, path).length > 0 || isOfItems(file, { member, name })) return []
  if (itemColumn(file.kind, path)) return [withoutNumber(member, name, path)]
  const known = fieldNames(schemasAt(file.kind, path.slice(0, -1)))
  const above = name.slice(0, Math.max(0, name.length - String(path.at(-1)).length))
  const hint = didYouMean(nearest(String(path.at(-1)), known).map((near) => above + near))
  return [
    issueAt([member, name], {
      message: {
        en: `There is no field ${quoted(name)} in records of the kind ${file.kind}.`,
        ja: `${kindNames[file.kind].ja}に${quotedJa(name)}という項目はありません。`,
      },
      hint,
    }),
  ]
}
