import { describe, expect, it } from 'vitest'
import { compareApproaches } from '../../../src/compare/compare-approaches.js'
import { posturesToward } from '../../../src/compare/postures-toward.js'
import { atlas } from '../../../src/index.js'
import { cellAt, columnIds, notes, rowIds } from '../table.js'

const partners = ['DE', 'TH', 'IN', 'CN', 'BR'] as const
const comparison = compareApproaches(atlas, { holders: ['eu', 'KR'], partners })

const mayFallUnder = (holders: string) =>
  `Tiers of these name others too, or groups whose members are not all listed; a partner of which nothing is shown may fall under one: ${holders}.`

/** Posture, through what, and the words of the source, as the slide 国・地域別アプローチ has them. */
const expected = {
  eu: {
    DE: null,
    TH: ['supportive', 'asean', 'グローバル課題への取組で人的交流、研究インフラ整備等で協力'],
    IN: ['selective', undefined, 'グリーン・デジタルで戦略的連携'],
    CN: ['conditional', undefined, '価値観相違等に留意、限定的・条件付き協力'],
    BR: ['supportive', 'latin-america', 'グローバル課題への取組で人的交流、研究インフラ整備等で協力'],
  },
  KR: {
    DE: ['strategic', 'eu', '首脳級技術協力'],
    TH: ['working', 'asean', '省庁別実務協力'],
    IN: ['working', undefined, '省庁別実務協力'],
    CN: ['conditional', undefined, '条件付き協力'],
    BR: null,
  },
} as const

describe('how the EU and Korea treat Germany, Thailand, India, China and Brazil', () => {
  it('has the two as rows and the five as columns', () => {
    expect(rowIds(comparison)).toEqual(['eu', 'KR'])
    expect(columnIds(comparison)).toEqual(partners)
  })

  for (const [holder, cells] of Object.entries(expected)) {
    for (const [partner, told] of Object.entries(cells)) {
      it(`tells what the source says of ${holder} toward ${partner}, and through what`, () => {
        const cell = cellAt(comparison, holder, partner)
        if (told === null) {
          expect(cell).toBeNull()
          return
        }
        const [posture, via, words] = told
        expect(cell?.value).toBe(posture)
        expect(cell?.via).toBe(via)
        expect(cell?.text.ja).toContain(words)
        expect(cell?.citations.map(({ section }) => section)).toContain('regional-approaches')
      })
    }
  }

  it('says of when the approaches are, what is remarked on the tiers, why the EU has no posture toward Germany, where the list of Latin America is from, and that Korea may count Brazil among 「等」', () => {
    expect(notes(comparison)).toEqual([
      'Years of the approaches: European Union (2021); South Korea (2023).',
      '"Nuanced and modulated approach of the European Union", "Strategic cooperation on green and digital": The source calls the cooperation with India strategic; it is coded as selective because it is tied to two fields.',
      '"Regional strategy of the Republic of Korea for global R&D": On the slide on the Republic of Korea the table has slipped: the partners of the second and third tiers run together with what is discussed, under the wrong headings. The tiers follow the slide on approaches by country and region.',
      'Germany belongs to European Union, whose approach is toward others.',
      'Members of Latin America and the Caribbean: Which countries belong to it is taken from the UN M49 grouping as Unicode CLDR gives it; no source document says so.',
      mayFallUnder('South Korea'),
    ])
  })

  it('says of Japan toward Thailand and Chile that the programs for developing countries are open to ASEAN too', () => {
    // 「国・地域別アプローチ」：開発途上国等にSATREPS、ASEAN諸国にNEXUS。SATREPSの対象テーマ例にタイ（2024）
    const japan = compareApproaches(atlas, { holders: ['JP'], partners: ['TH', 'CL'] })
    expect(cellAt(japan, 'JP', 'TH')?.via).toBe('asean')
    expect(notes(japan)).toContain(
      '"Joint research programs of Japan by partner", "ASEAN countries: NEXUS": Countries of ASEAN that are emerging or developing countries fall under the first tier too; SATREPS has partners among them.',
    )
    const chile = compareApproaches(atlas, { holders: ['JP'], partners: ['CL'] })
    expect(notes(chile).filter((note) => note.includes('NEXUS'))).toEqual([])
  })

  it('says that partners that neither the EU nor Korea names may fall under open tiers', () => {
    // EU：近接国（英国を含む）、韓国の3区分はいずれも「等」
    const blank = compareApproaches(atlas, { holders: ['eu', 'KR'], partners: ['UA', 'JP'] })
    expect(cellAt(blank, 'eu', 'UA')).toBeNull()
    expect(cellAt(blank, 'KR', 'JP')).toBeNull()
    expect(notes(blank)).toEqual([
      'Years of the approaches: European Union (2021).',
      mayFallUnder('European Union; South Korea'),
    ])
  })

  it('tells how both treat the United Kingdom by itself, which was no member of the EU any more', () => {
    // EU近接国の英国は「長年の共通基盤維持、Horizon Europeに参加」、韓国の「首脳級技術協力」は米国、EU、英国など
    const unitedKingdom = compareApproaches(atlas, { holders: ['eu', 'KR'], partners: ['GB'] })
    expect(unitedKingdom.cells.map(([cell]) => [cell?.value, cell?.via])).toEqual([
      ['integrated', undefined],
      ['strategic', undefined],
    ])
  })

  it('tells the reverse: who treats China how', () => {
    const toward = posturesToward(atlas, 'CN', { holders: ['eu', 'KR'] })
    expect(toward.cells.map(([cell]) => cell?.value)).toEqual(['conditional', 'conditional'])
  })
})
