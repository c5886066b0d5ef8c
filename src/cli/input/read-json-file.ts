import { mistake } from '../mistakes/mistake.js'
import { readText } from './read-text.js'

/** The value that the text of a JSON file stands for; a mistake that names the file and the place where it is none. */
export const jsonValue = async (path: string, text: string): Promise<unknown> => {
  try {
    return JSON.parse(text)
  } catch {
    const { jsonErrorText } = await import('../mistakes/json-error-text.js')
    const why = jsonErrorText(path, text)
    throw mistake({
      en: `${path} is not JSON: ${why.en}`,
      ja: `${path}はJSONではありません：${why.ja}`,
    })
  }
}

/** The value that a JSON file holds; a mistake that names the file and the place where it is none. */
export const readJsonFile = async (path: string): Promise<unknown> => jsonValue(path, await readText(path))
