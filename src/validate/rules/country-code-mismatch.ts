import { countryTable } from '../../codes/countries.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { type Fields, isFields } from '../fields.js'
import { parsePlace } from '../normalize/parse-place.js'
import { placeCandidates } from '../normalize/place-candidates.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { NOTHING, type Rule, type ValueRule, type Verdict } from './rule.js'

interface Country extends LocalizedText {
  readonly alpha3: string
}

const countries = new Map<string, Country>(
  countryTable.map(([alpha2, alpha3, , en, ja]) => [alpha2, { alpha3, en, ja }]),
)

/** The countries that a name can mean, none where it is that of none. Codes are no names. */
const countriesNamed = (name: unknown): readonly string[] => {
  if (typeof name !== 'string') return []
  const place = parsePlace(name)
  return place.ok && place.rule !== 'name' ? [] : placeCandidates(name, place)
}

const namesIn = (names: unknown): readonly unknown[] => (isFields(names) ? [names.en, names.ja] : [])

/** What the first name means that is not that of a country; the names of the table itself need no reading. */
const contradictedBy = (id: string, { en, ja }: Country, names: unknown): readonly string[] | undefined =>
  namesIn(names)
    .filter((name) => name !== en && name !== ja)
    .map(countriesNamed)
    .find((named) => named.length > 0 && !named.includes(id))

const notACode = (id: string, name: unknown): Verdict => ({
  path: ['id'],
  tell: () => {
    const place = parsePlace(id)
    const named = namesIn(name)
      .map(countriesNamed)
      .find(({ length }) => length > 0)
    const meant = named ?? (place.ok ? [place.value] : [])
    return {
      message: {
        en: `${quoted(id)} is not an ISO 3166-1 alpha-2 code of a country.`,
        ja: `${quotedJa(id)}はISO 3166-1の国コード（2文字）ではありません。`,
      },
      hint: didYouMean(meant),
    }
  },
})

const contradiction = (id: string, { en, ja }: Country, named: readonly string[]): Verdict => ({
  path: ['id'],
  tell: () => {
    const others = named.flatMap((code) => {
      const other = countries.get(code)
      return other ? [{ en: `${other.en} (${code})`, ja: `${other.ja}（${code}）` }] : []
    })
    return {
      message: {
        en: `${quoted(id)} is the code of ${en}, but the name is that of ${others.map((other) => other.en).join(' or ')}.`,
        ja: `${quotedJa(id)}は${ja}のコードですが、名称は${others.map((other) => other.ja).join('か')}のものです。`,
      },
      hint: didYouMean(named),
    }
  },
})

const wrongAlpha3 = (id: string, alpha3: string, expected: string): Verdict => ({
  path: ['alpha3'],
  tell: () => ({
    message: {
      en: `The alpha-3 code of ${quoted(id)} is not ${quoted(alpha3)}.`,
      ja: `${quotedJa(id)}の3文字コードは${quotedJa(alpha3)}ではありません。`,
    },
    hint: didYouMean([expected]),
  }),
})

const checkCountry = (id: string, { name, alpha3 }: Fields): readonly Verdict[] => {
  const country = countries.get(id)
  if (!country) return [notACode(id, name)]
  const named = contradictedBy(id, country, name)
  return [
    ...(named ? [contradiction(id, country, named)] : []),
    ...(typeof alpha3 === 'string' && alpha3 !== country.alpha3
      ? [wrongAlpha3(id, alpha3, country.alpha3)]
      : []),
  ]
}

/** The id of a country is its ISO 3166-1 code and goes with its name and alpha-3 code. */
export const countryCodeMismatch: ValueRule = {
  code: 'country-code-mismatch',
  severity: 'error',
  title: { en: 'A country code contradicts the country', ja: '国コードと国名が食い違う' },
  description: {
    en: 'The id of a country must be its ISO 3166-1 alpha-2 code and go with its name. NA is Namibia and not an empty cell; UK and EL are no ISO 3166-1 codes: the United Kingdom is GB, Greece is GR.',
    ja: '国のIDはISO 3166-1の2文字コードで、国名と一致しなければなりません。NAは空欄ではなくナミビアです。UKとELはISO 3166-1のコードではなく、英国はGB、ギリシャはGRです。',
  },
  example: {
    kind: 'place',
    bad: [{ id: 'UK', kind: 'country', name: { en: 'United Kingdom', ja: '英国' } }],
    good: [{ id: 'GB', kind: 'country', name: { en: 'United Kingdom', ja: '英国' } }],
  },
  on: ['Place'],
  check: (value) => {
    if (!isFields(value) || typeof value.id !== 'string') return NOTHING
    const isCode = /^[A-Z]{2}$/.test(value.id)
    return isCode || value.kind === 'country' ? checkCountry(value.id, value) : NOTHING
  },
}

/** What a mapping says where a code and the name beside it are of different places. */
export const codeAndName: Pick<Rule, 'code' | 'severity'> & {
  readonly tell: (code: string, name: string, named: readonly string[]) => Told
} = {
  code: countryCodeMismatch.code,
  severity: countryCodeMismatch.severity,
  tell: (code, name, named) => ({
    message: {
      en: `The code ${quoted(code)} is not that of ${quoted(name)}.`,
      ja: `コード${quotedJa(code)}は${quotedJa(name)}のものではありません。`,
    },
    hint: didYouMean(named),
  }),
}
