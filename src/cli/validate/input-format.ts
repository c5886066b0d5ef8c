import { detectFormat, type InputFormat, inputFormats } from '../../validate/read/detect-format.js'
import { mistake } from '../mistakes/mistake.js'

/** The format of an input: the named one, else what its name or its first bytes say. */
export const formatOf = (
  named: InputFormat | undefined,
  path: string | undefined,
  head: Uint8Array,
): InputFormat => {
  const format = named ?? detectFormat({ ...(path !== undefined && { name: path }), head })
  if (format) return format
  if (head.length === 0) return 'ndjson'
  throw mistake({
    en: `cannot tell the format of ${path ?? 'standard input'}: name it with --input ${inputFormats.join('|')}`,
    ja: `${path ?? '標準入力'}の形式が分かりません。--input ${inputFormats.join('|')}で指定してください。`,
  })
}

/** Whether a format is one of tables. */
export const isTable = (format: InputFormat): boolean => format === 'csv' || format === 'tsv'
