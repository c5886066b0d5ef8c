import { quoted, quotedJa } from '../quoted.js'
import type { MappingIssue } from './create-mapping.js'
import { issueAt } from './issue-at.js'
import { mappedField } from './mapped-field.js'
import type { MappingFile } from './mapping-schema.js'
import { canMultiply } from './times.js'

/** What is wrong with fields of ours that a mapping multiplies and that are no numbers. */
export const notMultiplied = ({ kind, fields }: MappingFile): MappingIssue[] =>
  Object.entries(fields)
    .filter(([, origin]) => typeof origin === 'object' && origin.times !== undefined)
    .filter(([name, origin]) => !canMultiply(kind, mappedField(kind, name, origin)))
    .map(([name]) =>
      issueAt(['fields', name, 'times'], {
        message: {
          en: `${quoted(name)} holds no number to multiply.`,
          ja: `${quotedJa(name)}は、倍にできる数ではありません。`,
        },
        hint: {
          en: '"times" goes with a field that is a number, without "as" or with "as": "number", and with an amount of money and "as": "money".',
          ja: '"times"は、数値の項目（"as"なし、または"as": "number"）と、金額の項目（"as": "money"）に使えます。',
        },
      }),
    )
