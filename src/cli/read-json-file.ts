import { failure } from './failure.js'
import { readText } from './read-text.js'

/** The value that a JSON file holds; a failure that names the file and the place where it is none. */
export const readJsonFile = async (path: string): Promise<unknown> => {
  const text = (await readText(path)).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch {
    const { jsonMistake } = await import('./json-mistake.js')
    throw failure(`${path} is not JSON: ${jsonMistake(path, text)}`)
  }
}
