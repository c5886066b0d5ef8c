import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding, Medium, Told } from '../check/finding.js'
import type { IdsByName } from '../names/record-names.js'
import { parsePlace } from '../normalize/parse-place.js'
import type { Path } from '../path.js'
import { emptyHint } from './empty-hint.js'
import { formatFinding } from './format-findings.js'
import { markHint } from './mark-hint.js'
import { kindOfIdAt, kindReferredToAt } from './schema-at.js'
import { orSeparatorHint, type TextOfList } from './separator-hint.js'
import { termFinding } from './unknown-term.js'

/** What a mapping can do about values of theirs that are none of ours, as texts of a format or of a closed list. */
const MAPPING_HINTS: Readonly<Record<'identifier' | 'term', LocalizedText>> = {
  identifier: {
    en: 'For ids of theirs, "prefixes" in the mapping says what stands for their beginning.',
    ja: '相手のIDであれば、対応表の"prefixes"で始まりを置き換えられます。',
  },
  term: {
    en: 'For values of theirs, "values" in the mapping says which term each stands for.',
    ja: '相手の値であれば、それぞれがどの用語に当たるかを、対応表の"values"で定められます。',
  },
}

/** What is told, with what a mapping can do about it where the value comes by one. */
const orMap = (told: Told, by: keyof typeof MAPPING_HINTS, medium: Medium | undefined): Told => {
  const { en, ja } = MAPPING_HINTS[by]
  if (medium !== 'mapped') return told
  return {
    ...told,
    hint: { en: told.hint ? `${told.hint.en} ${en}` : en, ja: `${told.hint?.ja ?? ''}${ja}` },
  }
}

/** What is told of a text, with a better hint where it is a mark for a value or holds several. */
const withHintOnText = (written: TextOfList, told: Told, medium?: Medium): Told => {
  const hint = markHint(written.kind, written.path, written.text, medium)
  return hint ? { ...told, hint } : orSeparatorHint(written, told, medium)
}

/** A text of a record that is not what it should be. */
interface WrongText {
  readonly kind: Kind
  readonly path: Path
  readonly text: string
}

/** What is wrong with a text that is not of its format. */
export const wrongFormat = (written: WrongText, format: string, idsByName: IdsByName): Finding => {
  const { kind, path, text } = written
  const wanted = kindReferredToAt(kind, path)
  const { code, tell } = formatFinding(text, format, () => emptyHint(kind, path))
  const isReadable = (part: string) =>
    wanted !== undefined &&
    (idsByName(wanted, part).length > 0 || (wanted === 'place' && parsePlace(part).ok))
  const tellIt = (medium?: Medium): Told => {
    const named = wanted ? idsByName(wanted, text) : []
    const ofKind = kindOfIdAt(kind, path)
    const isReference = wanted !== undefined
    const told = tell({
      kind: ofKind,
      isReference,
      isOfPart: !isReference && path.at(-1) === 'parent',
      named,
    })
    if (named.length > 0) return told
    const isOfTheirs = format === 'identifier' && ofKind !== 'place' && text.trim() !== ''
    const toldOfTheirs = isOfTheirs ? orMap(told, 'identifier', medium) : told
    return withHintOnText({ ...written, isReadable }, toldOfTheirs, medium)
  }
  return { ...errorFinding(code, path, tellIt), ...(wanted && { name: { kind: wanted, name: text } }) }
}

/** What is wrong with a text that is not of a closed list. */
export const wrongTerm = (written: WrongText, known: readonly string[]): Finding => {
  const { kind, path, text } = written
  const { code, tell, isReadable } = termFinding(kind, path, text, known)
  return errorFinding(code, path, (medium) => {
    const told = code === 'unknown-term' ? orMap(tell(medium), 'term', medium) : tell(medium)
    return withHintOnText({ ...written, isReadable }, told, medium)
  })
}
