import { describe, expect, it } from 'vitest'
import { traceTheme } from '../../../src/compare/trace-theme.js'
import { atlas } from '../../../src/index.js'
import type { ThemeId } from '../../../src/model/ids.js'
import { columnIds, notes } from '../table.js'

const strategies = [
  'jst-international-strategy-2007',
  'japan-international-strategy-2010',
  'japan-diplomacy-strategy-2015',
  'japan-global-strategy-2025',
] as const

interface Told {
  readonly state: string | undefined
  readonly measures: readonly string[]
}

const told = (state: string | undefined, prefix: string, ids: string): Told => ({
  state,
  measures: ids.split(/\s+/).flatMap((id) => (id === '' ? [] : `${prefix}${id}`)),
})

const in2007 = (state: string | undefined, ids: string) => told(state, 'jst-2007-', ids)
const in2010 = (state: string, ids: string) => told(state, 'jp-2010-', ids)
const in2015 = (state: string, ids: string) => told(state, 'jp-2015-', ids)
const in2025 = (state: string, ids: string) => told(state, '', ids)

/** Read whole, and without a word on it. */
const absent = told('absent', '', '')

/** Not in the part of the document that is known. */
const unknown = null

/**
 * What the four documents say of each theme, read from their text: JST's strategy of 2007, outline and report of 2010,
 * the draft of 2015 (an excerpt) and the slides of 2025. Three themes change their instruments: research that bears on
 * standards with Europe in 2007 becomes standardization in 2010, a roadmap for facilities in Asia in 2010 becomes
 * agreements and joint work on fusion in 2025, and joint research for security in 2010 becomes assessment and the ties of
 * command posts in 2015. From one document to the next all others keep one,
 * such as mobility for people, or one of the two names none.
 */
const expected: Partial<Record<ThemeId, readonly (Told | null)[]>> = {
  // People: exchange, receiving and sending researchers, networks, and attracting talent.
  'people-mobility': [
    in2007(
      'appears',
      `research-level foreign-researchers receiving-researchers funding-agencies funders-staff-exchange
       organization staff-and-legal study-abroad training-internships exchange-with-funders-abroad
       research-exchange science-communication miraikan-network china-taiwan-korea east-asia-joint-research
       india asean-south-asia asean-people asian-information asian-information-network european-countries
       existing-cooperation agreement-countries-research agreement-countries-network`,
    ),
    in2010(
      'persists',
      `people-networks alumni-network re-invitation sending-researchers asian-database
       research-living-conditions treatment-of-researchers strategic-scholarships world-level-projects
       open-recruitment basic-research diplomacy-training secondment international-organizations
       africa-cooperation overseas-bases tasks-of-bases asia-area-talent africa-people-network`,
    ),
    in2015('persists', 'international-organizations expert-exchange university-network'),
    in2025(
      'persists',
      `jp-2025-point-brain-circulation jp-2025-point-brain-circulation-again jp-2025-rec-synergy
       jp-2025-rec-missions jp-2025-rec-fellows japan-researchers-abroad japan-international-research-centers
       japan-global-south-cooperation japan-india-exchange japan-higher-education-development`,
    ),
  ],
  asia: [
    in2007(
      'appears',
      `research-exchange science-communication asian-science-museums miraikan-leadership china-taiwan-korea
       promising-partners east-asia-joint-research india asean-south-asia asean-oda-research asean-people
       asean-advanced asian-information asian-information-network bilateral-information-meetings`,
    ),
    in2010(
      'persists',
      `multilateral-frameworks people-networks asian-database world-level-projects pilot-projects
       green-innovation environment-energy food-production environmental-monitoring geospatial-networks
       climate-data-sharing water-resources life-innovation infectious-disease-research safety-security
       disaster-prevention disaster-research disaster-response disaster-training security-research
       basic-research asian-roadmap conformity-assessment institution-building
       technical-cooperation-with-institutions going-abroad space-top-sales asia-area-talent
       asia-area-common-challenges`,
    ),
    in2015('persists', 'competition-and-cooperation asian-partners'),
    in2025(
      'persists',
      `japan-global-south-cooperation japan-asean-resource-circulation-support japan-asean-escrap-circulation
       japan-india-exchange jp-2025-point-oecd-eria`,
    ),
  ],
  'developing-countries': [
    in2007(
      'appears',
      `developing-countries-research research-exchange asean-south-asia asean-oda-research
       other-regions-oda-research`,
    ),
    in2010(
      'persists',
      `oda-research-cooperation oda-linked-grants special-slots follow-up institution-building
       international-organizations africa-cooperation crops-biofuel africa-oda-results africa-people-network
       africa-appeal`,
    ),
    in2015('persists', 'equal-partnership use-satreps beyond-satreps'),
    in2025(
      'persists',
      `jp-2025-point-global-south jp-2025-rec-missions jp-2025-rec-developing-countries
       japan-global-south-cooperation japan-india-exchange japan-higher-education-development
       japan-asean-resource-circulation-support`,
    ),
  ],
  // Security: 「守るべきを守る」 in 2010, infringements of 2015, research security in 2025.
  'security-technology-outflow': [
    absent,
    in2010('appears', 'protect-what-must-be-protected domestic-rule-operation partner-controls'),
    in2015('persists', 'competition-and-cooperation'),
    in2025('persists', 'jp-2025-point-research-security japan-research-security'),
  ],
  // National security: 「２）安全保障関連」 of 2010 and security among the common challenges of Asia; assessment of leadership
  // and ties to the National Security Council in 2015; 「厳しさを増す安全保障環境」 in 2025, which no measure speaks of.
  'national-security-defence': [
    absent,
    in2010(
      'appears',
      'pilot-projects safety-security security-research defence-joint-research asia-area-common-challenges',
    ),
    in2015('changes', 'leadership-assessment command-post-links'),
    in2025('persists', ''),
  ],
  // Standards: 標準化関連の研究課題 and 規制・規格戦略 with Europe in 2007, 5.3②③ in 2010, rule making in 2025.
  standards: [
    in2007('appears', 'european-commission european-fields'),
    in2010('changes', 'standardization conformity-assessment'),
    unknown,
    in2025('persists', 'jp-2025-point-rule-making japan-international-standardization'),
  ],
  // Facilities: the Asian roadmap of 2010; JT-60SA, DONES and ITER in 2025.
  'large-facilities': [
    absent,
    in2010('appears', 'asian-roadmap'),
    unknown,
    in2025('changes', 'japan-fusion-bilateral-cooperation japan-fusion-multilateral-cooperation'),
  ],
  'science-diplomacy': [
    absent,
    in2010(
      'appears',
      `private-sector npo-links japanese-aaas diplomacy-training more-training scientists-in-private-bodies
       secondment industry-science-diplomacy ministry-cooperation overseas-bases face-of-science`,
    ),
    in2015(
      'persists',
      `attaches public-diplomacy expert-exchange csti-command command-post-links ministry-links
       university-industry-links university-network`,
    ),
    in2025(
      'persists',
      `jp-2025-point-diplomacy jp-2025-fellows jp-2025-rec-missions jp-2025-rec-fellows
       jp-2025-rec-more-fellows jp-2025-science-diplomacy jp-2025-adviser-network jp-2025-sts-forum`,
    ),
  ],
  'headquarters-functions': [
    in2007(
      'appears',
      `strategy-formulation systematic regional-basis information-sharing international-officers
       international-database organization people-for-international-work staff-and-legal legal-support
       implementation-plans half-yearly-review`,
    ),
    in2010('persists', 'pilot-projects ministry-cooperation'),
    in2015('persists', 'csti-command command-post-links ministry-links university-industry-links'),
    in2025(
      'persists',
      `jp-2025-rec-missions jp-2025-rec-officers-meetings jp-2025-rec-support-fellows
       jp-2025-rec-analyse-reports jp-2025-rec-overview-abroad`,
    ),
  ],
}

