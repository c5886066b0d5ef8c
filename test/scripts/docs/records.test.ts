import { describe, expect, it } from 'vitest'
import { recordPages } from '../../../scripts/docs/records/pages.js'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import type { Dataset } from '../../../src/atlas/dataset.js'
import type { AnyIds } from '../../../src/model/ids.js'

const citations = [{ source: 'plan', section: '2', label: '重点' }]
const both = (text: string) => ({ en: text, ja: `${text}の訳` })

const dataset: Dataset<AnyIds> = {
  sources: [
    {
      id: 'plan',
      name: both('Plan'),
      kind: 'report',
      completeness: 'whole',
      citations: [{ source: 'plan', section: '1' }],
      outline: [
        { id: '1', title: both('First') },
        { id: '2', label: '1.1', title: both('Second'), parent: '1' },
      ],
    },
  ],
  places: [{ id: 'JP', name: { en: 'Japan', ja: '日本' }, kind: 'country', citations }],
  strategies: [
    {
      id: 'strategy',
      name: both('Strategy'),
      kind: 'strategy',
      holders: [{ place: 'JP' }],
      completeness: 'whole',
      citations,
      elements: [{ id: 'goal', kind: 'goal', name: both('Goal'), order: 1, citations }],
    },
  ],
  measures: [
    {
      id: 'first',
      name: both('First measure'),
      kind: 'action',
      holder: { place: 'JP' },
      strategy: 'strategy',
      parent: 'goal',
      order: 2,
      budget: { amount: 14_600_000_000, currency: 'JPY', qualifier: 'about' },
      citations,
    },
  ],
}

const pages = recordPages(createAtlas(dataset), new Set())
const pageOf = (path: string) => pages.get(path) ?? ''

describe('recordPages', () => {
  it('makes a page for every record, one for each kind and one that leads to them', () => {
    expect(pages.size).toBe(4 + 15 + 1)
    expect(pageOf('index.md')).toContain('| [Measures](measures.md) | 施策 | 1 |')
    expect(pageOf('measures.md')).toContain('[first](measures/first.md)')
  })

  it('shows what a record says in both languages, with links to what it names', () => {
    const page = pageOf('measures/first.md')
    expect(page).toContain('# First measure First measureの訳')
    expect(page).toContain('**holder** 主体: [Japan 日本](../places/JP.md)')
    expect(page).toContain('about JPY 14,600,000,000 約JPY 14,600,000,000')
  })

  it('says where a record is from and what names it', () => {
    expect(pageOf('measures/first.md')).toContain(
      '- [Plan Planの訳](../sources/plan.md) § 1\\.1 Second Secondの訳「重点」',
    )
    expect(pageOf('places/JP.md')).toContain('- [Strategy Strategyの訳](../strategies/strategy.md)')
  })

  it('shows a strategy as a tree of elements and measures', () => {
    const lines = pageOf('strategies/strategy.md').split('\n')
    const goal = lines.findIndex((line) => line.startsWith('- Goal'))
    expect(goal).toBeGreaterThan(0)
    expect(lines.slice(goal).find((line) => line.includes('measures/first.md'))).toBe(
      '  - [First measure First measureの訳](../measures/first.md) — action 取組',
    )
  })

  it('shows the sections of a source with the records that cite them', () => {
    expect(pageOf('sources/plan.md')).toContain(
      '  - 1\\.1 Second Secondの訳<br>[Japan 日本](../places/JP.md), [Strategy Strategyの訳](../strategies/strategy.md), [First measure First measureの訳](../measures/first.md)',
    )
  })
})
