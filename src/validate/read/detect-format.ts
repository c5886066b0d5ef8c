import { strictDecoder } from './encoding.js'

/** The formats that can be read. */
export type InputFormat = 'json' | 'ndjson' | 'csv' | 'tsv' | 'yaml'

/** All formats that can be read. */
export const inputFormats: readonly InputFormat[] = ['json', 'ndjson', 'csv', 'tsv', 'yaml']

/** Whether a format is one of tables. */
export const isTable = (format: InputFormat | undefined): boolean => format === 'csv' || format === 'tsv'

/** Whether what a format holds are records of one kind, which it does not say. */
export const isOfOneKind = (format: InputFormat): boolean => isTable(format) || format === 'ndjson'

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  yaml: 'yaml',
  yml: 'yaml',
}

function formatOfName(name: string): InputFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  return extension !== undefined && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
}

/** The first bytes as text, as far as they are ASCII: every format shows itself in those. */
function asciiOf(head: Uint8Array): string {
  const text = strictDecoder('windows-1252')?.decode(head) ?? ''
  return text.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', '')
}

const isJson = (line: string): boolean => {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function formatOfText(text: string): InputFormat | undefined {
  const trimmed = text.trimStart()
  const [first = '', second = ''] = trimmed.split(/\r\n?|\n/)
  if (trimmed.startsWith('{')) return second.startsWith('{') && isJson(first) ? 'ndjson' : 'json'
  if (trimmed.startsWith('[')) return 'json'
  if (/^(?:---(?:\s|$)|%YAML|#\s|-\s|[^\s,;|]+:(?:\s|$))/.test(trimmed)) return 'yaml'
  if (first.includes('\t')) return 'tsv'
  return /[,;|]/.test(first) ? 'csv' : undefined
}

/** Whether an input begins with a line that only opens a list, which no line of NDJSON does. */
export const opensList = (head: Uint8Array): boolean => /^\s*\[[ \t]*[\r\n]/.test(asciiOf(head))

/**
 * The format of an input by the extension of its name, else by its first bytes, of which a few hundred will do.
 * Undefined where neither tells.
 */
export function detectFormat({
  name,
  head,
}: {
  readonly name?: string
  readonly head?: Uint8Array
}): InputFormat | undefined {
  return (name === undefined ? undefined : formatOfName(name)) ?? (head && formatOfText(asciiOf(head)))
}
