import { readFile } from 'node:fs/promises'
import { readFailure } from '../validate/read/read-failure.js'
import { failure } from './failure.js'

/** The text of a file; a failure that names it where it cannot be read. */
export const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = readFailure(error)
    throw failure({
      en: `cannot read ${path}: ${reason.en}`,
      ja: `${path}を読み込めません（${reason.ja}）。`,
    })
  }
}