const widened: readonly ThemeId[] = ['people-mobility', 'security-technology-outflow']

describe('what the strategies of Japan of 2007, 2010, 2015 and 2025 say', () => {
  for (const { id: theme } of atlas.all('theme')) {
    const cells = expected[theme]
    if (cells === undefined) continue
    const comparison = traceTheme(atlas, theme, { strategies, narrower: widened.includes(theme) })
    const row = comparison.cells[0] ?? []

    it(`follows ${theme} through the four documents in order of time`, () => {
      expect(columnIds(comparison)).toEqual(strategies)
    })

    for (const [index, one] of cells.entries()) {
      it(`tells what ${strategies[index]} says of ${theme}`, () => {
        const cell = row[index] ?? null
        if (one === null) {
          expect(cell).toBeNull()
          return
        }
        expect([cell?.value ?? 'nothing'].flat().toSorted()).toEqual(one.measures.toSorted())
        expect(cell?.state).toBe(one.state)
        expect(cell?.citations.length).toBeGreaterThan(0)
      })
    }
  }

  it('tells that 2007 does not speak of facilities, and that only part of 2010 and 2015 was read', () => {
    const comparison = traceTheme(atlas, 'large-facilities', { strategies })
    expect(comparison.cells[0]?.[0]?.text.en).toBe('absent')
    expect(notes(comparison)).toEqual([
      'Only excerpts of "International Strategy for Science and Technology", "Strategic Development of Science and Technology Diplomacy (draft)" were read: a blank cell means "not in the excerpt".',
    ])
  })

  it('counts research security for security only where narrower themes are asked for', () => {
    const lastCell = (narrower: boolean) =>
      traceTheme(atlas, 'security-technology-outflow', { strategies, narrower }).cells[0]?.at(-1)
    expect(lastCell(false)?.value).toEqual(['japan-research-security'])
    expect(lastCell(true)?.value).toEqual(['jp-2025-point-research-security', 'japan-research-security'])
  })

  it('puts what the strategy of 2025 says before the slides beside it, whose place in it is not known', () => {
    const comparison = traceTheme(atlas, 'people-mobility', { strategies })
    const measures = [comparison.cells[0]?.at(-1)?.value ?? []].flat().map(String)
    const ofStrategy = measures.map((id) => id.startsWith('jp-2025-'))
    expect(ofStrategy).toEqual(ofStrategy.toSorted().toReversed())
    expect(new Set(ofStrategy)).toEqual(new Set([true, false]))
  })
})
