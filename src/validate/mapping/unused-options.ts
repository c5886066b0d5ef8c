import * as z from 'zod'
import { pointerOf } from '../../atlas/pointer.js'
import { quoted, quotedJa } from '../quoted.js'
import { schemasAt } from '../schema/schema-at.js'
import type { MappingIssue } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'
import type { MappingFile, MappingOrigin } from './mapping-schema.js'

const INTERVALS: readonly (string | null)[] = ['interval', 'date-or-interval']

const isInterval = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodStringFormat && INTERVALS.includes(schema.format)

const twoFields = (name: string): MappingIssue => ({
  pointer: pointerOf(['fields', name, 'from']),
  message: {
    en: `${quoted(name)} holds no interval, so it cannot come from two fields.`,
    ja: `${quotedJa(name)}は期間の項目ではないため、2つの項目からは作れません。`,
  },
  hint: { en: 'Name one field.', ja: '項目を1つだけ指定してください。' },
})

const separatorAlone = (name: string): MappingIssue => ({
  pointer: pointerOf(['fields', name, 'separator']),
  message: {
    en: '"separator" has no meaning without "as": "list".',
    ja: '"separator"は"as": "list"がなければ意味を持ちません。',
  },
  hint: {
    en: 'Say "as": "list", or leave "separator" out.',
    ja: '"as": "list"とするか、"separator"を外してください。',
  },
})

const openAlone = (name: string): MappingIssue => ({
  pointer: pointerOf(['fields', name, 'open']),
  message: {
    en: '"open" has no meaning where an interval does not come from two fields.',
    ja: '"open"は、期間を2つの項目から作るときでなければ意味を持ちません。',
  },
  hint: { en: 'Leave "open" out.', ja: '"open"を外してください。' },
})

const unusedIn = (
  { kind }: MappingFile,
  name: string,
  { from, as, separator, open }: MappingOrigin,
): MappingIssue[] => {
  const isOfTwo = typeof from !== 'string'
  return [
    ...(isOfTwo && !schemasAt(kind, parseFieldPath(name)).some(isInterval) ? [twoFields(name)] : []),
    ...(separator !== undefined && as !== 'list' ? [separatorAlone(name)] : []),
    ...(open !== undefined && !isOfTwo ? [openAlone(name)] : []),
  ]
}

/** What a mapping says of fields that would be passed over in silence. */
export const unusedOptions = (file: MappingFile): MappingIssue[] =>
  Object.entries(file.fields).flatMap(([name, origin]) =>
    typeof origin === 'string' ? [] : unusedIn(file, name, origin),
  )
