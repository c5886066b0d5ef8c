import { excerpt } from '../read/excerpt.js'
import { normalizeWidth } from './normalize-width.js'
import { type NamedPlace, type PlaceIndex, placeIndex } from './place-index.js'
import { placeKey } from './place-key.js'
import { ANSWER, OTHER_CODES } from './place-names.js'
import type { ReadingIssue, ReadingNote } from './result.js'

/**
 * The code of an issue with a written place:
 *
 * - `empty`: there is no text
 * - `unknown`: no place has the name or code
 * - `ambiguous`: several places have it, or it can be no place at all (`no`, `na`)
 * - `not-iso-3166`: a note; the code is in use elsewhere but is not an ISO 3166-1 code
 *
 * @example
 * ```ts
 * import { parsePlace, type PlaceIssueReason } from 'sti-atlas/validate'
 *
 * const expected: PlaceIssueReason = 'unknown'
 * const reading = parsePlace('Atlantis')
 * !reading.ok && reading.reason === expected //=> true
 * ```
 */
export type PlaceIssueReason = 'empty' | 'unknown' | 'ambiguous' | 'not-iso-3166'

/**
 * By what a place was recognized: its id, its ISO 3166-1 code, a code of another system, or a name.
 *
 * @example
 * ```ts
 * import { parsePlace, type PlaceRule } from 'sti-atlas/validate'
 *
 * const rules: (PlaceRule | undefined)[] = ['JP', 'jp', 'JPN', 'UK', 'Japan'].map((text) => {
 *   const reading = parsePlace(text)
 *   return reading.ok ? reading.rule : undefined
 * })
 * rules //=> ['id', 'alpha-2', 'alpha-3', 'other-code', 'name']
 * ```
 */
export type PlaceRule = 'id' | 'alpha-2' | 'alpha-3' | 'other-code' | 'name'

/**
 * What reading a written place gave: the id of the place, and by what it was recognized; or an issue.
 *
 * @example
 * ```ts
 * import { parsePlace, type PlaceReading } from 'sti-atlas/validate'
 *
 * const reading: PlaceReading = parsePlace('UK')
 * reading.ok && reading.value //=> 'GB'
 * reading.ok && reading.notes?.map(({ reason }) => reason) //=> ['not-iso-3166']
 * ```
 */
export type PlaceReading =
  | ReadingIssue<PlaceIssueReason>
  | {
      /** True: the text was read. */
      readonly ok: true
      /** The id of the place. */
      readonly value: string
      /** What a reader must know of how it was read. */
      readonly notes?: readonly ReadingNote<PlaceIssueReason>[]
      /** By what the place was recognized. */
      readonly rule: PlaceRule
    }

/**
 * Places that are known beside the countries of ISO 3166-1. Pass the same array each time: its index is made
 * once.
 *
 * @example
 * ```ts
 * import { parsePlace, type PlaceOptions } from 'sti-atlas/validate'
 *
 * const options: PlaceOptions = { places: [{ id: 'eu', name: { en: 'European Union', ja: '欧州連合' } }] }
 * parsePlace('ＥＵ', options) //=> { ok: true, value: 'eu', rule: 'name' }
 * ```
 */
export interface PlaceOptions {
  /** Places beside countries: blocs, regions, places of your own. */
  readonly places?: readonly NamedPlace[] | undefined
}

/**
 * Reads the name or code of a place, in English or Japanese, into the id of the place; countries by their
 * ISO 3166-1 codes and names, others from the list that is given. Case, accents, width and punctuation do not
 * matter. A name that several places bear is an issue with the candidates and never a guess. `NA` is Namibia;
 * `UK` and `EL`, which are no ISO 3166-1 codes, are read with a note. Never throws.
 *
 * @example
 * ```ts
 * import { parsePlace } from 'sti-atlas/validate'
 *
 * parsePlace("Cote d'Ivoire") //=> { ok: true, value: 'CI', rule: 'name' }
 * parsePlace('大韓民国') //=> { ok: true, value: 'KR', rule: 'name' }
 * parsePlace('DEU') //=> { ok: true, value: 'DE', rule: 'alpha-3' }
 * parsePlace('NA') //=> { ok: true, value: 'NA', rule: 'id' }
 *
 * const issue = parsePlace('Korea')
 * issue.ok || issue.candidates //=> ['KR', 'KP']
 * ```
 */
export function parsePlace(text: string, { places }: PlaceOptions = {}): PlaceReading {
  const plain = text.length > LONGEST ? excerpt(text) : normalizeWidth(text)
  if (plain === '') return EMPTY
  const index = placeIndex(places)
  if (index.alpha3ById.has(plain)) return { ok: true, value: plain, rule: 'id' }

  const upper = plain.toUpperCase()
  const meant = Object.hasOwn(OTHER_CODES, upper) ? OTHER_CODES[upper] : undefined
  if (meant !== undefined) return otherCode(upper, meant)

  const key = placeKey(plain)
  const [id, ...others] = index.idsByKey.get(key) ?? []
  if (id === undefined) return unknown(text)
  if (others.length > 0 || index.sharedKeys.has(key) || ANSWER.test(plain))
    return ambiguous(text, [id, ...others])
  return { ok: true, value: id, rule: ruleOf(upper, id, index) }
}

const LONGEST = 200

function ruleOf(upper: string, id: string, { alpha3ById }: PlaceIndex): PlaceRule {
  const alpha3 = alpha3ById.get(id)
  if (alpha3 === upper) return 'alpha-3'
  return alpha3 !== undefined && id === upper ? 'alpha-2' : 'name'
}

const EMPTY: ReadingIssue<'empty'> = {
  ok: false,
  reason: 'empty',
  message: { en: 'There is no place here.', ja: '国・地域が空です。' },
  hint: { en: 'Leave the field out where no place is known.', ja: '不明な場合は、項目ごと省いてください。' },
}

function unknown(text: string): ReadingIssue<'unknown'> {
  return {
    ok: false,
    reason: 'unknown',
    message: {
      en: `No place is known by the name or code "${excerpt(text)}".`,
      ja: `「${excerpt(text)}」という名称やコードの国・地域は見つかりません。`,
    },
    hint: {
      en: 'Write the ISO 3166-1 alpha-2 code of a country, such as JP, or the id of a bloc or region.',
      ja: '国はJPなどISO 3166-1の2文字コード、国家連合や地域はそのIDで書いてください。',
    },
  }
}

function ambiguous(text: string, candidates: readonly string[]): ReadingIssue<'ambiguous'> {
  return {
    ok: false,
    reason: 'ambiguous',
    message: {
      en: `"${excerpt(text)}" can mean several things.`,
      ja: `「${excerpt(text)}」は複数の意味にとれます。`,
    },
    hint: {
      en: `Write the id of the place that is meant: ${candidates.join(', ')}.`,
      ja: `意図する国・地域のIDを書いてください：${candidates.join('、')}。`,
    },
    candidates,
  }
}

function otherCode(code: string, meant: string): PlaceReading {
  return {
    ok: true,
    value: meant,
    rule: 'other-code',
    notes: [
      {
        reason: 'not-iso-3166',
        message: {
          en: `${code} is not an ISO 3166-1 code; that country's code is ${meant}.`,
          ja: `${code}はISO 3166-1のコードではありません。この国のコードは${meant}です。`,
        },
        candidates: [meant],
      },
    ],
  }
}
