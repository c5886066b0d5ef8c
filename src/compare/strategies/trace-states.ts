import type { LocalizedText } from '../../model/records.js'
import type { Cell } from '../comparison.js'
import { facetValues } from './facet.js'
import { elsewhere } from './spoken-elsewhere.js'
import type { Statement } from './statements.js'

/** What may become of a theme in a strategy. */
export const traceStates = {
  appears: {
    label: { en: 'appears', ja: '登場' },
    description: {
      en: 'The first strategy that speaks of the theme, as far as those before were read.',
      ja: '前の戦略を読んだ限り、そのテーマを初めて扱う戦略。',
    },
  },
  persists: {
    label: { en: 'persists', ja: '継続' },
    description: {
      en: 'The strategy before spoke of it too; their measures have an instrument in common, or those of one name none.',
      ja: '前の戦略も扱い、両者の施策に共通の手段があるか、一方の施策が手段を挙げない。',
    },
  },
  changes: {
    label: { en: 'changes', ja: '変化' },
    description: {
      en: 'The strategy before spoke of it too; their measures name instruments, and have none in common.',
      ja: '前の戦略も扱うが、両者の施策が挙げる手段に共通のものがない。',
    },
  },
  vanishes: {
    label: { en: 'vanishes', ja: '消失' },
    description: {
      en: 'The strategy before spoke of it; this one, read whole, does not.',
      ja: '前の戦略は扱うが、全文を読んだこの戦略は扱わない。',
    },
  },
  returns: {
    label: { en: 'returns', ja: '再登場' },
    description: {
      en: 'An earlier strategy spoke of it, the one before, read whole, did not.',
      ja: '以前の戦略は扱い、全文を読んだ直前の戦略は扱わない。',
    },
  },
  elsewhere,
  absent: {
    label: { en: 'absent', ja: '記載なし' },
    description: {
      en: 'Read whole, and not spoken of, as not in the strategy before.',
      ja: '全文を読んだが触れておらず、前の戦略も扱わない。',
    },
  },
} as const satisfies Record<string, { label: LocalizedText; description: LocalizedText }>

type TraceState = keyof typeof traceStates

const isSaid = ({ by }: Statement): boolean => by !== 'absent'

const instrumentsOf = (statement: Statement): readonly string[] =>
  statement.by === 'measures'
    ? statement.measures.flatMap((measure) => facetValues(measure, 'instrument'))
    : []

/** Whether both name instruments and have none in common; one that names none shows no change. */
const useOtherInstruments = (previous: Statement, statement: Statement): boolean => {
  const [before, now] = [instrumentsOf(previous), instrumentsOf(statement)]
  return before.length > 0 && now.length > 0 && !now.some((instrument) => before.includes(instrument))
}

/** What has become of a theme in a strategy since those before that are known to speak of it themselves, or not to. */
export const stateAfter = (known: readonly Statement[], statement: Statement): TraceState => {
  const previous = known.at(-1)
  if (statement.by === 'document') return 'elsewhere'
  if (!isSaid(statement)) return previous && isSaid(previous) ? 'vanishes' : 'absent'
  if (!previous || !known.some(isSaid)) return 'appears'
  if (!isSaid(previous)) return 'returns'
  return useOtherInstruments(previous, statement) ? 'changes' : 'persists'
}

/** A cell with the state, which its text tells where it does not already say so. */
export const withState = (cell: Cell, state: TraceState): Cell => {
  const { en, ja } = traceStates[state].label
  if (state === 'absent' || state === 'elsewhere') return { ...cell, state }
  return { ...cell, state, text: { en: `${en}: ${cell.text.en}`, ja: `${ja}：${cell.text.ja}` } }
}
