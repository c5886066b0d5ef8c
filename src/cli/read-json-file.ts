import { failure } from './failure.js'
import { readText } from './read-text.js'

/** The value that a JSON file holds; a failure that names the file where it is none. */
export const readJsonFile = async (path: string): Promise<unknown> => {
  const text = await readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw failure(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
