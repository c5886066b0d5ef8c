import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import type { Dataset } from '../../../src/atlas/dataset.js'
import { compareStrategies } from '../../../src/compare/compare-strategies.js'
import { traceTheme } from '../../../src/compare/trace-theme.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Citation } from '../../../src/model/records.js'
import { approach, country, group, paper, smallWorld, tier } from '../../small-dataset.js'
import { indicator, measure, meeting, organization, strategy, technology, theme } from '../records.js'
import { cellAt, states, texts, vias } from '../table.js'

const inDocument: Citation<AnyIds> = { source: 'document', section: 'one' }
const fromDocument = { citations: [inDocument] }
const plan = strategy('plan', { documents: ['document'] })
const document = { ...paper, id: 'document' }

/** The state of a partner in the plan, beside another strategy, with what else there is. */
const partnerState = (partner: string, dataset: Dataset<AnyIds>, own = plan) =>
  states(
    compareStrategies(
      createAtlas(smallWorld, { ...dataset, strategies: [own, strategy('other')], sources: [document] }),
      { by: 'partner', keys: [partner], strategies: ['plan', 'other'] },
    ),
  )[0]

describe('what a document speaks of elsewhere than in its strategy', () => {
  it('is not absent where the record of a partner cites the document itself', () => {
    const places = [{ ...country('FR', 'France'), ...fromDocument }]
    expect(partnerState('FR', { places })).toEqual(['elsewhere', 'absent'])
  })

  it('is not absent where another record that cites the document names the partner', () => {
    expect(partnerState('TH', { meetings: [meeting('talks', { place: 'TH', ...fromDocument })] })).toEqual([
      'elsewhere',
      'absent',
    ])
    expect(
      partnerState('TH', { approaches: [approach('stance', 'DE', [tier('working', ['TH'])], fromDocument)] }),
    ).toEqual(['elsewhere', 'absent'])
    expect(
      partnerState('TH', { indicators: [indicator('shares', ['2020'], { TH: [1] }, fromDocument)] }),
    ).toEqual(['elsewhere', 'absent'])
    expect(
      partnerState('TH', {
        measures: [measure('of-other', { strategy: 'x', partners: ['TH'], ...fromDocument })],
      }),
    ).toEqual(['elsewhere', 'absent'])
  })

  it('is absent where those that name it cite other documents', () => {
    expect(partnerState('TH', { meetings: [meeting('talks', { place: 'TH' })] })).toEqual([
      'absent',
      'absent',
    ])
  })

  it('looks into each of several documents of the strategy', () => {
    const places = [{ ...country('FR', 'France'), ...fromDocument }]
    for (const documents of [
      ['document', 'annex'],
      ['annex', 'document'],
    ])
      expect(partnerState('FR', { places }, strategy('plan', { documents }))).toEqual(['elsewhere', 'absent'])
  })

  it('takes a group for itself, not for its members', () => {
    const places = [{ ...group('club', 'bloc', ['TH']), ...fromDocument }]
    expect(partnerState('club', { places })).toEqual(['elsewhere', 'absent'])
    expect(partnerState('TH', { places })).toEqual(['absent', 'absent'])
  })

  it('stays unknown where only an excerpt of the strategy was read', () => {
    const places = [{ ...country('FR', 'France'), ...fromDocument }]
    const excerpt = strategy('plan', { documents: ['document'], completeness: 'excerpt' })
    expect(partnerState('FR', { places }, excerpt)).toEqual([null, 'absent'])
  })
})

const atlas = createAtlas(smallWorld, {
  sources: [document],
  themes: [
    theme('people'),
    { ...theme('talent', 'people'), ...fromDocument },
    { ...theme('standards'), ...fromDocument },
    theme('asia'),
  ],
  technologies: [technology('digital'), technology('ai', ['digital'])],
  organizations: [organization('agency')],
  strategies: [
    strategy('before', { date: '2010' }),
    { ...plan, date: '2020' },
    strategy('after', { date: '2022' }),
  ],
  measures: [
    measure('before-standards', {
      strategy: 'before',
      themes: ['standards', 'asia'],
      instrument: 'dialogue',
    }),
    measure('plan-step', { strategy: 'plan', themes: ['asia'] }),
    measure('after-standards', { strategy: 'after', themes: ['standards'], instrument: 'dialogue' }),
    measure('reported', { technologies: ['ai'], instrument: 'regulation', ...fromDocument }),
  ],
})

