import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { nameHint } from '../names/name-hint.js'
import { parsePlace } from '../normalize/parse-place.js'
import { didYouMean } from '../quoted.js'

const PLACE_HINT: LocalizedText = {
  en: 'Write the ISO 3166-1 alpha-2 code of a country, such as "JP", or the id of a bloc or region. A place that has none needs a record of its own.',
  ja: '国は「JP」などISO 3166-1の2文字コード、国家連合や地域はそのIDで書いてください。どちらもなければ、国・地域のレコードを加えてください。',
}

const OTHER_SCRIPT = /(?![\p{ASCII}\p{Script=Latin}])[\p{L}\p{N}]/u

const slugOf = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')

/** What an id is of that a text stands for, whether it refers to a record, and the records that the text names. */
export interface WantedId {
  readonly kind: Kind | undefined
  readonly isReference: boolean
  /** Whether it may be that of an element of a strategy, too. */
  readonly isOfPart?: boolean
  readonly named: readonly string[]
}

/** An id of which nothing is known. */
export const NO_ID: WantedId = { kind: undefined, isReference: false, named: [] }

const placeHint = (text: string, named: readonly string[]): LocalizedText | undefined => {
  const place = parsePlace(text)
  if (!place.ok && place.reason === 'ambiguous') return place.hint
  return nameHint(named) ?? (place.ok ? didYouMean([place.value]) : PLACE_HINT)
}

const RECORD = { en: 'the record', ja: 'レコード' }
const PART = { en: 'the element or measure', ja: '要素か施策' }

/** Says how an id looks; nothing of that id is known to be there. */
const idAlike = (slug: string, { en, ja }: LocalizedText): LocalizedText => ({
  en: `Write the id of ${en}, which is lower-case words joined by hyphens, perhaps "${slug}".`,
  ja: `${ja}のIDを書いてください。IDは英小文字の語をハイフンでつないだもので、「${slug}」かもしれません。`,
})

/** How to write the id that a text that is none may stand for. */
export const identifierHint = (
  text: string,
  { kind, isReference, isOfPart = false, named }: WantedId,
): LocalizedText | undefined => {
  if (kind === 'place') return placeHint(text, named)
  if (named.length > 0) return nameHint(named)
  const slug = slugOf(text)
  if (slug === '' || OTHER_SCRIPT.test(text.normalize('NFKD'))) return undefined
  if (isOfPart) return idAlike(slug, PART)
  return isReference ? idAlike(slug, RECORD) : didYouMean([slug])
}
