import { describe, expect, it } from 'vitest'
import { compareStrategies } from '../../../src/compare/compare-strategies.js'
import { atlas } from '../../../src/index.js'
import { cellAt } from '../table.js'

const id = 'japan-global-strategy-2025'
const partners = compareStrategies(atlas, {
  by: 'partner',
  strategies: [id, 'jst-international-strategy-2007'],
})
const stateOf = (partner: string) => cellAt(partners, partner, id)?.state

describe('what the slides of 2025 say of partners that no measure of Japan is directed at', () => {
  it('calls none absent that a slide speaks of', () => {
    // 「中国の科学技術政策におけるグローバル戦略」、ドイツとフランスの同様の資料
    expect(['CN', 'DE', 'FR'].map(stateOf)).toEqual(['elsewhere', 'elsewhere', 'elsewhere'])
    // SATREPSの表：アフリカ 21か国、中南米 10か国
    expect(['africa', 'latin-america'].map(stateOf)).toEqual(['elsewhere', 'elsewhere'])
  })

  it('cites the slides that speak of them', () => {
    const sections = cellAt(partners, 'DE', id)?.citations.map(({ section }) => section)
    // 「ドイツの科学技術政策におけるグローバル戦略」と、研究セキュリティの表の行「ドイツ」
    expect(sections).toContain('strategy-germany')
    expect(sections).toContain('research-security')
  })

  it('calls absent whom only the strategy of JST names', () => {
    // 2007年の「その他の科学技術協定締結国（ロシア・豪州・イスラエル・南ア・…）」と台湾。2025年の資料にはない。
    expect(['IL', 'TW'].map(stateOf)).toEqual(['absent', 'absent'])
  })
})
