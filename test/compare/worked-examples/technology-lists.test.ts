import { describe, expect, it } from 'vitest'
import { compareTechnologies } from '../../../src/compare/compare-technologies.js'
import { atlas } from '../../../src/index.js'
import { cellAt, columnIds, rowIds } from '../table.js'

const technologies = ['ai', 'quantum', 'fusion', 'semiconductors', 'biotechnology'] as const
const comparison = compareTechnologies(atlas, { technologies })

/** The wording of each list in the slides of 2025, with the narrower term in brackets where it is only narrower. */
const expected: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'eu-standardisation-work-programme-2024/eu-standards-2024-priorities': {
    ai: null,
    quantum: '量子通信インフラの技術 (quantum-communication)',
    fusion: null,
    semiconductors: null,
    biotechnology: null,
  },
  'france-2030/fr-2030-goals': {
    ai: null,
    quantum: null,
    fusion: null,
    semiconductors: null,
    biotechnology: null,
  },
  'germany-coalition-agreement-2025/de-2025-innovation-priorities': {
    ai: 'AI',
    quantum: '量子技術',
    fusion: '核融合',
    semiconductors: '半導体',
    biotechnology: 'バイオテクノロジー',
  },
  'germany-future-strategy-2023/de-2023-missions': {
    ai: null,
    quantum: null,
    fusion: null,
    semiconductors: null,
    biotechnology: 'バイオ',
  },
  'germany-future-strategy-2023/de-2023-focus': {
    ai: null,
    quantum: null,
    fusion: null,
    semiconductors: null,
    biotechnology: null,
  },
  'korea-global-rd-strategy-2023/kr-2023-strategic-technologies': {
    ai: '人工知能',
    quantum: '量子',
    fusion: null,
    semiconductors: '半導体・ディスプレイ',
    biotechnology: '先端バイオ',
  },
  'korea-global-rd-strategy-2023/kr-2023-carbon-neutral-technologies': {
    ai: null,
    quantum: null,
    fusion: null,
    semiconductors: null,
    biotechnology: null,
  },
  'oecd-advice-japan-2025/oecd-japan-technology-studies': {
    ai: 'AI',
    quantum: '量子テクノロジー',
    fusion: null,
    semiconductors: null,
    biotechnology: '合成生物学 (synthetic-biology)',
  },
  'uk-international-technology-strategy-2023/uk-2023-priority-technologies': {
    ai: 'AI',
    quantum: '量子科学',
    fusion: null,
    semiconductors: '半導体',
    biotechnology: '工学的生物学 (engineering-biology)',
  },
  'uk-science-technology-framework-2025/uk-2025-critical-technologies': {
    ai: 'AI',
    quantum: '量子技術',
    fusion: null,
    semiconductors: '半導体',
    biotechnology: '工学的生物学 (engineering-biology)',
  },
  'us-st-policy-direction-2025/us-2025-china-progress': {
    ai: null,
    quantum: '量子技術',
    fusion: '核融合',
    semiconductors: null,
    biotechnology: null,
  },
  'us-st-policy-direction-2025/us-2025-key-technologies': {
    ai: 'AI',
    quantum: '量子情報科学 (quantum-information-science)',
    fusion: null,
    semiconductors: null,
    biotechnology: null,
  },
  aspire: {
    ai: 'AI・情報',
    quantum: '量子',
    fusion: null,
    semiconductors: '半導体',
    biotechnology: 'バイオ',
  },
  'horizon-europe-global-challenges': {
    ai: null,
    quantum: null,
    fusion: null,
    semiconductors: null,
    biotechnology: null,
  },
}

describe('AI, quantum, fusion, semiconductors and biotechnology across all lists', () => {
  it('has the five technologies as rows and every list as a column', () => {
    expect(rowIds(comparison)).toEqual(technologies)
    expect(columnIds(comparison)).toEqual(Object.keys(expected))
  })

  for (const [list, wordings] of Object.entries(expected)) {
    it(`has the wording of ${list}`, () => {
      const found = Object.fromEntries(
        technologies.map((technology) => {
          const cell = cellAt(comparison, technology, list)
          return [technology, cell && `${cell.text.ja}${cell.via ? ` (${cell.via})` : ''}`]
        }),
      )
      expect(found).toEqual(wordings)
    })
  }
})
