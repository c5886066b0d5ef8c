import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import type { Dataset } from '../../src/atlas/dataset.js'
import { compareTechnologies } from '../../src/compare/compare-technologies.js'
import type { AnyIds } from '../../src/model/ids.js'
import { program, smallWorld } from '../small-dataset.js'
import { element, measure, organization, strategy, technology } from './records.js'
import { columnIds, notes, rowIds, texts, values, vias } from './table.js'

const dataset: Dataset<AnyIds> = {
  technologies: [
    technology('digital'),
    technology('ai', ['digital']),
    technology('ai-for-health', ['ai', 'health']),
    technology('health'),
    technology('quantum'),
    technology('fusion'),
  ],
  strategies: [
    strategy('plan', {
      elements: [
        element('chances', 3, { technologyList: [{ technology: 'quantum' }] }),
        element('keys', 1, {
          technologyList: [
            { technology: 'ai', label: { en: 'A.I.', ja: '人工知能' } },
            { technology: 'ai-for-health' },
            { technology: 'quantum' },
          ],
        }),
        element('prose', 4),
      ],
    }),
  ],
  measures: [
    measure('plan-step', { strategy: 'plan', order: 2, technologyList: [{ technology: 'ai-for-health' }] }),
  ],
  programs: [program('calls', { technologyList: [{ technology: 'digital' }] }), program('exchange')],
}

const atlas = createAtlas(smallWorld, dataset)

