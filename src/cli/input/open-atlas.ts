import { type Atlas, createAtlas } from '../../atlas/create-atlas.js'
import { curated } from '../../curated.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import type { Issue } from '../../validate/report/report.js'
import { COMMAND } from '../called-as.js'
import type { CommandIo } from '../io.js'
import { messageAt } from '../mistakes/message-at.js'
import { type Mistake, mistake } from '../mistakes/mistake.js'
import type { OwnFile } from '../options/with-option.js'
import { readDataset } from './read-dataset.js'

/** Of a key that is there twice only the last value would be left, so that it is no mere warning here. */
const isToMend = ({ severity, code }: Issue): boolean => severity === 'error' || code === 'duplicate-key'

/** What an issue says, with the place that it is about before it; without one where it is about the whole. */
const toldOf = ({ pointer, position, message }: Issue): LocalizedText => {
  const { en, ja } = message
  const told = pointer === '' ? message : { en: `${pointer} ${en}`, ja: `${pointer} ${ja}` }
  return position ? messageAt(position, told) : told
}

const withoutKind = (path: string): Mistake =>
  mistake({
    en: `${path} does not say what its records are: put them into collections such as programs, or name their kind, as in --with program=${path}`,
    ja: `${path}だけではレコードの種類が分かりません。programsなどの種類別の配列に入れるか、--with program=${path}のように指定してください。`,
  })

const withErrors = ({ path, kind }: OwnFile, first: Issue, more: number, calledAs: string): Mistake => {
  const told = toldOf(first)
  const command = `${calledAs} validate ${path}${kind ? ` --kind ${kind}` : ''}`
  return mistake({
    en: `${path} has errors, see \`${command}\`: ${told.en}${more > 0 ? ` (and ${more} more)` : ''}`,
    ja: `${path}に誤りがあります。\`${command}\`で確かめてください：${told.ja}${more > 0 ? `（ほか${more}件）` : ''}`,
  })
}

/** The curated atlas, merged with a dataset of the user's where a file is given. */
export const openAtlas = async (
  file: OwnFile | undefined,
  { calledAs = COMMAND }: Pick<CommandIo, 'calledAs'>,
): Promise<Atlas<AnyIds>> => {
  if (file === undefined) return createAtlas(curated)
  const { issues, accepted } = await readDataset(file)
  const [issue, ...others] = issues.filter(isToMend)
  if (issue?.code === 'kind-unknown') throw withoutKind(file.path)
  if (issue) throw withErrors(file, issue, others.length, calledAs)
  return createAtlas(curated, accepted)
}
