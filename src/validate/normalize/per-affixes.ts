import type { Per } from '../../model/records.js'
import type { Affix } from './peel.js'

/** What an amount is counted per: one thing, or several at once. */
export type PerUnit = 'year' | 'person' | 'project'

const YEAR = '(?:年度?|years?|yrs?|annum)'
const PERSON = '(?:人|名|persons?|people|head|capita|fellows?|researchers?)'
const PROJECT = '(?:件|課題|プロジェクト|projects?)'

const affixesOf = (unit: string, found: PerUnit): Affix<readonly PerUnit[]>[] => [
  [new RegExp(`(?: ?/ ?| per | an? | each )${unit}$`, 'i'), [found]],
  [new RegExp(`^[1一]?${unit}(?:あたり|当たり|当り|につき)`), [found]],
]

const pairOf = (
  [a, first]: readonly [string, PerUnit],
  [b, second]: readonly [string, PerUnit],
): Affix<readonly PerUnit[]>[] =>
  [`${a}(?: ?[・·/] ?| and | per | a )${b}`, `${b}(?: ?[・·/] ?| and | per | a )${a}`].flatMap((units) => [
    [new RegExp(`(?: ?/ ?| per )${units}$`, 'i'), [first, second]] as const,
    [new RegExp(`^[1一]?${units}(?:あたり|当たり|当り|につき)`), [first, second]] as const,
  ])

/** Words before or after an amount that say what it is counted per. */
export const PER_AFFIXES: readonly Affix<readonly PerUnit[]>[] = [
  ...pairOf([PERSON, 'person'], [YEAR, 'year']),
  ...pairOf([PROJECT, 'project'], [YEAR, 'year']),
  ...affixesOf(YEAR, 'year'),
  ...affixesOf(PERSON, 'person'),
  ...affixesOf(PROJECT, 'project'),
  [/^(?:毎年度?|年間|年額|年(?=\d))| (?:annually|yearly|p\.a\.)$/i, ['year']],
]

/** The term for what an amount is counted per; `undefined` where the vocabulary has none. */
export function perOf(units: ReadonlySet<PerUnit>): Per | undefined {
  if (units.size === 1) return [...units][0]
  return units.size === 2 && !units.has('project') ? 'person-year' : undefined
}