describe('compareTechnologies', () => {
  it('has a title in both languages, and no legend', () => {
    expect(compareTechnologies(atlas)).toMatchObject({
      kind: 'technologies',
      title: { en: 'Technologies that lists name', ja: '一覧が挙げる技術' },
      legend: [],
    })
  })

  it('has a column for every list of strategies, in the order of the document, and of programs', () => {
    const comparison = compareTechnologies(atlas)
    expect(columnIds(comparison)).toEqual(['plan/keys', 'plan/plan-step', 'plan/chances', 'calls'])
    expect(comparison.columns[0]).toEqual({
      id: 'plan/keys',
      label: { en: 'Japan: plan: keys', ja: 'Japanの名：planの名：keysの名' },
      record: { kind: 'strategy', id: 'plan' },
    })
  })

  it('does not tell whose the lists are where all are of the same', () => {
    const { columns } = compareTechnologies(atlas, { lists: ['plan'] })
    expect(columns[0]?.label).toEqual({ en: 'plan: keys', ja: 'planの名：keysの名' })
  })

  it('has a row for each of the widest technologies that lists name, in the order of the atlas', () => {
    expect(rowIds(compareTechnologies(atlas))).toEqual(['digital', 'health', 'quantum'])
  })

  it('takes a technology without broader terms for a widest one, and one whose broader terms lead nowhere for itself', () => {
    const loose = createAtlas(smallWorld, {
      technologies: [
        technology('vision', ['ai']),
        { ...technology('ai'), broader: undefined },
        technology('chips', ['hardware']),
      ],
      programs: [program('calls', { technologyList: [{ technology: 'vision' }, { technology: 'chips' }] })],
    })
    expect(rowIds(compareTechnologies(loose))).toEqual(['ai', 'chips'])
  })

  it('finds narrower technologies through broader terms and names the one that makes a cell alone', () => {
    const comparison = compareTechnologies(atlas, { technologies: ['digital', 'ai', 'health'] })
    expect(values(comparison)).toEqual([
      [['ai', 'ai-for-health'], ['ai-for-health'], null, ['digital']],
      [['ai', 'ai-for-health'], ['ai-for-health'], null, null],
      [['ai-for-health'], ['ai-for-health'], null, null],
    ])
    expect(vias(comparison)).toEqual([
      [null, 'ai-for-health', null, null],
      [null, 'ai-for-health', null, null],
      ['ai-for-health', 'ai-for-health', null, null],
    ])
  })

  it('names a narrower technology that a list has twice, but none of several', () => {
    const lists = createAtlas(smallWorld, {
      technologies: [technology('energy'), technology('fusion', ['energy']), technology('solar', ['energy'])],
      programs: [
        program('twice', { technologyList: [{ technology: 'fusion' }, { technology: 'fusion' }] }),
        program('several', { technologyList: [{ technology: 'fusion' }, { technology: 'solar' }] }),
        program('also-itself', { technologyList: [{ technology: 'fusion' }, { technology: 'energy' }] }),
      ],
    })
    expect(vias(compareTechnologies(lists, { technologies: ['energy'] }))).toEqual([['fusion', null, null]])
  })

  it('writes once the wording that a list has for two technologies', () => {
    const label = { en: 'Chips and displays', ja: '半導体・ディスプレイ' }
    const lists = createAtlas(smallWorld, {
      technologies: [
        technology('digital'),
        technology('chips', ['digital']),
        technology('displays', ['digital']),
        technology('ai', ['digital']),
      ],
      programs: [
        program('calls', {
          technologyList: [
            { technology: 'chips', label },
            { technology: 'displays', label },
            { technology: 'ai', label: { en: 'AI', ja: 'AI' } },
          ],
        }),
      ],
    })
    const comparison = compareTechnologies(lists, { technologies: ['digital', 'displays'] })
    expect(values(comparison)).toEqual([[['chips', 'displays', 'ai']], [['displays']]])
    expect(texts(comparison, 'ja')).toEqual([['半導体・ディスプレイ；AI'], ['半導体・ディスプレイ']])
  })

  it('says who speaks of the technologies asked for outside lists, in strategies, their parts and measures', () => {
    const spoken = createAtlas(smallWorld, dataset, {
      organizations: [organization('council')],
      strategies: [
        // Its own list names AI already, what it says of quantum stands outside.
        strategy('lister', {
          holders: [{ place: 'DE' }],
          technologies: ['ai', 'quantum'],
          elements: [
            element('list', 1, { technologies: ['ai'], technologyList: [{ technology: 'ai-for-health' }] }),
          ],
        }),
        strategy('advice', { holders: [{ organization: 'council' }], technologies: ['ai-for-health'] }),
        strategy('prose', {
          holders: [{ place: 'TH' }],
          elements: [element('aside', 1, { technologies: ['ai'] })],
        }),
      ],
      measures: [
        measure('rule', { holder: { place: 'CL' }, technologies: ['ai'] }),
        measure('aside-of-lister', { holder: { place: 'DE' }, strategy: 'lister', technologies: ['fusion'] }),
      ],
    })
    const asked = compareTechnologies(spoken, { technologies: ['ai', 'quantum', 'fusion'] })
    expect(asked.notes).toEqual([
      {
        en: 'Outside such lists, strategies and measures speak of: ai (Thailand, Chile, council); quantum (Germany); fusion (Germany).',
        ja: '一覧の外でも、戦略や施策が触れている：aiの名（Thailandの名、Chileの名、councilの名）；quantumの名（Germanyの名）；fusionの名（Germanyの名）。',
      },
    ])
    expect(notes(compareTechnologies(spoken, { technologies: ['ai', 'fusion'], lists: ['lister'] }))).toEqual(
      ['Outside such lists, strategies and measures speak of: fusion (Germany).'],
    )
    expect(notes(compareTechnologies(spoken, { technologies: ['ai'], lists: ['lister'] }))).toEqual([])
    expect(compareTechnologies(spoken).notes).toEqual([
      {
        en: 'Outside such lists, strategies and measures speak of technologies in the rows: Thailand, Germany, Chile, council.',
        ja: '一覧の外でも、戦略や施策が行の技術に触れている：Thailandの名、Germanyの名、Chileの名、councilの名。',
      },
    ])
    expect(notes(compareTechnologies(atlas))).toEqual([])
  })

  it('keeps the wording of the list, in both languages', () => {
    const comparison = compareTechnologies(atlas, { technologies: ['ai'], lists: ['plan'] })
    expect(texts(comparison)[0]?.[0]).toBe('A.I.; ai-for-health')
    expect(texts(comparison, 'ja')[0]?.[0]).toBe('人工知能；ai-for-healthの名')
  })

  it('cites the part that holds the list', () => {
    const [[cell] = []] = compareTechnologies(atlas, { technologies: ['ai'] }).cells
    expect(cell?.citations).toEqual([{ source: 'paper', section: 'two' }])
    expect(cell?.records).toEqual([{ kind: 'strategy', id: 'plan' }])
  })

  it('keeps a row that no list names', () => {
    expect(values(compareTechnologies(atlas, { technologies: ['fusion'], lists: ['calls'] }))).toEqual([
      [null],
    ])
  })

  it('throws one error for all unknown ids', () => {
    expect(() => compareTechnologies(atlas, { technologies: ['quantom'], lists: ['call'] })).toThrow(
      'unknown technology "quantom" (did you mean "quantum"?); unknown strategy or program or measure "call" (did you mean "calls"?)',
    )
  })

  it('gives an empty comparison with a note where what is asked for has no list', () => {
    expect(notes(compareTechnologies(atlas, { lists: ['exchange'] }))).toEqual([
      'No list of technologies is known of: "exchange".',
      'Nothing matches the selection.',
    ])
  })

  it('names what is asked for and has no list', () => {
    const silent = createAtlas(smallWorld, dataset, {
      measures: [measure('next-step', { strategy: 'plan' })],
    })
    const comparison = compareTechnologies(silent, { lists: ['calls', 'exchange', 'next-step'] })
    expect(columnIds(comparison)).toEqual(['calls'])
    expect(comparison.notes).toEqual([
      {
        en: 'No list of technologies is known of: "exchange", "next-step".',
        ja: '技術の一覧が知られていないもの：「exchangeの名」、「next-stepの名」。',
      },
    ])
  })

  it('names each of several records with one id that have no list', () => {
    const twice = createAtlas(smallWorld, dataset, {
      measures: [{ ...measure('exchange'), name: { en: 'Exchange rule', ja: '交流の規則' } }],
    })
    expect(notes(compareTechnologies(twice, { lists: ['exchange', 'calls'] }))).toEqual([
      'No list of technologies is known of: "exchange", "Exchange rule".',
    ])
  })

  it('has a column for the list of a standing measure', () => {
    const ruled = createAtlas(smallWorld, dataset, {
      measures: [measure('rule', { technologies: ['ai'], technologyList: [{ technology: 'ai' }] })],
    })
    const comparison = compareTechnologies(ruled)
    expect(comparison.columns.at(-1)).toEqual({
      id: 'rule',
      label: { en: 'Japan: rule', ja: 'Japanの名：ruleの名' },
      record: { kind: 'measure', id: 'rule' },
    })
    expect(values(comparison)[0]?.at(-1)).toEqual(['ai'])
    expect(notes(comparison)).toEqual([])
    expect(columnIds(compareTechnologies(ruled, { lists: ['rule'] }))).toEqual(['rule'])
  })

  it('has the column of a measure of a strategy where it is asked for by its own id', () => {
    const comparison = compareTechnologies(atlas, { lists: ['plan-step'] })
    expect(comparison.columns).toEqual([
      {
        id: 'plan/plan-step',
        label: { en: 'plan: plan-step', ja: 'planの名：plan-stepの名' },
        record: { kind: 'strategy', id: 'plan' },
      },
    ])
    expect(rowIds(comparison)).toEqual(['digital', 'health'])
    expect(values(comparison)).toEqual([[['ai-for-health']], [['ai-for-health']]])
    expect(notes(comparison)).toEqual([])
  })

  it('has a column once where a strategy is asked for and its measure too, in the order asked for', () => {
    expect(columnIds(compareTechnologies(atlas, { lists: ['plan-step', 'calls', 'plan'] }))).toEqual([
      'plan/plan-step',
      'calls',
      'plan/keys',
      'plan/chances',
    ])
    const alike = createAtlas(smallWorld, {
      technologies: [technology('ai')],
      strategies: [strategy('plan')],
      measures: [measure('plan', { strategy: 'plan', technologyList: [{ technology: 'ai' }] })],
    })
    expect(columnIds(compareTechnologies(alike, { lists: ['plan'] }))).toEqual(['plan/plan'])
  })

  it('tells an element and a measure of one strategy with one id apart', () => {
    const same = createAtlas(smallWorld, dataset, {
      measures: [
        measure('chances', { strategy: 'plan', order: 5, technologyList: [{ technology: 'fusion' }] }),
      ],
    })
    const comparison = compareTechnologies(same, { technologies: ['quantum', 'fusion'], lists: ['plan'] })
    expect(columnIds(comparison)).toEqual([
      'plan/keys',
      'plan/plan-step',
      'strategy/plan/chances',
      'measure/plan/chances',
    ])
    expect(values(comparison)).toEqual([
      [['quantum'], null, ['quantum'], null],
      [null, null, null, ['fusion']],
    ])
    expect(columnIds(compareTechnologies(same, { lists: ['chances'] }))).toEqual(['plan/chances'])
  })

  it('tells lists of records of different kinds with one id apart', () => {
    const same = createAtlas(smallWorld, dataset, {
      measures: [measure('calls', { technologyList: [{ technology: 'ai' }] })],
    })
    expect(columnIds(compareTechnologies(same, { lists: ['calls'] }))).toEqual([
      'program/calls',
      'measure/calls',
    ])
  })

  it('names of a place and an organization with one id only the one that speaks', () => {
    const both = createAtlas(smallWorld, dataset, {
      organizations: [organization('asean')],
      measures: [measure('rule', { holder: { organization: 'asean' }, technologies: ['fusion'] })],
    })
    expect(notes(compareTechnologies(both, { technologies: ['fusion'] }))).toEqual([
      'Outside such lists, strategies and measures speak of: fusion (asean).',
    ])
  })

  it('gives the same cells whether restricted before or after', () => {
    const ids = ['digital', 'ai', 'ai-for-health', 'health', 'quantum', 'fusion']
    const whole = compareTechnologies(atlas, { technologies: ids })
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (technologies) => {
        const picked = technologies.map((id) => whole.cells[ids.indexOf(id)])
        expect(compareTechnologies(atlas, { technologies }).cells).toEqual(picked)
      }),
    )
  })
})