describe('compareStrategies', () => {
  it('says where the document speaks of what the strategy itself does not, and explains it', () => {
    const comparison = compareStrategies(atlas, { keys: ['standards'] })
    expect(cellAt(comparison, 'standards', 'plan')).toEqual({
      value: [],
      text: { en: 'elsewhere in its document', ja: '文書の別の節' },
      state: 'elsewhere',
      citations: [inDocument],
      records: [{ kind: 'strategy', id: 'plan' }],
    })
    expect(comparison.legend.map(({ id }) => id)).toEqual(['some', 'elsewhere'])
    expect(comparison.legend[1]?.description).toEqual({
      en: 'Read whole: no part of the strategy is coded with it, but other records that cite its document speak of it.',
      ja: '全文を読んだ。施策にもほかの部分にもないが、同じ文書を引くほかのレコードに出てくる。',
    })
  })

  it('rather shows what the strategy itself says', () => {
    expect(texts(compareStrategies(atlas, { keys: ['asia'], strategies: ['plan'] }))).toEqual([['plan-step']])
  })

  it('reads technologies and instruments of other records of the document too', () => {
    const by = (facet: 'technology' | 'instrument', key: string) =>
      states(compareStrategies(atlas, { by: facet, keys: [key] }))[0]
    expect(by('technology', 'ai')).toEqual(['absent', 'elsewhere', 'absent'])
    expect(by('technology', 'digital')).toEqual(['absent', 'absent', 'absent'])
    expect(by('instrument', 'regulation')).toEqual(['absent', 'elsewhere', 'absent'])
    expect(by('instrument', 'funding')).toEqual(['absent', 'absent', 'absent'])
  })

  it('counts narrower ones for the wider where it is told to, and says which', () => {
    const themes = compareStrategies(atlas, {
      keys: ['people', 'talent'],
      strategies: ['plan'],
      narrower: true,
    })
    expect(vias(themes)).toEqual([['talent'], [null]])
    expect(texts(themes)).toEqual([['elsewhere in its document'], ['elsewhere in its document']])
    expect(texts(compareStrategies(atlas, { keys: ['people'], strategies: ['plan'] }))).toEqual([['absent']])
  })

  it('says through no narrower one what the document says of the wider itself, whatever their order and ids', () => {
    const viaOf = (...ids: readonly string[]) => {
      const themes = ids.map((id) => ({
        ...theme(id, id === 'people' ? undefined : 'people'),
        ...fromDocument,
      }))
      const both = createAtlas({ themes, strategies: [plan] })
      return vias(compareStrategies(both, { keys: ['people'], narrower: true }))
    }
    expect(viaOf('talent', 'people')).toEqual([[null]])
    expect(viaOf('mobility', 'people')).toEqual([[null]])
    expect(viaOf('people', 'mobility')).toEqual([[null]])
  })
})

describe('where several records of a document speak of one thing', () => {
  const at = (section: string) => ({ citations: [{ source: 'document', section }] })
  const cellIn = (dataset: Dataset<AnyIds>, by: 'theme' | 'partner', key: string) => {
    const one = createAtlas(smallWorld, dataset, { strategies: [plan], sources: [document] })
    return compareStrategies(one, { by, keys: [key], narrower: true }).cells[0]?.[0]
  }

  it('cites the one that is first by its id, whatever their order', () => {
    const meetings = ['second', 'first', 'third'].map((id) => meeting(id, { place: 'TH', ...at(id) }))
    for (const ordered of [meetings, meetings.toReversed()])
      expect(cellIn({ meetings: ordered }, 'partner', 'TH')?.citations).toEqual(at('first').citations)
  })

  it('cites the same kind of record first, whatever their ids', () => {
    const dataset: Dataset<AnyIds> = {
      meetings: [meeting('a', { place: 'TH', ...at('meeting') })],
      measures: [measure('b', { strategy: 'x', partners: ['TH'], ...at('measure') })],
    }
    expect(cellIn(dataset, 'partner', 'TH')?.citations).toEqual(at('measure').citations)
  })

  it('cites the record of the theme itself before all that name it', () => {
    const dataset: Dataset<AnyIds> = {
      organizations: [{ ...organization('agency'), themes: ['people'], ...at('agency') }],
      themes: [{ ...theme('people'), ...at('theme') }],
    }
    expect(cellIn(dataset, 'theme', 'people')?.citations).toEqual(at('theme').citations)
  })

  it('goes through the narrower theme that is first by its id, whatever their order', () => {
    const themes = [
      theme('people'),
      { ...theme('talent', 'people'), ...at('talent') },
      { ...theme('mobility', 'people'), ...at('mobility') },
    ]
    for (const ordered of [themes, themes.toReversed()]) {
      const cell = cellIn({ themes: ordered }, 'theme', 'people')
      expect([cell?.via, cell?.citations]).toEqual(['mobility', at('mobility').citations])
    }
  })
})

describe('traceTheme', () => {
  it('lets no theme vanish of which the document speaks elsewhere, and goes on from the strategy before', () => {
    const trace = traceTheme(atlas, 'standards')
    expect(states(trace)).toEqual([['appears', 'elsewhere', 'persists']])
    expect(texts(trace, 'ja')[0]?.[1]).toBe('文書の別の節')
    expect(trace.legend.map(({ id }) => id)).toEqual(['appears', 'persists', 'elsewhere'])
  })

  it('takes it neither for a strategy that speaks of the theme nor for one that is silent on it', () => {
    const traced = (...strategies: readonly string[]) => {
      const one = createAtlas(smallWorld, {
        sources: [document],
        themes: [{ ...theme('standards'), ...fromDocument }],
        strategies: [
          strategy('talks', { date: '2010' }),
          { ...plan, date: '2020' },
          strategy('rules', { date: '2022' }),
          strategy('silent', { date: '2024' }),
        ],
        measures: [
          measure('talk', { strategy: 'talks', themes: ['standards'], instrument: 'dialogue' }),
          measure('rule', { strategy: 'rules', themes: ['standards'], instrument: 'regulation' }),
        ],
      })
      return states(traceTheme(one, 'standards', { strategies }))[0]
    }
    expect(traced('plan', 'rules')).toEqual(['elsewhere', 'appears'])
    expect(traced('plan', 'silent')).toEqual(['elsewhere', 'absent'])
    expect(traced('talks', 'plan', 'rules')).toEqual(['appears', 'elsewhere', 'changes'])
  })
})
