import { describe, expect, it } from 'vitest'
import { compareMeasures } from '../../../src/compare/compare-measures.js'
import { atlas } from '../../../src/index.js'
import { cellAt, columnIds, notes, rowIds } from '../table.js'

const comparison = compareMeasures(atlas, {
  holders: ['US', 'CA', 'GB', 'FR', 'DE'],
  themes: ['research-security'],
  standing: true,
})

/** The table 主要国の研究セキュリティへの対応状況: government, funding agency, universities and researchers. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  US: {
    // CHIPS・科学法 / 大統領覚書 / 相談窓口、リスク評価ツール開発
    government: ['us-chips-and-science-act', 'us-nspm-33', 'us-research-security-advice'],
    // リスク評価プロセスを構築。軽減策の妥当性は、FAと大学と議論の上で決定
    'funding-agency': ['us-funding-agency-risk-assessment'],
    // 研究者：情報開示の徹底 / 大学：体制整備、意識啓発、人材育成
    institution: ['us-researcher-disclosure', 'us-university-research-security'],
  },
  CA: {
    // ガイドライン / 機微技術リスト、指定研究機関リスト / 相談窓口
    government: [
      'canada-research-security-guidelines',
      'canada-sensitive-research-lists',
      'canada-research-security-centre-advice',
    ],
    // リスク評価プロセス / 必要とされた場合、安全保障関連機関によってリスク評価
    'funding-agency': ['canada-funding-agency-risk-assessment', 'canada-security-agency-assessment'],
    // 研究者：STRAC / 研究者：NSGRP / 大学：研究セキュリティオフィス
    institution: ['canada-strac-declaration', 'canada-nsgrp-risk-form', 'canada-university-security-offices'],
  },
  GB: {
    // 国家安全保障・投資法 / Trusted Research Guidance / RCAT
    government: ['uk-national-security-and-investment-act', 'uk-trusted-research-guidance', 'uk-rcat-advice'],
    // 研究体制を確認（デューデリジエンス）
    'funding-agency': ['uk-funding-agency-due-diligence'],
    // 研究者：FAに申告 / 大学：最終意思決定は大学の責任
    institution: ['uk-researcher-declaration', 'uk-university-responsibility'],
  },
  FR: {
    // PPST / 機微性の高い研究室特定、セキュリティ担当官を配置
    government: ['france-ppst', 'france-restricted-zones'],
    // ANRは高等教育省の判断を仰ぐ
    'funding-agency': ['france-anr-ministry-judgement'],
    // 機密に指定された研究室の保護
    institution: ['france-restricted-zone-protection'],
  },
  DE: {
    // 国家安全保障戦略、中国戦略 / BMBFのポジションペーパー
    government: ['germany-security-and-china-strategies', 'germany-bmbf-position-paper'],
    // DFG：自己評価を行った申請書の追加提出
    'funding-agency': ['germany-dfg-self-assessment'],
    // 研究者：自己申告
    institution: ['germany-researcher-self-declaration'],
  },
}

describe('research security of the US, Canada, the UK, France and Germany', () => {
  it('has the five countries as rows and the three levels as columns', () => {
    expect(rowIds(comparison)).toEqual(['US', 'CA', 'GB', 'FR', 'DE'])
    expect(columnIds(comparison)).toEqual(['government', 'funding-agency', 'institution'])
    expect(notes(comparison)).toEqual([])
  })

  for (const [country, levels] of Object.entries(expected)) {
    for (const [level, ids] of Object.entries(levels)) {
      it(`has exactly the measures of the slide for ${country}, ${level}`, () => {
        const cell = cellAt(comparison, country, level)
        expect([cell?.value ?? []].flat().toSorted()).toEqual(ids.toSorted())
        expect(new Set(cell?.citations.map(({ section }) => section))).toEqual(new Set(['research-security']))
      })
    }
  }
})
