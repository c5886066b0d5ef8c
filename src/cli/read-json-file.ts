import { detectFormat } from '../validate/read/detect-format.js'
import { scanJson } from '../validate/read/json-scan.js'
import { advance, TEXT_START } from '../validate/read/text-position.js'
import { failure } from './failure.js'
import { readText } from './read-text.js'

const looksLikeTable = (path: string, text: string): boolean => {
  const head = new TextEncoder().encode(text.slice(0, 4096))
  const formats = [detectFormat({ name: path }), detectFormat({ head })]
  return formats[1] !== 'json' && formats.some((format) => format === 'csv' || format === 'tsv')
}

/** Why a text is not JSON: where, in our words; undefined where nothing is found that keeps it from being so. */
const mistakeIn = (text: string): string | undefined => {
  const { error } = scanJson(text)
  if (!error) return undefined
  const { line, column } = advance(TEXT_START, text.slice(0, error.offset))
  const { message, hint } = error.finding
  return `line ${line}, column ${column}: ${message.en.replace(/^Not JSON: /, '')}${hint ? ` ${hint.en}` : ''}`
}

/** The value that a JSON file holds; a failure that names the file and the place where it is none. */
export const readJsonFile = async (path: string): Promise<unknown> => {
  const text = (await readText(path)).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch {
    if (looksLikeTable(path, text)) throw failure(`${path} is not JSON: it looks like CSV`)
    throw failure(`${path} is not JSON: ${mistakeIn(text) ?? 'it cannot be read'}`)
  }
}
