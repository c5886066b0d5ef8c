import { detectFormat, type InputFormat, inputFormats, opensList } from '../../validate/read/detect-format.js'
import { mistake } from '../mistakes/mistake.js'

/** The format of an input: the named one, else what its name or its first bytes say. */
export const formatOf = (
  named: InputFormat | undefined,
  path: string | undefined,
  head: Uint8Array,
): InputFormat => {
  const format = named ?? detectFormat({ ...(path !== undefined && { name: path }), head })
  if (named === undefined && format === 'ndjson' && opensList(head))
    throw mistake({
      en: `${path ?? 'standard input'} is one JSON list over several lines, not NDJSON: read it with --input json, or write each record on a line of its own`,
      ja: `${path ?? '標準入力'}は複数行にわたるJSONの配列で、NDJSONではありません。--input jsonで読み込むか、1件を1行に書いてください。`,
    })
  if (format) return format
  if (head.length === 0) return 'ndjson'
  throw mistake({
    en: `cannot tell the format of ${path ?? 'standard input'}: name it with --input ${inputFormats.join('|')}`,
    ja: `${path ?? '標準入力'}の形式が分かりません。--input ${inputFormats.join('|')}で指定してください。`,
  })
}
