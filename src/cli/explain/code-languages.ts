import type { InputFormat } from '../../validate/read/detect-format.js'

/** What a code block of Markdown calls the notation of an input. */
export const codeLanguages = {
  json: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
  yaml: 'yaml',
} as const satisfies Readonly<Record<InputFormat, string>>

/** The language of a code block with data. */
export type CodeLanguage = (typeof codeLanguages)[InputFormat]
