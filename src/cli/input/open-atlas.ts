import { type Atlas, createAtlas } from '../../atlas/create-atlas.js'
import { curated } from '../../curated.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import type { Issue } from '../../validate/report/report.js'
import { messageAt } from '../mistakes/message-at.js'
import { mistake } from '../mistakes/mistake.js'
import { readDataset } from './read-dataset.js'

/** Of a key that is there twice only the last value would be left, so that it is no mere warning here. */
const isToMend = ({ severity, code }: Issue): boolean => severity === 'error' || code === 'duplicate-key'

/** What an issue says, with the place that it is about before it; without one where it is about the whole. */
const toldOf = ({ pointer, position, message }: Issue): LocalizedText => {
  const { en, ja } = message
  const told = pointer === '' ? message : { en: `${pointer} ${en}`, ja: `${pointer} ${ja}` }
  return position ? messageAt(position, told) : told
}

/** The curated atlas, merged with a JSON dataset of the user's where a path is given. */
export const openAtlas = async (path: string | undefined): Promise<Atlas<AnyIds>> => {
  if (path === undefined) return createAtlas(curated)
  const { issues, accepted } = await readDataset(path)
  const [issue, ...others] = issues.filter(isToMend)
  if (issue) {
    const told = toldOf(issue)
    const more = others.length
    throw mistake({
      en: `${path} has errors, see \`sti-atlas validate ${path}\`: ${told.en}${more > 0 ? ` (and ${more} more)` : ''}`,
      ja: `${path}に誤りがあります。\`sti-atlas validate ${path}\`で確かめてください：${told.ja}${more > 0 ? `（ほか${more}件）` : ''}`,
    })
  }
  return createAtlas(curated, accepted)
}
