import { describe, expect, it } from 'vitest'
import { checks } from '../../../scripts/check/checks.js'
import type { Dataset } from '../../../src/atlas/dataset.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type {
  Element,
  Indicator,
  Measure,
  Source,
  Strategy,
  Technology,
  Theme,
} from '../../../src/model/records.js'
import { paper, program, smallWorld } from '../../small-dataset.js'

/** What all checks find, each with the name of the check. */
const found = (dataset: Dataset) =>
  checks.flatMap(({ name, check }) =>
    check(dataset).map(
      ({ kind, id, path, message }) => `${name}: ${kind}/${id} ${path.map(String).join('.')} ${message}`,
    ),
  )

const citations = [{ source: 'paper', section: 'one' }]
const named = (text: string) => ({ en: text, ja: `${text}の名` })
const long = (en: number, ja: number) => ({ en: 'n'.repeat(en), ja: '名'.repeat(ja) })

const element = (id: string, order: number, rest: Partial<Element<AnyIds>> = {}): Element<AnyIds> => ({
  id,
  kind: 'pillar',
  order,
  name: named(id),
  citations,
  ...rest,
})
const measure = (id: string, order: number, rest: Partial<Measure<AnyIds>> = {}): Measure<AnyIds> => ({
  id,
  kind: 'action',
  holder: { place: 'JP' },
  strategy: 'plan',
  order,
  name: named(id),
  citations,
  ...rest,
})
const strategy = (elements: readonly Element<AnyIds>[], id = 'plan'): Strategy<AnyIds> => ({
  id,
  kind: 'plan',
  name: named(id),
  holders: [{ place: 'JP' }],
  completeness: 'whole',
  citations,
  elements,
})
const theme = (id: string, rest: Partial<Theme<AnyIds>> = {}): Theme<AnyIds> => ({
  id,
  name: named(id),
  definition: named(id),
  citations,
  ...rest,
})
const quantum: Technology<AnyIds> = { id: 'quantum', name: named('quantum'), citations }
const tableOf = (kind: 'technology' | 'category', ids: readonly string[]): Indicator<AnyIds> => ({
  id: 'table',
  name: named('table'),
  unit: named('percent'),
  citations,
  dimensions: [
    { id: 'field', name: named('field'), kind, values: ids.map((id) => ({ id, name: named(id) })) },
  ],
  observations: ids.map((id) => ({ at: { field: id }, value: 1 })),
})
const sourceOf = (title: Source<AnyIds>['name']): Source<AnyIds> => ({
  ...paper,
  outline: [{ id: 'one', title }],
})

describe('the checks', () => {
  it('find nothing in sound data', () => {
    const dataset = {
      ...smallWorld,
      themes: [theme('a', { broader: 'b' }), theme('b', { broader: 'a' })],
      strategies: [strategy([element('plan-one', 1)])],
      measures: [measure('plan-two', 2, { parent: 'plan-one' })],
      indicators: [tableOf('category', ['physics'])],
      programs: [
        program('x', { period: '2020/2024', budget: { amount: 1, currency: 'JPY' }, themes: ['a'] }),
      ],
    }
    expect(found(dataset)).toEqual([])
  })

  it('have names of their own', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
  })
})

describe('english-script', () => {
  it('finds kana, kanji and full-width characters in English, and only there', () => {
    const dataset = {
      programs: [
        program('a', { name: { en: 'SATREPS（地球）', ja: '地球' } }),
        program('b', { name: { en: 'Kana カ', ja: 'カ' }, aliases: ['カナ'] }),
      ],
    }
    expect(found(dataset)).toEqual([
      'english-script: program/a name.en has "（" in English',
      'english-script: program/b name.en has "カ" in English',
    ])
  })
})

describe('placeholder-words', () => {
  it('finds words that stand for nothing, and only where they are the whole text', () => {
    const dataset = {
      programs: [program('x', { aliases: ['N/A', 'Unknown', '---', '不明', 'None of these', 'fine'] })],
    }
    expect(found(dataset)).toEqual([
      'placeholder-words: program/x aliases.0 stands for nothing: "N/A"',
      'placeholder-words: program/x aliases.1 stands for nothing: "Unknown"',
      'placeholder-words: program/x aliases.2 stands for nothing: "---"',
      'placeholder-words: program/x aliases.3 stands for nothing: "不明"',
    ])
  })

  it('knows that NA is Namibia', () => {
    expect(found({ programs: [program('x', { partners: ['NA'] })] })).toEqual([])
  })
})

describe('length-limits', () => {
  it('lets a name have 80 characters in English and 60 in Japanese', () => {
    const dataset = {
      programs: [program('x', { name: long(80, 60) }), program('y', { name: long(81, 61) })],
    }
    expect(found(dataset)).toEqual([
      'length-limits: program/y name.en has 81 characters, 80 are allowed',
      'length-limits: program/y name.ja has 61 characters, 60 are allowed',
    ])
  })

  it('lets a title have 140 and 100', () => {
    expect(found({ sources: [sourceOf(long(140, 100))] })).toEqual([])
    expect(found({ sources: [sourceOf(long(141, 101))] })).toEqual([
      'length-limits: source/paper outline.0.title.en has 141 characters, 140 are allowed',
      'length-limits: source/paper outline.0.title.ja has 101 characters, 100 are allowed',
    ])
  })

  it('lets a unit have as much as a title', () => {
    const table = tableOf('category', ['physics'])
    expect(found({ indicators: [{ ...table, unit: long(140, 100) }] })).toEqual([])
    expect(found({ indicators: [{ ...table, unit: long(140, 101) }] })).toEqual([
      'length-limits: indicator/table unit.ja has 101 characters, 100 are allowed',
    ])
  })

  it('lets a sentence have 300 and 200', () => {
    const dataset = {
      programs: [
        program('x', { summary: long(300, 200), facts: [{ text: long(300, 200) }] }),
        program('y', { summary: long(301, 201), facts: [{ text: long(301, 200) }] }),
      ],
    }
    expect(found(dataset)).toEqual([
      'length-limits: program/y summary.en has 301 characters, 300 are allowed',
      'length-limits: program/y summary.ja has 201 characters, 200 are allowed',
      'length-limits: program/y facts.0.text.en has 301 characters, 300 are allowed',
    ])
  })
})

