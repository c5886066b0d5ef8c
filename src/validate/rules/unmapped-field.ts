import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'

/** Every field of a mapped record is taken over or knowingly left out. */
export const unmappedField: Rule & { readonly tell: (name: string) => Told } = {
  code: 'unmapped-field',
  severity: 'note',
  title: { en: 'A field is not taken over', ja: '引き継がれない項目' },
  description: {
    en: 'The mapping makes nothing of the field. It is named once, at the first record that has it.',
    ja: '対応表がこの項目を使っていません。最初に現れたレコードで一度だけ知らせます。',
  },
  tell: (name) => ({
    message: {
      en: `The field ${quoted(name)} is not taken over.`,
      ja: `項目${quotedJa(name)}は引き継がれません。`,
    },
    hint: {
      en: 'Map it to a field, or list it under "ignore" in the mapping; "ignore": ["*"] leaves out all that have no use.',
      ja: '対応表で項目に割り当てるか、"ignore"に挙げてください。"ignore": ["*"]とすれば、使わない項目をすべて無視します。',
    },
  }),
}
