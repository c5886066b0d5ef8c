import { describe, expect, it } from 'vitest'
import { strategyTree } from '../../../../scripts/docs/records/strategy-tree.js'
import { createAtlas } from '../../../../src/atlas/create-atlas.js'
import { element, measure, strategy } from '../../../data/checks/records.js'
import { smallWorld } from '../../../small-dataset.js'

describe('strategyTree', () => {
  it('has elements and measures in the order of the document, what has no place last', () => {
    const { order: _order, ...unplaced } = measure('unplaced', 0)
    const plan = strategy([element('fourth', 4), element('first', 1)])
    const dataset = {
      ...smallWorld,
      strategies: [plan],
      measures: [unplaced, measure('third', 3), measure('second', 2), measure('fifth', 5)],
    }
    const lines = strategyTree(createAtlas(dataset), plan)
    expect(lines.filter((line) => line.startsWith('- ')).map((line) => /\w+/.exec(line)?.[0])).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'unplaced',
    ])
  })

  it('has the parts of a part below it, and its number as printed before its name', () => {
    const plan = strategy([
      element('goal', 1, { kind: 'goal', label: '2.①' }),
      element('inner', 3, { kind: 'challenge', parent: 'act', partners: ['TH'] }),
    ])
    const measures = [
      measure('act', 2, { parent: 'goal', label: '*' }),
      measure('other', 1, { strategy: 'other' }),
    ]
    const atlas = createAtlas({ ...smallWorld, strategies: [plan], measures })
    const lines = strategyTree(atlas, plan).filter((line) => !line.includes('**citation**'))
    expect(lines).toEqual([
      '- 2\\.① goal goalの名 — goal 目標',
      '  - [\\* act actの名](../measures/act.md) — action 取組',
      '    - inner innerの名 — challenge 課題',
      '      - **partners** 相手国・地域: [Thailand Thailandの名](../places/TH.md)',
    ])
  })
})
