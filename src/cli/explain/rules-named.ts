import { suggest } from '../../atlas/suggest.js'
import type { Rule } from '../../validate/rules/rule.js'
import { didYouMean } from '../did-you-mean.js'
import { failure } from '../failure.js'

const listed = {
  en: '; sti-atlas explain lists all codes',
  ja: 'コードの一覧は、sti-atlas explainで示します。',
}

const unknownCode = (code: string, known: readonly string[]) => {
  const near = suggest(code, known)
  const hint = near.length > 0 ? didYouMean(near) : listed
  return {
    en: `unknown code "${code}"${hint.en}`,
    ja: `「${code}」というコードはありません。${hint.ja}`,
  }
}

/** The rules with some codes, in their order, each once. */
export const rulesNamed = (codes: readonly string[], rules: readonly Rule[]): readonly Rule[] => {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]))
  const asked = [...new Set(codes)]
  const unknown = asked
    .filter((code) => !byCode.has(code))
    .map((code) => unknownCode(code, [...byCode.keys()]))
  if (unknown.length > 0)
    throw failure({
      en: unknown.map(({ en }) => en).join('; '),
      ja: unknown.map(({ ja }) => ja).join(' '),
    })
  return asked.flatMap((code) => byCode.get(code) ?? [])
}
