import { type Kind, kinds } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'
import { onceFor } from '../once-for.js'
import { ANY_KEY, type Field, type FieldStep, fieldsOf, pathOf } from './field-paths.js'
import { fieldWord } from './field-words.js'

const languages: Readonly<Record<string, LocalizedText>> = {
  en: { en: 'in English', ja: '英語' },
  ja: { en: 'in Japanese', ja: '日本語' },
}

const ownLabels: Readonly<Record<string, LocalizedText>> = {
  'name.en': { en: 'English name', ja: '英語名' },
  'name.ja': { en: 'Japanese name', ja: '日本語名' },
}

/** Steps as words, `#` where a number belongs; undefined where a word is missing. */
const joinWords = (steps: readonly FieldStep[]): LocalizedText | undefined => {
  let en = ''
  let ja = ''
  for (const { title, key, isNumbered } of steps) {
    const language = title === 'LocalizedText' ? languages[key] : undefined
    const word = fieldWord(title, key)
    if (key === ANY_KEY) {
      en += ` (${ANY_KEY})`
      ja += `（${ANY_KEY}）`
    } else if (language) {
      en += ` ${language.en}`
      ja += `（${language.ja}）`
    } else if (word) {
      const isJoined = ja === '' || (title === 'Money' && key === 'amount')
      en += `${en && ' '}${word.en}${isNumbered ? ' #' : ''}`
      ja += `${isJoined ? '' : 'の'}${word.ja}${isNumbered ? '#' : ''}`
    } else return undefined
  }
  return { en, ja }
}

interface Labelled {
  /** `holders.*.place` */
  readonly path: string
  readonly label: LocalizedText
  /** What a header that names the field looks like without white space; groups take numbers and names. */
  readonly patterns: readonly RegExp[]
}

/** A label or a header without what does not matter in it: width and white space. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const patternOf = (label: string): RegExp => {
  const source = plain(label.replace(ANY_KEY, '\0'))
    .replace(/[()]/g, '\\$&')
    .replace('\0', '(.+)')
    .replaceAll('#', '(\\d{1,6})?')
  return new RegExp(`^${source}$`, 'iu')
}

/** The sum of money that a field is part of: people write it as one. */
const wholeSum = ({ steps }: Field): readonly FieldStep[] | undefined =>
  steps.at(-1)?.title === 'Money' && steps.at(-1)?.key === 'amount' ? steps.slice(0, -1) : undefined

const labelSteps = (steps: readonly FieldStep[]): readonly Labelled[] => {
  const path = pathOf(steps)
  const joined = joinWords(steps)
  const label = ownLabels[path] ?? joined
  if (path === '' || !label || !joined) return []
  const names = new Set([label.ja, label.en, joined.ja, joined.en])
  return [{ path, label, patterns: [...names].map(patternOf) }]
}

const labelled = /* @__PURE__ */ onceFor(new Map<Kind, readonly Labelled[]>(), (kind) =>
  fieldsOf(kind).flatMap((field) => [...labelSteps(field.steps), ...labelSteps(wholeSum(field) ?? [])]),
)

const isNumber = (key: string): boolean => /^\d+$/.test(key)

/** A label with numbers, which count from 1, and names in the place of its marks; a mark without either falls away. */
const filled = (label: LocalizedText, keys: readonly string[]): LocalizedText => {
  const fill = (text: string) => {
    let next = 0
    return text.replace(/ ?#|…/g, (mark) => {
      const key = keys[next++]
      if (key === undefined) return ''
      return mark === ANY_KEY ? key : mark.replace('#', String(Number(key) + 1))
    })
  }
  return { en: fill(label.en), ja: fill(label.ja) }
}

/**
 * What a field of a kind of record is called: `予算額` for `budget.amount`, `予算` for `budget`, `主体1の組織` for
 * `holders.0.organization`. Undefined where the kind has no such field.
 */
export const fieldLabel = (kind: Kind, path: string): LocalizedText | undefined => {
  const keys = path.split('.')
  for (const { path: pattern, label } of labelled(kind)) {
    const wanted = pattern.split('.')
    const matches = (key: string, at: number) =>
      wanted[at] === key || wanted[at] === ANY_KEY || (wanted[at] === '*' && isNumber(key))
    if (wanted.length !== keys.length || !keys.every(matches)) continue
    return filled(
      label,
      keys.filter((_key, at) => wanted[at] === '*' || wanted[at] === ANY_KEY),
    )
  }
  return undefined
}

/**
 * What an object or a list with fields of a kind is called: `出典` for `citations`, `詳細1の文` for `facts.0.text`.
 * Undefined where the kind has no such part.
 */
export const partLabel = (kind: Kind, path: string): LocalizedText | undefined => {
  const keys = path.split('.')
  const wanted = keys.map((key) => (isNumber(key) ? '*' : key)).join('.')
  const field = fieldsOf(kind).find((below) => `${below.path}.`.startsWith(`${wanted}.`))
  const numbers = keys.filter(isNumber)
  const label = field && joinWords(field.steps.slice(0, keys.length - numbers.length))
  return label && filled(label, numbers)
}

const unnumbered = (label: string): string => label.replace(/ ?#/g, '')

/** All labels of the fields of a kind in both languages, without numbers: `主体の国・地域`, `holder place`. */
export const labelsOf = (kind: Kind): readonly string[] =>
  labelled(kind).flatMap(({ label }) => [label.ja, label.en].map(unnumbered))

const keyOf = (label: string): string => plain(label).toLowerCase()

const calledElsewhere = /* @__PURE__ */ onceFor(new Map<Kind, ReadonlyMap<string, string>>(), (kind) => {
  const own = new Map(labelled(kind).map(({ path, label }) => [path, label]))
  const found = new Map<string, string>()
  for (const other of kinds)
    for (const { path, label } of labelled(other)) {
      const { en, ja } = own.get(path) ?? label
      for (const [theirs, ours] of [
        [label.ja, ja],
        [label.en, en],
      ] as const)
        if (theirs !== ours) found.set(keyOf(unnumbered(theirs)), unnumbered(ours))
    }
  return found
})

/** What a field of a kind is called that another kind calls so: `開催国・地域` of a meeting for `開催地` of a forum. */
export const labelFromElsewhere = (kind: Kind, header: string): string | undefined =>
  calledElsewhere(kind).get(keyOf(header))

/**
 * The path of the field that a header calls by its English or Japanese label: `holders.1.place` for `主体2の国・地域`.
 * Width, case and white space do not matter; a number left out is 1. Undefined where no label is so.
 */
export const pathOfLabel = (kind: Kind, header: string): string | undefined => {
  const name = plain(header)
  for (const { path, patterns } of labelled(kind))
    for (const pattern of patterns) {
      const match = pattern.exec(name)
      if (!match) continue
      let next = 1
      const steps = path.split('.').map((step) => {
        if (step === ANY_KEY) return match[next++] ?? ''
        return step === '*' ? String(Number(match[next++] ?? '1') - 1) : step
      })
      return steps.includes('-1') ? undefined : steps.join('.')
    }
  return undefined
}
