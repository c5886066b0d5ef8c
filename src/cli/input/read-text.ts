import { readFile } from 'node:fs/promises'
import type { LocalizedText } from '../../model/records.js'
import type { InputProblem } from '../../validate/input.js'
import { decodeText } from '../../validate/read/decode.js'
import { foreignFile } from '../../validate/read/foreign-file.js'
import { readFailure } from '../../validate/read/read-failure.js'
import { mistake } from '../mistakes/mistake.js'

const unreadable = (path: string, reason: LocalizedText) =>
  mistake({ en: `cannot read ${path}: ${reason.en}`, ja: `${path}を読み込めません（${reason.ja}）。` })

const undecodable = (path: string, { message }: InputProblem) =>
  mistake({
    en: `cannot read ${path}: ${message.en} Save it as UTF-8.`,
    ja: `${path}を読み込めません。${message.ja}UTF-8で保存し直してください。`,
  })

const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(path, readFailure(error))
  }
}

/** The text of a file in UTF-8 or, by its byte order mark, UTF-16; a mistake that names it where it cannot be read. */
export const readText = async (path: string): Promise<string> => {
  const bytes = await bytesOf(path)
  const foreign = foreignFile(bytes)
  if (foreign) throw unreadable(path, foreign)
  const parts: string[] = []
  for await (const part of decodeText(bytes)) {
    if (typeof part !== 'string') throw undecodable(path, part)
    parts.push(part)
  }
  return parts.join('')
}
