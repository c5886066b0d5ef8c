import type { Told } from '../check/finding.js'
import { isFields } from '../fields.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { hintOnMark, type Mark, markOf } from '../schema/mark.js'
import { NOTHING, type ValueRule, type Verdict } from './rule.js'

const messageOn = (text: string, mark: Mark): Told['message'] => {
  const [en, ja] = [quoted(text), quotedJa(text)]
  switch (mark) {
    case 'none':
      return { en: `${en} stands for no value here.`, ja: `${ja}は、値がないことを表す書き方です。` }
    case 'ditto':
      return { en: `${en} stands for a value elsewhere.`, ja: `${ja}は、ほかの欄の値を表す書き方です。` }
    case 'list':
      return { en: `${en} is a list as programs print it.`, ja: `${ja}は、プログラムが書き出した配列です。` }
  }
}

const HERE: Path = []
const IN_ENGLISH: Path = ['en']
const IN_JAPANESE: Path = ['ja']

/** What there is to say of a text, which is at a path. */
const markIn = (text: string, path: Path): readonly Verdict[] => {
  const mark = markOf(text)
  return mark === undefined
    ? NOTHING
    : [{ path, tell: (medium) => ({ message: messageOn(text, mark), hint: hintOnMark(mark, medium) }) }]
}

/** A text is the text itself, not a mark that stands for one. */
export const markForValue: ValueRule = {
  code: 'mark-for-value',
  severity: 'warning',
  title: { en: 'A mark in the place of a text', ja: '文字列の代わりの記号' },
  description: {
    en: 'A whole text is a mark that people or programs write where they have no value (N/A, NULL, 未定, a dash, #REF! of a spreadsheet) or the same value as elsewhere (〃, 同上), or a list as programs print it. It would become a name or a text as it stands. Where a number, a date or a term is wanted, it is an error anyway.',
    ja: '文字列の全体が、値がないこと（N/A、NULL、未定、横線、表計算の#REF!など）やほかと同じ値であること（〃、同上）を表す記号か、プログラムが書き出した配列です。そのままでは名称や本文になってしまいます。数値、日付、用語の欄では、この指摘によらず誤りになります。',
  },
  example: {
    kind: 'program',
    bad: [{ abbreviation: '#N/A', aliases: ["['Ocean Grants', 'OG']"] }],
    good: [{ aliases: ['Ocean Grants', 'OG'] }],
  },
  on: ['text', 'LocalizedText'],
  check: (value) => {
    if (typeof value === 'string') return markIn(value, HERE)
    if (!isFields(value)) return NOTHING
    const { en, ja } = value
    const found = typeof en === 'string' ? markIn(en, IN_ENGLISH) : NOTHING
    const foundJa = typeof ja === 'string' ? markIn(ja, IN_JAPANESE) : NOTHING
    return foundJa.length === 0 ? found : [...found, ...foundJa]
  },
}
