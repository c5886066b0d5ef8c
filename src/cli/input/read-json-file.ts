import { failure } from '../mistakes/failure.js'
import { readText } from './read-text.js'

/** The value that the text of a JSON file stands for; a failure that names the file and the place where it is none. */
export const jsonValue = async (path: string, text: string): Promise<unknown> => {
  try {
    return JSON.parse(text)
  } catch {
    const { jsonMistake } = await import('../mistakes/json-mistake.js')
    const mistake = jsonMistake(path, text)
    throw failure({
      en: `${path} is not JSON: ${mistake.en}`,
      ja: `${path}はJSONではありません：${mistake.ja}`,
    })
  }
}

/** The value that a JSON file holds; a failure that names the file and the place where it is none. */
export const readJsonFile = async (path: string): Promise<unknown> => jsonValue(path, await readText(path))
