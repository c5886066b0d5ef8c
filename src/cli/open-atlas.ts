import { type Atlas, createAtlas } from '../atlas/create-atlas.js'
import { curated } from '../curated.js'
import type { AnyIds } from '../model/ids.js'
import { failure } from './failure.js'
import { readJsonFile } from './read-json-file.js'

/** The curated atlas, merged with a JSON dataset of the user's where a path is given. */
export const openAtlas = async (path: string | undefined): Promise<Atlas<AnyIds>> => {
  if (path === undefined) return createAtlas(curated)
  const { validateDataset } = await import('../validate/validate-dataset.js')
  const { report, accepted } = validateDataset(await readJsonFile(path), { base: curated })
  const [issue, ...others] = report.issues.filter(({ severity }) => severity === 'error')
  if (issue) {
    const { pointer, message } = issue
    const more = others.length
    throw failure({
      en: `${path} has errors, see \`sti-atlas validate ${path}\`: ${pointer} ${message.en}${more > 0 ? ` (and ${more} more)` : ''}`,
      ja: `${path}に誤りがあります。\`sti-atlas validate ${path}\`で確かめてください：${pointer} ${message.ja}${more > 0 ? `（ほか${more}件）` : ''}`,
    })
  }
  return createAtlas(curated, accepted)
}
