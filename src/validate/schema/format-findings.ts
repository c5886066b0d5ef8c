import { countryTable } from '../../codes/countries.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Finding } from '../finding.js'
import { parsePlace } from '../normalize/parse-place.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'

type Told = Pick<Finding, 'code' | 'message'> & { readonly hint?: LocalizedText | undefined }

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')

const identifier = (text: string, kind: Kind | undefined): Told => {
  const place = kind === 'place' ? parsePlace(text) : undefined
  const slug = slugOf(text.slice(0, 200))
  const rule = {
    en: `An id is lower-case words joined by hyphens, such as "horizon-europe"${kind === 'place' ? '; that of a country its ISO 3166-1 alpha-2 code, such as "JP"' : ''}.`,
    ja: `IDは「horizon-europe」のように英小文字の語をハイフンでつないだものです${kind === 'place' ? '（国は「JP」などISO 3166-1の2文字コード）' : ''}。`,
  }
  return {
    code: 'identifier-format',
    message: { en: `${quoted(text)} is not an id.`, ja: `${quotedJa(text)}はIDの形ではありません。` },
    hint: place?.ok ? didYouMean([place.value]) : kind !== 'place' && slug !== '' ? didYouMean([slug]) : rule,
  }
}

const ZERO_PART = /^\d{4}-(?:00(?:-00)?|(?:0[1-9]|1[0-2])-00)$/
const WITH_TIME = /^\d{4}-\d\d-\d\d[T ]\d/

const DATE_FORM: Readonly<Record<string, LocalizedText>> = {
  date: {
    en: 'Write 2024, 2024-07 or 2024-07-09, as precise as it is known.',
    ja: '分かっている精度で、2024、2024-07、2024-07-09のように書いてください。',
  },
  interval: {
    en: 'Write 2007-04/2012-03, an open end as 2007-04/.. .',
    ja: '2007-04/2012-03のように書いてください。終わりが決まっていなければ2007-04/..です。',
  },
  'date-or-interval': {
    en: 'Write 2024-07 or 2007-04/2012-03, an open end as 2007-04/.. .',
    ja: '2024-07、または2007-04/2012-03のように書いてください。終わりが決まっていなければ2007-04/..です。',
  },
}

const DATE_WORD: Readonly<Record<string, LocalizedText>> = {
  date: { en: 'a date', ja: '日付' },
  interval: { en: 'an interval', ja: '期間' },
  'date-or-interval': { en: 'a date or an interval', ja: '日付か期間' },
}

const date = (text: string, format: string): Told => {
  const point = text.slice(0, 40)
  if (ZERO_PART.test(point) || WITH_TIME.test(point)) {
    const known = WITH_TIME.test(point) ? point.slice(0, 10) : point.replace(/(?:-00)+$/, '')
    return {
      code: 'date-precision',
      message: {
        en: `${quoted(text)} claims a precision that a date here cannot have.`,
        ja: `${quotedJa(text)}は、ここの日付が持てない精度で書かれています。`,
      },
      hint: { en: `Write what is known: ${known}.`, ja: `分かっているところまで${known}と書いてください。` },
    }
  }
  const word = DATE_WORD[format] ?? { en: format, ja: format }
  const impossible = /^\d{4}-\d\d-\d\d$/.test(point) || /^\d{4}-\d\d$/.test(point)
  return {
    code: format === 'interval' ? 'interval-format' : 'date-format',
    message: {
      en: impossible ? `The calendar has no ${quoted(text)}.` : `${quoted(text)} is not ${word.en}.`,
      ja: impossible
        ? `${quotedJa(text)}は暦にない日付です。`
        : `${quotedJa(text)}は${word.ja}の形ではありません。`,
    },
    hint: DATE_FORM[format],
  }
}

const text = (value: string): Told => ({
  code: 'text-format',
  message:
    value.trim() === ''
      ? { en: 'The text is empty.', ja: '文字列が空です。' }
      : {
          en: `${quoted(value)} has white space at an end, or control characters.`,
          ja: `${quotedJa(value)}の前後に空白があるか、制御文字が含まれています。`,
        },
  hint:
    value.trim() === ''
      ? { en: 'Leave the field out where it is not known.', ja: '不明な場合は、項目ごと省いてください。' }
      : {
          en: 'Remove them; a text is one paragraph without line ends.',
          ja: '取り除いてください。文字列は改行を含まない1段落です。',
        },
})

const OTHER: Readonly<Record<string, { message: LocalizedText; hint: LocalizedText }>> = {
  'local-identifier': {
    message: { en: 'a name inside a record', ja: 'レコード内の名前' },
    hint: {
      en: 'Use lower-case letters and digits, joined by hyphens or points: "5.1" or "tier-1".',
      ja: '英小文字と数字をハイフンか点でつないでください（「5.1」「tier-1」など）。',
    },
  },
  'dimension-value': {
    message: { en: 'a value of a dimension', ja: '軸の値' },
    hint: {
      en: 'Use letters and digits, joined by ".", "/" or "-": "JP", "2007/2012".',
      ja: '英数字を「.」「/」「-」でつないでください（「JP」「2007/2012」など）。',
    },
  },
  'time-of-day': {
    message: { en: 'a time of day', ja: '時刻' },
    hint: { en: 'Write 09:30 on a 24-hour clock.', ja: '24時間制で09:30のように書いてください。' },
  },
  'language-tag': {
    message: { en: 'a language tag', ja: '言語タグ' },
    hint: {
      en: 'Write a BCP 47 tag: ja, en, zh-Hant.',
      ja: 'ja、en、zh-HantなどBCP 47の言語タグで書いてください。',
    },
  },
  'alpha-3': {
    message: { en: 'an ISO 3166-1 alpha-3 code', ja: 'ISO 3166-1の3文字コード' },
    hint: { en: 'Write three capitals: JPN.', ja: 'JPNのように大文字3字で書いてください。' },
  },
  url: {
    message: { en: 'a web address', ja: 'ウェブアドレス' },
    hint: { en: 'Begin it with https:// or http://.', ja: 'https://かhttp://で始めてください。' },
  },
}

const alpha3Of = (value: string): string | undefined => {
  const place = parsePlace(value)
  return place.ok ? countryTable.find(([alpha2]) => alpha2 === place.value)?.[1] : undefined
}

/** What is wrong with a text that is not of the format asked for, by the name of the format. */
export const formatFinding = (value: string, format: string, kind: Kind | undefined): Told => {
  if (format === 'identifier') return identifier(value, kind)
  if (format in DATE_FORM) return date(value, format)
  if (format === 'text') return text(value)
  const code = format === 'alpha-3' ? alpha3Of(value) : undefined
  const known = OTHER[format] ?? { message: { en: format, ja: format }, hint: undefined }
  return {
    code: `${format}-format`,
    message: {
      en: `${quoted(value)} is not ${known.message.en}.`,
      ja: `${quotedJa(value)}は${known.message.ja}の形ではありません。`,
    },
    hint: code === undefined ? known.hint : didYouMean([code]),
  }
}
