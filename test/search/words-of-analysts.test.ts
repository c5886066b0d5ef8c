import { describe, expect, it } from 'vitest'
import { atlas } from '../../src/index.js'
import { createSearch } from '../../src/search/create-search.js'

const search = createSearch(atlas)
const first = (query: string) => search(query, { limit: 1 })[0]?.id

/** Words that people use for a thing where sources and names have others. */
const meant: readonly (readonly [query: string, id: string])[] = [
  ['文科省', 'mext'],
  ['産総研', 'aist'],
  ['学振', 'jsps'],
  ['原子力機構', 'jaea'],
  ['国際農研', 'jircas'],
  ['知財本部', 'ip-strategy-headquarters'],
  ['外為法', 'japan-foreign-exchange-and-foreign-trade-act'],
  ['科学外交', 'science-diplomacy'],
  ['science diplomacy', 'science-diplomacy'],
  ['科技外交', 'science-diplomacy'],
  ['利益相反', 'research-security'],
  ['conflict of interest', 'research-security'],
  ['軍民両用', 'security-technology-outflow'],
  ['technology leakage', 'security-technology-outflow'],
  ['少子化', 'demographic-change'],
  ['ageing', 'demographic-change'],
  ['ベンチャー', 'startups-innovation-ecosystem'],
  ['early-career researchers', 'next-generation'],
  ['給与', 'fr-lpr-pay'],
  ['salaries', 'fr-lpr-pay'],
  ['volcano', 'volcanic-disasters'],
  ['bird flu', 'infectious-disease-research'],
  ['スパコン', 'high-performance-computing'],
  ['創薬', 'pharmaceuticals-devices'],
  ['同志国', 'like-minded-countries'],
  ['955億ユーロ', 'horizon-europe'],
  ['95.5 billion euros', 'horizon-europe'],
  ['平成21年8月25日', 'cstp-diplomacy-task-force-1'],
  ['令和6年2月16日', 'japan-immediate-open-access-policy-2024'],
]

describe('search of the curated atlas', () => {
  it.each(meant)('leads from "%s" to %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('finds agreements of Japan and the United States by the short name of the two', () => {
    expect(search('日米').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tokyo-statement-on-quantum-cooperation', 'japan-us-fusion-joint-statement']),
    )
  })
})
