import { describe, expect, it } from 'vitest'
import { comparePlaces } from '../../../src/compare/compare-places.js'
import { comparePrograms } from '../../../src/compare/compare-programs.js'
import { posturesToward } from '../../../src/compare/postures-toward.js'
import { atlas } from '../../../src/index.js'
import { cellAt, rowIds } from '../table.js'

describe('what concerns Asia and Europe as a whole', () => {
  it('concerns ASEAN: the postures of Japan and JST toward it from 2007 to 2025', () => {
    // 2007年：２．アジア③；2010年：5.2、アジア諸国との間で；2015年：②対等な関係のパートナーシップ；2025年：NEXUS
    const toward = posturesToward(atlas, 'asean', { holders: ['jst', 'JP'], history: true })
    expect(
      rowIds(toward).map((id, row) => [id, toward.cells[row]?.[0]?.value, toward.cells[row]?.[0]?.via]),
    ).toEqual([
      ['jst-approach-2007', 'supportive', undefined],
      ['japan-approach-2010', 'equal', 'asia'],
      ['japan-approach-2015', 'equal', undefined],
      ['japan-programs-by-partner', 'working', undefined],
    ])
  })

  it('concerns ASEAN: programs for Asia', () => {
    expect(rowIds(comparePrograms(atlas, { partners: ['asean'] }))).toEqual(
      expect.arrayContaining([
        'asia-science-technology-area',
        'asian-research-fund',
        'nexus',
        'sentinel-asia',
      ]),
    )
  })

  it('concerns the EU: measures of JST toward Europe', () => {
    // ３．欧州①：欧州における科学技術政策や研究開発の動向を調査・分析
    const union = comparePlaces(atlas, { places: ['eu'] })
    expect(cellAt(union, 'measures-toward', 'eu')?.value).toContain('jst-2007-european-trends')
  })
})
