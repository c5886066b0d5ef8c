import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { schemasAt } from './schema-at.js'

const isOptionalIn = (schema: z.core.$ZodType, key: PropertyKey): boolean => {
  if (schema instanceof z.ZodUnion)
    return schema.options.some((option: z.core.$ZodType) => isOptionalIn(option, key))
  if (schema instanceof z.ZodRecord) return true
  return schema instanceof z.ZodObject && schema.shape[String(key)] instanceof z.ZodOptional
}

/** Whether what a path leads to can be left out of what it is in. */
export const isOptionalAt = (kind: Kind, path: Path): boolean => {
  const key = path.at(-1)
  return key !== undefined && schemasAt(kind, path.slice(0, -1)).some((schema) => isOptionalIn(schema, key))
}

/** The path of the nearest field around a required one that can be left out; none beyond a list. */
export const optionalAround = (kind: Kind, path: Path): Path | undefined => {
  for (let above = path.slice(0, -1); typeof above.at(-1) === 'string'; above = above.slice(0, -1))
    if (isOptionalAt(kind, above)) return above
  return undefined
}

/** What to do about a field without a value: leave out what can be left out, fill in what cannot. */
export const emptyHint = (kind: Kind, path: Path): LocalizedText => {
  if (path.length === 0)
    return { en: 'Write a record here, or remove it.', ja: 'レコードを書くか、取り除いてください。' }
  if (isOptionalAt(kind, path))
    return { en: 'Leave the field out where it is not known.', ja: '不明な場合は、項目ごと省いてください。' }
  if (typeof path.at(-1) === 'number')
    return {
      en: 'Fill it in, or remove it from the list.',
      ja: '値を記入するか、配列から取り除いてください。',
    }
  const around = optionalAround(kind, path)?.at(-1)
  return around === undefined
    ? { en: 'The field is required: fill it in.', ja: '必須の項目です。値を記入してください。' }
    : {
        en: `Fill it in; where it is not known, leave out all of ${quoted(String(around))}.`,
        ja: `値を記入してください。不明な場合は、${quotedJa(String(around))}全体を省いてください。`,
      }
}
