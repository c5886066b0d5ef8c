import { listIn } from '../../atlas/list-in.js'
import { idIn, isFields } from '../fields.js'
import { cyclesIn, wayUp } from '../graph/cycles.js'
import { namingItself, tellOwnParent, titlesOfOwnKind } from './naming-itself.js'
import { parent } from './own-kind-fields.js'
import { NOTHING, type ValueRule, type Verdict } from './rule.js'
import { NAMED_IN_CYCLE, tellCycle } from './tell-cycle.js'

/** The lists whose parts name another part as their parent, by the title of the schema. */
const TREES: Readonly<Record<string, string>> = { Source: 'outline', Strategy: 'elements' }

/** For each part the number of its parent; where several parts share an id, of the first of them. */
const parentsOf = (parts: readonly unknown[], ids: readonly (string | undefined)[]) => {
  const places = new Map<unknown, number>()
  for (const [index, id] of ids.entries()) if (id !== undefined && !places.has(id)) places.set(id, index)
  return parts.map((part) => (isFields(part) ? places.get(part.parent) : undefined))
}

const NOBODY: readonly number[] = []

const cyclesAmong = (parts: readonly unknown[], list: string): readonly Verdict[] => {
  const ids = parts.map(idIn)
  const parents = parentsOf(parts, ids).map((place) => (place === undefined ? NOBODY : [place]))
  const above = (part: number) => parents[part] ?? NOBODY
  return cyclesIn(parts.length, above).flatMap((cycle) => {
    const inCycle = new Set(cycle)
    return cycle.map((part) => ({
      path: [list, part, 'parent'],
      tell: () => {
        const { things, isWhole } = wayUp(part, inCycle, above, NAMED_IN_CYCLE)
        const [id = '', ...others] = things.map((thing) => ids[thing] ?? '')
        return others.length === 0 ? tellOwnParent(id) : tellCycle([id, ...others], isWhole, parent.others)
      },
    }))
  })
}

/** Nothing is above itself, neither at once nor by way of others. */
export const parentCycle: ValueRule = {
  code: 'parent-cycle',
  severity: 'error',
  title: { en: 'Parents lead in a circle', ja: '親をたどると循環する' },
  description: {
    en: 'No record is its own parent, broader term, member or predecessor, neither at once nor by way of other records; nor do the parents of the sections of a source or of the elements of a strategy lead back to where they began. Only organizations may be members of each other.',
    ja: 'レコードは、直接にも、ほかのレコードを経ても、自身の親、上位語、構成員、前身にはなれません。出典の節や戦略の要素の親をたどって、元に戻ってもいけません。互いに構成員になれるのは組織だけです。',
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
    if (list === undefined) return itself
    return [...itself, ...cyclesAmong(listIn(value, list), list)]
  },
}