describe('other-names', () => {
  it('finds an alias that is the name in one language', () => {
    const dataset = {
      programs: [program('x', { name: { en: 'Grants', ja: '助成' }, aliases: ['Awards', '助成', 'Grants'] })],
    }
    expect(found(dataset)).toEqual([
      'other-names: program/x aliases.1 "助成" is the name',
      'other-names: program/x aliases.2 "Grants" is the name',
    ])
  })
})

describe('reachable', () => {
  it('finds a theme that no other record names', () => {
    expect(found({ themes: [theme('lonely', { broader: 'lonely' })] })).toEqual([
      'reachable: theme/lonely  no other record names it',
      'spoken-of: theme/lonely citations.0 no record of section "paper one" is coded with it',
    ])
  })

  it('counts the values of a dimension as naming', () => {
    const dataset = { technologies: [quantum] }
    expect(found({ ...dataset, indicators: [tableOf('technology', ['quantum'])] })).toEqual([])
    expect(found({ ...dataset, indicators: [tableOf('category', ['quantum'])] })).toEqual([
      'reachable: technology/quantum  no other record names it',
      'spoken-of: technology/quantum citations.0 no record of section "paper one" is coded with it',
    ])
  })

  it('asks nothing of records that are no words for others', () => {
    expect(found({ programs: [program('alone')] })).toEqual([])
  })
})

describe('spoken-of', () => {
  const cites = (section: string) => ({ citations: [{ source: 'paper', section }] })
  const themes = [theme('people', cites('two'))]
  const silent = ['spoken-of: theme/people citations.0 no record of section "paper two" is coded with it']

  it('finds a section that a theme cites and no record of which is coded with it', () => {
    expect(found({ themes, programs: [program('x', { themes: ['people'] })] })).toEqual(silent)
    expect(found({ themes, programs: [program('x', { ...cites('two'), themes: ['people'] })] })).toEqual([])
  })

  it('takes the citations of a part for its own, and else those of the record', () => {
    const part = element('part', 1, { ...cites('two'), themes: ['people'] })
    expect(found({ themes, strategies: [strategy([part])] })).toEqual([])
    const without = { facts: [{ text: named('fact') }], themes: ['people'] }
    expect(found({ themes, programs: [program('x', { ...without, ...cites('two') })] })).toEqual([])
  })

  it('counts terms above and below', () => {
    const [wide, narrow] = [
      theme('wide', cites('two')),
      theme('narrow', { ...cites('two'), broader: 'wide' }),
    ]
    const coded = (id: string) => [program('x', { ...cites('two'), themes: [id] })]
    expect(found({ themes: [wide, narrow], programs: coded('narrow') })).toEqual([])
    const aside = theme('aside', { ...cites('two'), broader: 'wide' })
    expect(found({ themes: [wide, narrow, aside], programs: coded('narrow') }).slice(-1)).toEqual([
      'spoken-of: theme/aside citations.0 no record of section "paper two" is coded with it',
    ])
  })

  it('knows technologies by lists of strategies and by values of dimensions', () => {
    const listed = element('list', 1, { technologyList: [{ technology: 'quantum' }] })
    expect(found({ technologies: [quantum], strategies: [strategy([listed])] })).toEqual([])
    expect(found({ technologies: [quantum], indicators: [tableOf('technology', ['quantum'])] })).toEqual([])
  })
})

describe('element-ids', () => {
  it('finds an element with the id of a measure or of an element of another strategy', () => {
    const dataset = {
      strategies: [
        strategy([element('a', 1), element('m', 2)]),
        strategy([element('b', 1), element('a', 2)], 'other'),
      ],
      measures: [measure('m', 3)],
    }
    expect(found(dataset)).toEqual([
      'element-ids: strategy/plan elements.1.id "m" is taken',
      'element-ids: strategy/other elements.1.id "a" is taken',
    ])
  })
})

describe('parents', () => {
  it('finds an element or measure that stands above its parent', () => {
    const dataset = {
      strategies: [strategy([element('a', 1, { parent: 'b' }), element('b', 3)])],
      measures: [measure('m', 2, { parent: 'b' }), measure('n', 4, { parent: 'b' })],
    }
    expect(found(dataset)).toEqual([
      'parents: strategy/plan elements.0.parent "b" does not stand above',
      'parents: measure/m parent "b" does not stand above',
    ])
  })

  it('finds a part that is its own parent', () => {
    expect(found({ strategies: [strategy([element('a', 1, { parent: 'a' })])] })).toEqual([
      'parents: strategy/plan elements.0.parent "a" does not stand above',
    ])
  })
})
