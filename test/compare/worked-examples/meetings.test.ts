import { describe, expect, it } from 'vitest'
import { timeline } from '../../../src/compare/timeline.js'
import { atlas } from '../../../src/index.js'
import { notes, values } from '../table.js'

const comparison = timeline(atlas, { kinds: ['meeting'], during: '2024/2025' })

/** The meetings of 2024 and 2025 in the slides of 2025, in order, with their dates as precise as the slides have them. */
const expected = [
  // G7プーリア・サミット（月日は記されていない）
  ['meeting/g7-apulia-summit-2024', '2024'],
  // イノベーション政策強化推進のための有識者会議「核融合戦略」（第6回）（2024年3月）
  ['meeting/fusion-strategy-expert-panel-6', '2024-03'],
  // 財務総合政策研究所 ASEANワークショップ（2024年3月）
  ['meeting/pri-asean-workshop-2024', '2024-03'],
  // FMSTAN会合 2024/5/4、ルワンダ
  ['meeting/fmstan-2024', '2024-05-04'],
  // G7科学技術大臣会合 2024年7月9日～11日、ボローニャ
  ['meeting/g7-st-ministers-2024', '2024-07-09/2024-07-11'],
  // G20研究・イノベーション大臣会合 2024年9月18日～19日、マナウス
  ['meeting/g20-research-innovation-ministers-2024', '2024-09-18/2024-09-19'],
  // STSフォーラム2024年年次総会 10月5日～8日
  ['meeting/sts-forum-2024', '2024-10-05/2024-10-08'],
  // 政務三役と総合科学技術・イノベーション会議有識者議員との会合（令和6年度）資料4（2024年11月）
  ['meeting/csti-ministers-members-meeting-2024', '2024-11'],
  // OECD公開セミナー（2025年1月、JST）
  ['meeting/oecd-sti-seminar-2025', '2025-01'],
  // 構想委員会（第5回）資料2-1（2025年5月）
  ['meeting/ip-strategy-concept-committee-5', '2025-05'],
  // 「日EU間の量子科学技術に関する協力趣意書」への署名（2025年5月）
  ['meeting/japan-eu-quantum-signing-2025', '2025-05'],
  // 基本計画専門調査会（第6回）2025.5.22
  ['meeting/csti-basic-plan-panel-6', '2025-05-22'],
]

describe('the meetings of 2024 and 2025', () => {
  it('stand in order, with the dates that the source gives', () => {
    expect(comparison.rows.map(({ id }, row) => [id, values(comparison)[row]?.[0]])).toEqual(expected)
  })

  it('name the place where the source does', () => {
    const places = new Map(
      comparison.rows.map(({ id }, row) => [id, [values(comparison)[row]?.[2] ?? []].flat()]),
    )
    expect(places.get('meeting/fmstan-2024')).toContain('RW')
    expect(places.get('meeting/g7-st-ministers-2024')).toContain('IT')
    expect(places.get('meeting/g20-research-innovation-ministers-2024')).toContain('BR')
  })

  it('leave out those that no source dates, and say which', () => {
    // 第30回アジア・太平洋研究会、G7量子ワークショップ、第3回日印大学等フォーラム、World Fusion Energy Group創立閣僚級会議
    expect(notes(comparison)).toEqual([
      'Left out, because no source dates them: 4 ("30th Asia-Pacific Study Meeting", "G7 quantum workshop", "3rd Japan-India Universities Forum", "Inaugural ministerial meeting of the IAEA World Fusion Energy Group").',
    ])
  })
})
