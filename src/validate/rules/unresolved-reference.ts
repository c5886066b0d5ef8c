import { kindNames } from '../../model/kind-names.js'
import type { Kind } from '../../model/kinds.js'
import type { Told } from '../check/finding.js'
import { nameHint } from '../names/name-hint.js'
import { nearest } from '../nearest.js'
import { parsePlace } from '../normalize/parse-place.js'
import type { NamedPlace } from '../normalize/place-index.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { hintOnMark, markOf } from '../schema/mark.js'
import type { Rule } from './rule.js'

const NOT_HELD = {
  en: 'It is the id of a country, but neither the dataset nor the records it is checked against hold it: add the place, or check against records that hold it.',
  ja: '国・地域のIDとしては正しいものの、データセットにも照合先にもそのレコードがありません。追加するか、それを含むデータと照合してください。',
}

const NOTHING_NEAR = {
  en: 'Add the record, or check the dataset together with the one that holds it.',
  ja: 'レコードを追加するか、それを含むデータと一緒に検証してください。',
}

const placeHint = (id: string, places: readonly NamedPlace[]): Told['hint'] => {
  const place = parsePlace(id, { places })
  if (!place.ok) return place.reason === 'ambiguous' ? place.hint : undefined
  if (place.value === id) return NOT_HELD
  const meant = didYouMean([place.value])
  const note = place.notes?.find(({ reason }) => reason === 'not-iso-3166')?.message
  return note && meant ? { en: `${note.en} ${meant.en}`, ja: `${note.ja}${meant.ja}` } : meant
}

/** What to do about an id that is a word for no value, such as null. */
const hintOnMarkIn = (id: string): Told['hint'] => {
  const mark = markOf(id)
  return mark && hintOnMark(mark)
}

/** What is there in place of a record that a reference does not lead to. */
export interface KnownInstead {
  /** The ids of the records of the kind. */
  readonly ids: Iterable<string>
  readonly places: readonly NamedPlace[]
  /** The ids of the records whose name stands in place of an id. */
  readonly named: readonly string[]
}

/** Every reference leads to a record of the dataset or of the atlas that it builds on. */
export const unresolvedReference: Rule & {
  readonly tell: (kind: Kind, id: string, known: KnownInstead) => Told
} = {
  code: 'unresolved-reference',
  severity: 'error',
  title: { en: 'A reference leads nowhere', ja: '参照先がない' },
  description: {
    en: 'The field names a record that is neither in the dataset nor in the atlas it is checked against. Often the id is misspelt, or the record is still to be added.',
    ja: 'この項目が指すレコードは、データセットにも照合先のアトラスにもありません。IDの誤記か、レコードの追加漏れが多くみられます。',
  },
  example: { kind: 'program', bad: [{ holders: [{ place: 'UK' }] }], good: [{ holders: [{ place: 'GB' }] }] },
  tell: (kind, id, { ids, places, named }) => ({
    message: {
      en: `There is no ${kind} ${quoted(id)}.`,
      ja: `${quotedJa(id)}という${kindNames[kind].ja}はありません。`,
    },
    hint:
      (kind === 'place' ? placeHint(id, places) : undefined) ??
      nameHint(named) ??
      hintOnMarkIn(id) ??
      didYouMean(nearest(id, ids)) ??
      NOTHING_NEAR,
  }),
}
