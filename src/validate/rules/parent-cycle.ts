import { isFields } from '../fields.js'
import type { Told } from '../finding.js'
import { quoted, quotedJa } from '../quoted.js'
import { circlesIn } from './circles.js'
import { namingItself, tellOwnParent, titlesOfOwnKind } from './naming-itself.js'
import { NOTHING, type ValueRule, type Verdict } from './rule.js'

/** The lists whose parts name another part as their parent, by the title of the schema. */
const TREES: Readonly<Record<string, string>> = { Source: 'outline', Strategy: 'elements' }

/** How many parts of a circle a message names. */
const NAMED = 4

/** What is told of the part with the first of the ids; those that come next on the way up follow it. */
const tellCircle = (ids: readonly string[], isWhole: boolean): Told => {
  const [first = ''] = ids
  const way = (quote: (text: string) => string, arrow: string) =>
    [...ids.map(quote), ...(isWhole ? [] : ['…']), quote(first)].join(arrow)
  return {
    message: {
      en: `The parents of ${quoted(first)} lead back to it: ${way(quoted, ' → ')}.`,
      ja: `${quotedJa(first)}の親をたどると自身に戻ります：${way(quotedJa, '→')}。`,
    },
    hint: {
      en: 'Leave the parent out of the one that is at the top.',
      ja: '最上位にあるものの親を省いてください。',
    },
  }
}

const idOf = (part: unknown): string | undefined =>
  isFields(part) && typeof part.id === 'string' ? part.id : undefined

/** For each part the number of its parent; where several parts share an id, of the first of them. */
const parentsOf = (parts: readonly unknown[], ids: readonly (string | undefined)[]) => {
  const places = new Map<unknown, number>()
  for (const [index, id] of ids.entries()) if (id !== undefined && !places.has(id)) places.set(id, index)
  return parts.map((part) => (isFields(part) ? places.get(part.parent) : undefined))
}

const circlesAmong = (parts: readonly unknown[], list: string): readonly Verdict[] => {
  const ids = parts.map(idOf)
  return circlesIn(parentsOf(parts, ids)).flatMap((circle) =>
    circle.map((place, step) => ({
      path: [list, place, 'parent'],
      tell: () => {
        const next = [...circle.slice(step, step + NAMED), ...circle.slice(0, NAMED)]
        const named = next.slice(0, Math.min(circle.length, NAMED)).map((part) => ids[part] ?? '')
        const [id = '', ...others] = named
        return others.length === 0 ? tellOwnParent(id) : tellCircle(named, named.length === circle.length)
      },
    })),
  )
}

/** Nothing is above itself, neither at once nor by way of others. */
export const parentCycle: ValueRule = {
  code: 'parent-cycle',
  severity: 'error',
  title: { en: 'Parents lead in a circle', ja: '親をたどると循環する' },
  description: {
    en: 'No record is its own parent, broader term, member or predecessor, and the parents of the sections of a source or of the elements of a strategy do not lead back to where they began. Circles that lead through several records are not looked for.',
    ja: 'レコードは自身の親、上位語、構成員、前身にはなれません。出典の節や戦略の要素の親をたどって、元に戻ってもいけません。複数のレコードにまたがる循環は調べません。',
  },
  example: {
    kind: 'source',
    bad: [
      {
        outline: [
          { id: '1', title: { en: 'Aims', ja: '目的' }, parent: '1.1' },
          { id: '1.1', title: { en: 'Background', ja: '背景' }, parent: '1' },
        ],
      },
    ],
    good: [
      {
        outline: [
          { id: '1', title: { en: 'Aims', ja: '目的' } },
          { id: '1.1', title: { en: 'Background', ja: '背景' }, parent: '1' },
        ],
      },
    ],
  },
  on: [...new Set([...titlesOfOwnKind, ...Object.keys(TREES)])],
  check: (value, title) => {
    if (!isFields(value) || title === undefined) return NOTHING
    const itself = namingItself(value, title)
    const list = TREES[title]
    const parts = list !== undefined && Object.hasOwn(value, list) ? value[list] : undefined
    return list !== undefined && Array.isArray(parts) ? [...itself, ...circlesAmong(parts, list)] : itself
  },
}
