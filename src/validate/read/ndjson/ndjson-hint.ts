import type { LocalizedText } from '../../../model/records.js'
import type { OffsetFinding } from '../offset-finding.js'
import type { ProblemContent } from '../problem.js'

const OWN_LINE: LocalizedText = {
  en: 'Write each record on a line of its own.',
  ja: 'レコードは1件ずつ改行して書いてください。',
}
const COMMA: LocalizedText = {
  en: 'Remove the comma: in NDJSON only line ends stand between records. If the records are a list, name the format JSON.',
  ja: 'コンマを取り除いてください。NDJSONのレコードは改行だけで区切ります。全体が配列であれば、形式にJSONを指定してください。',
}
const SEVERAL_LINES: LocalizedText = {
  en: 'NDJSON has each record whole on one line. If records run over several lines or are a list, name the format JSON.',
  ja: 'NDJSONでは1件のレコードを1行に書きます。複数行にわたるレコードや配列であれば、形式にJSONを指定してください。',
}
const CUT_SHORT: LocalizedText = {
  en: `${SEVERAL_LINES.en} Otherwise check that the file was exported completely.`,
  ja: `${SEVERAL_LINES.ja}そうでなければ、ファイルが最後まで書き出されているか確かめてください。`,
}

/** Longer texts could be nested so deep that parsing them takes seconds. */
const LONG = 64 * 1024

const isWhole = (text: string): boolean => {
  if (text.length > LONG) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What keeps a line of NDJSON from being read, with a hint that fits lines where that of a JSON document does not. */
export const inLine = (text: string, { offset, finding }: OffsetFinding): ProblemContent => {
  if (finding.code === 'json-truncated') return { ...finding, hint: CUT_SHORT }
  if (finding.code !== 'json-syntax') return finding
  const [before, found] = [text.slice(0, offset), text.charAt(offset)]
  if (before.trim() === '') return ']},:'.includes(found) ? { ...finding, hint: SEVERAL_LINES } : finding
  if (!isWhole(before)) return finding
  if ('{['.includes(found)) return { ...finding, hint: OWN_LINE }
  if (found === ',') return { ...finding, hint: COMMA }
  return ']}:'.includes(found) ? { ...finding, hint: SEVERAL_LINES } : finding
}
