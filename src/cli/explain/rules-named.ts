import { suggest } from '../../atlas/suggest.js'
import type { Rule } from '../../validate/rules/rule.js'
import { COMMAND } from '../called-as.js'
import { didYouMean } from '../mistakes/did-you-mean.js'
import { unknownWords } from '../mistakes/terms.js'

const listedBy = (command: string) => ({
  en: `; ${command} explain lists all codes`,
  ja: `コードの一覧は、${command} explainで示します。`,
})

const hintFor = (code: string, known: readonly string[], command: string) => {
  const near = suggest(code, known)
  return near.length > 0 ? didYouMean(near) : listedBy(command)
}

/** The rules with some codes, in their order, each once. */
export const rulesNamed = (
  codes: readonly string[],
  rules: readonly Rule[],
  command = COMMAND,
): readonly Rule[] => {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]))
  const asked = [...new Set(codes)]
  const unknown = asked.filter((code) => !byCode.has(code))
  if (unknown.length > 0)
    throw unknownWords('code', unknown, (code) => hintFor(code, [...byCode.keys()], command), 'コード')
  return asked.flatMap((code) => byCode.get(code) ?? [])
}
