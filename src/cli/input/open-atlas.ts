import { type Atlas, createAtlas } from '../../atlas/create-atlas.js'
import { curated } from '../../curated.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import type { Issue } from '../../validate/report/report.js'
import { COMMAND } from '../called-as.js'
import type { CommandIo } from '../io.js'
import { messageAt } from '../mistakes/message-at.js'
import { type Mistake, mistake } from '../mistakes/mistake.js'
import { checkDatasets } from './check-datasets.js'
import { type InputFile, inputFileText } from './input-file.js'
import { readDatasets } from './read-datasets.js'
import { withoutKind } from './without-kind.js'

/** Of a key that is there twice only the last value would be left, so that it is no mere warning here. */
const isToMend = ({ severity, code }: Issue): boolean => severity === 'error' || code === 'duplicate-key'

/** What an issue says, with the place that it is about before it; without one where it is about the whole. */
const toldOf = ({ pointer, position, message }: Issue): LocalizedText => {
  const { en, ja } = message
  const told = pointer === '' ? message : { en: `${pointer} ${en}`, ja: `${pointer} ${ja}` }
  return position ? messageAt(position, told) : told
}

const withErrors = (
  [first, ...others]: readonly [Issue, ...Issue[]],
  command: string,
  isReadNormalized: boolean,
): Mistake => {
  const told = toldOf(first)
  const { length: more } = others
  const why = isReadNormalized
    ? {
        en: `${first.input} has written values, which are not read here; give --with the file that \`${command} --normalize --accepted accepted.json\` writes`,
        ja: `${first.input}の書かれたままの値は、ここでは読み取りません。\`${command} --normalize --accepted accepted.json\`で書き出したファイルを、--withに渡してください`,
      }
    : {
        en: `${first.input} has errors, see \`${command}\``,
        ja: `${first.input}に誤りがあります。\`${command}\`で確かめてください`,
      }
  return mistake({
    en: `${why.en}: ${told.en}${more > 0 ? ` (and ${more} more)` : ''}`,
    ja: `${why.ja}：${told.ja}${more > 0 ? `（ほか${more}件）` : ''}`,
  })
}

/** The curated atlas, merged with datasets of the user's where files are given. */
export const openAtlas = async (
  files: readonly InputFile[] | undefined,
  { calledAs = COMMAND }: Pick<CommandIo, 'calledAs'>,
): Promise<Atlas<AnyIds>> => {
  if (files === undefined) return createAtlas(curated)
  const sources = await readDatasets(files)
  const { issues, accepted } = await checkDatasets(sources, { normalize: false })
  const [issue, ...others] = issues.filter(isToMend)
  if (issue?.code === 'kind-unknown' && issue.input !== undefined) throw withoutKind(issue.input)
  if (issue) {
    const command = `${calledAs} validate ${files.map(inputFileText).join(' ')}`
    const normalized = await checkDatasets(sources, { normalize: true })
    throw withErrors([issue, ...others], command, !normalized.issues.some(isToMend))
  }
  return createAtlas(curated, accepted)
}
