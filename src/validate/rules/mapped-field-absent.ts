import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Severity } from '../report/report.js'
import type { Rule } from './rule.js'

/** Every field of theirs that a mapping names is one that their records have. */
export const mappedFieldAbsent: Rule & {
  /** How bad it is of a field that is to be left out anyway. */
  readonly severityOfIgnored: Severity
  readonly tell: (name: string) => Told
} = {
  code: 'mapped-field-absent',
  severity: 'warning',
  severityOfIgnored: 'note',
  title: { en: 'A field that only the mapping has', ja: '対応表にしかない項目' },
  description: {
    en: 'The mapping names a field of theirs that no record of the input has: its name is misspelt there, or their data has changed. In a table the header counts, be the column empty or not. It is told once of an input, and is a note for a field under "ignore".',
    ja: '対応表にある相手の項目を、入力のどのレコードも持っていません。対応表での書き間違いか、相手のデータが変わったかのどちらかです。表では、列が空でも見出しにあればよいものとします。入力ごとに一度だけ知らせ、"ignore"の項目であれば参考とします。',
  },
  tell: (name) => ({
    message: {
      en: `The mapping names the field ${quoted(name)}, but no record of the input has it.`,
      ja: `対応表にある項目${quotedJa(name)}が、入力のどのレコードにもありません。`,
    },
    hint: {
      en: 'Write its name as the input has it, or take it out of the mapping.',
      ja: '入力にあるとおりの名前に直すか、対応表から外してください。',
    },
  }),
}
