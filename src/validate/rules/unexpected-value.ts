import type { Told } from '../check/finding.js'
import { quotedJa, shown } from '../quoted.js'
import { typeOfValue, typeWord } from '../schema/type-words.js'
import type { Rule } from './rule.js'

const ZOD_NAMES: Readonly<Record<string, string>> = { text: 'string', integer: 'int', list: 'array' }

/** A field that a mapping does not take over holds what the mapping says it should. */
export const unexpectedValue: Rule & { readonly tell: (type: string, value: unknown) => Told } = {
  code: 'unexpected-value',
  severity: 'warning',
  title: { en: 'A field holds something else than expected', ja: '項目の値が想定と異なる' },
  description: {
    en: 'The mapping says under "expect" what the field holds, and this value is something else. The record itself does not use the field.',
    ja: '対応表の"expect"で想定した種類の値ではありません。レコード自体はこの項目を使いません。',
  },
  tell: (type, value) => {
    const [want, got] = [typeWord(ZOD_NAMES[type] ?? type), typeOfValue(value)]
    return {
      message: {
        en: `Expected ${want.en}, found ${got.en}: ${shown(value)}.`,
        ja: `${want.ja}が必要ですが、${got.ja}${typeof value === 'string' ? quotedJa(value) : `（${shown(value)}）`}があります。`,
      },
    }
  },
}
