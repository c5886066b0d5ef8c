import type { LocalizedText } from '../../model/records.js'
import type { Medium } from '../check/finding.js'

/** What a text says that is no value itself: that there is none, that it is that of a line above, or a list as programs print it. */
export type Mark = 'none' | 'ditto' | 'list'

/** Words for no value, which people and programs write in small letters, in capitals or with a capital. */
const WORDS = ['n/a', 'na', 'n.a.', 'nan', 'none', 'null', 'nil', 'unknown', 'tbd', 'tba', 'tbc']

const NONE = [
  ...WORDS.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]),
  'NaN',
  '<NA>',
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
  ...['-', '--', '---', '‐', '–', '—', '―', '−', '－', 'ー', '─'],
  ...['未定', '不明', '未詳', '非公表', '未公表', '非公開', 'なし', '無し', '該当なし', '該当無し', '調整中'],
]

const DITTO = ['〃', '々', '"', '″', "''", '同上', '同左', '同右', 'ditto', 'Ditto', 'do.']

const MARKS: ReadonlyMap<string, Mark> = new Map([
  ...NONE.map((text) => [text, 'none'] as const),
  ...DITTO.map((text) => [text, 'ditto'] as const),
])

const LONGEST = Math.max(...[...MARKS.keys()].map(({ length }) => length))

const LIST = /^\[(?:'[^']*'|"[^"]*")(?:, *(?:'[^']*'|"[^"]*"))*\]$/

/** The mark that a text is, undefined for a value; most texts are told apart by their length. */
export const markOf = (text: string): Mark | undefined => {
  if (text.startsWith('[')) return LIST.test(text) ? 'list' : undefined
  return text.length > LONGEST ? undefined : MARKS.get(text)
}

const NO_VALUE: Readonly<Record<Medium, LocalizedText>> = {
  cell: {
    en: 'Write the value, or leave the cell empty where there is none.',
    ja: '値を書くか、なければセルを空にしてください。',
  },
  mapped: {
    en: 'Write the value, or name the mark under "empty" in the mapping, where it stands for no value.',
    ja: '値を書くか、値がないという意味なら、記号を対応表の"empty"に挙げてください。',
  },
  data: {
    en: 'Write the value, or leave the field out where there is none.',
    ja: '値を書くか、なければ項目ごと省いてください。',
  },
}

const LIST_HINTS: Readonly<Record<Medium, LocalizedText>> = {
  cell: {
    en: 'Write the items themselves, with ";" between them.',
    ja: '値そのものを「;」で区切って書いてください。',
  },
  mapped: {
    en: 'Write the items themselves, with ";" between them, and read them with "as": "list".',
    ja: '値そのものを「;」で区切って書き、対応表で"as": "list"として読んでください。',
  },
  data: { en: 'Write a list of texts.', ja: '文字列の配列にしてください。' },
}

const DITTO_HINT: LocalizedText = {
  en: 'Write the value itself that the mark repeats.',
  ja: '記号が指している値そのものを書いてください。',
}

const NO_VALUE_ANYWHERE: LocalizedText = {
  en: 'Write the value; where there is none, leave the field out or the cell empty.',
  ja: '値を書いてください。なければ、項目を省くか、セルを空にしてください。',
}

/** What to do about a mark, also where it is not known what it stands in. */
export const hintOnMark = (mark: Mark, medium?: Medium): LocalizedText => {
  if (mark === 'ditto') return DITTO_HINT
  if (mark === 'list') return LIST_HINTS[medium ?? 'data']
  return medium ? NO_VALUE[medium] : NO_VALUE_ANYWHERE
}
