import { describe, expect, it } from 'vitest'
import { compareAmounts } from '../../../src/compare/compare-amounts.js'
import { atlas } from '../../../src/index.js'
import { cellAt, columnIds, notes, rowIds } from '../table.js'

const comparison = compareAmounts(atlas)

/** Every amount in the sources, in the words of the comparison. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // グローバルゲートウェイ：ASEAN支援に対し、2027年までに計100億ユーロ
  'program/global-gateway': { EUR: 'EUR 10,000,000,000 (until 2027)' },
  // Horizon Europe：2021～2027年で955億ユーロ規模
  'program/horizon-europe': { EUR: 'about EUR 95,500,000,000 (2021–2027)' },
  // 日ASEAN科学技術・イノベーション協働連携事業：約146億円
  'program/nexus': { JPY: 'about JPY 14,600,000,000' },
  // さくらサイエンスプログラム：300万円/人・年
  'program/sakura-science-india': { 'JPY-per-person-year': 'JPY 3,000,000 a person and year' },
  // EUの資料：Horizon Europeは2021～2027年で935億ユーロ規模
  'measure/eu-2021-horizon-europe': { EUR: 'about EUR 93,500,000,000 (2021–2027)' },
  // フランス2030：540億ユーロ（2022～2026年）
  'strategy/france-2030': { EUR: 'EUR 54,000,000,000 (2022–2026)' },
  // 複数年研究計画法：250億ユーロ（2021～2030年）
  'strategy/france-research-programming-law': { EUR: 'EUR 25,000,000,000 (2021–2030)' },
  // 韓国：2024年から3年間で合計5.4兆ウォン+α
  'strategy/korea-global-rd-strategy-2023': { KRW: 'at least KRW 5,400,000,000,000 (2024–2026)' },
  // EUのASEANへの拠出：2027年までに計100億ユーロ
  'agreement/eu-asean-global-gateway-contribution': { EUR: 'EUR 10,000,000,000 (until 2027)' },
  // 日ASEAN友好協力に関する共同ビジョン・ステートメントの具体化：約146億円
  'agreement/japan-asean-joint-vision-statement-2023': { JPY: 'about JPY 14,600,000,000' },
  // 仙台防災協力イニシアティブ：40億ドル
  'agreement/sendai-cooperation-initiative': { USD: 'USD 4,000,000,000' },
  // 追加資金パッケージ：1億5,000万ドル
  'agreement/us-asean-funding-package': { USD: 'USD 150,000,000' },
  // U.S.-ASEAN New Initiatives：最大1億200万ドル
  'agreement/us-asean-new-initiatives': { USD: 'up to USD 102,000,000' },
  // フランス2030からAIに約25億ユーロ
  'measure/fr-2030-ai': { EUR: 'about EUR 2,500,000,000' },
  // グローバル・サウスとの協力状況：日本の事業は約146億円
  'measure/japan-global-south-cooperation': { JPY: 'about JPY 14,600,000,000' },
  // 若手研究者への研究費助成：3年間で20万ユーロ
  'measure/fr-lpr-young-researchers': { 'EUR-per-person': 'EUR 200,000 a person' },
}

describe('all budgets and pledges by currency', () => {
  it('has a column for each of the four currencies, and one for what is counted per person or year', () => {
    expect(columnIds(comparison)).toEqual([
      'EUR',
      'EUR-per-person',
      'JPY',
      'JPY-per-person-year',
      'KRW',
      'USD',
    ])
  })

  it('has every amount of the sources and no other', () => {
    const found = Object.fromEntries(
      rowIds(comparison).map((row) => [
        row,
        Object.fromEntries(
          columnIds(comparison).flatMap((currency) => {
            const cell = cellAt(comparison, row, currency)
            return cell ? [[currency, cell.text.en]] : []
          }),
        ),
      ]),
    )
    expect(found).toEqual(expected)
  })

  it('says what stands in several rows, and that Horizon Europe has two figures', () => {
    expect(notes(comparison)).toEqual([
      'The same sum, EUR 10,000,000,000, stands in 2 rows and may be one; do not add it up: "Global Gateway", "Global Gateway contribution to ASEAN".',
      'The same sum, about JPY 14,600,000,000, stands in 3 rows and may be one; do not add it up: "Networked Exchange, United Strength for Stronger Partnerships (Japan-ASEAN)", "Joint Vision Statement on ASEAN-Japan Friendship and Cooperation", "Cooperation with the Global South".',
      'Figures contradict for "Horizon Europe": The budget is 95.5 billion euros on the slide on cooperation with Europe and 93.5 billion on the slide on the European Union, for the same years.',
      'Figures contradict for "More like-minded countries outside the EU in Horizon Europe": Another slide gives the budget of Horizon Europe as 95.5 billion euros.',
    ])
  })
})
