import { describe, expect, it } from 'vitest'
import { bothLanguages } from '../../../scripts/check/both-languages.js'
import { citedSections } from '../../../scripts/check/cited-sections.js'
import { datesInOrder } from '../../../scripts/check/dates-in-order.js'
import { elementIds } from '../../../scripts/check/element-ids.js'
import { englishScript } from '../../../scripts/check/english-script.js'
import type { DataCheck } from '../../../scripts/check/finding.js'
import { ids } from '../../../scripts/check/ids.js'
import { lengthLimits } from '../../../scripts/check/length-limits.js'
import { moneyWithCurrency } from '../../../scripts/check/money-with-currency.js'
import { noEmptyText } from '../../../scripts/check/no-empty-text.js'
import { observations } from '../../../scripts/check/observations.js'
import { parents } from '../../../scripts/check/parents.js'
import { reachable } from '../../../scripts/check/reachable.js'
import { references } from '../../../scripts/check/references.js'
import { uniqueNames } from '../../../scripts/check/unique-names.js'
import type { Dataset } from '../../../src/atlas/dataset.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Element, Indicator, Measure, Strategy, Theme } from '../../../src/model/records.js'
import { program, smallWorld } from '../../small-dataset.js'

const found = ({ check }: DataCheck, dataset: Dataset) =>
  check(dataset).map(
    ({ kind, id, path, message }) => `${kind}/${id} ${path.map(String).join('.')}: ${message}`,
  )

const citations = [{ source: 'paper', section: 'one' }]
const named = (text: string) => ({ en: text, ja: `${text}名` })

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
const strategy = (elements: readonly Element<AnyIds>[]): Strategy<AnyIds> => ({
  id: 'plan',
  kind: 'plan',
  name: named('plan'),
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
const table = (at: readonly Record<string, string>[]): Indicator<AnyIds> => ({
  id: 'table',
  name: named('table'),
  unit: named('percent'),
  citations,
  dimensions: [
    {
      id: 'field',
      name: named('field'),
      kind: 'category',
      values: [{ id: 'physics', name: named('physics') }],
    },
  ],
  observations: at.map((coordinates) => ({ at: coordinates, value: 1 })),
})

const allChecks = [
  bothLanguages,
  englishScript,
  noEmptyText,
  lengthLimits,
  ids,
  references,
  citedSections,
  datesInOrder,
  moneyWithCurrency,
  uniqueNames,
  reachable,
  elementIds,
  parents,
  observations,
]

describe('every check', () => {
  it.each(allChecks.map((check) => [check.name, check] as const))(
    '%s finds nothing in sound data',
    (_name, check) => {
      const dataset = {
        ...smallWorld,
        themes: [theme('a', { broader: 'b' }), theme('b', { broader: 'a' })],
        strategies: [strategy([element('plan-one', 1)])],
        measures: [measure('plan-two', 2, { parent: 'plan-one' })],
        indicators: [table([{ field: 'physics' }])],
        programs: [program('x', { period: '2020/2024', budget: { amount: 1, currency: 'JPY' } })],
      }
      expect(found(check, dataset)).toEqual([])
    },
  )
})

describe('both-languages', () => {
  it('finds a text that lacks a language', () => {
    const dataset = { programs: [program('x', { name: { en: 'X', ja: ' ' } })] }
    expect(found(bothLanguages, dataset)).toEqual(['program/x name: has no ja'])
  })
})

describe('english-script', () => {
  it('finds kana, kanji and full-width characters in English, and only there', () => {
    const dataset = {
      programs: [
        program('a', { name: { en: 'SATREPS（地球）', ja: '地球' } }),
        program('b', { name: { en: 'Kana カ', ja: 'カ' } }),
      ],
    }
    expect(found(englishScript, dataset)).toEqual([
      'program/a name.en: has "（" in English',
      'program/b name.en: has "カ" in English',
    ])
  })
})

describe('no-empty-text', () => {
  it('finds empty text, padding and words that stand for nothing', () => {
    const dataset = { programs: [program('x', { aliases: ['', ' y', 'N/A', '不明', 'fine'] })] }
    expect(found(noEmptyText, dataset)).toEqual([
      'program/x aliases.0: is empty',
      'program/x aliases.1: begins or ends with white space',
      'program/x aliases.2: stands for nothing: "N/A"',
      'program/x aliases.3: stands for nothing: "不明"',
    ])
  })
})

describe('no-empty-text for codes', () => {
  it('knows that NA is Namibia', () => {
    expect(found(noEmptyText, { programs: [program('x', { partners: ['NA'] })] })).toEqual([])
  })
})

describe('length-limits', () => {
  it('finds a name over 80 characters and a summary over 300', () => {
    const dataset = {
      programs: [
        program('x', { name: { en: 'n'.repeat(81), ja: '名'.repeat(60) } }),
        program('y', { summary: { en: 's'.repeat(300), ja: '要'.repeat(201) } }),
      ],
    }
    expect(found(lengthLimits, dataset)).toEqual([
      'program/x name.en: has 81 characters, 80 are allowed',
      'program/y summary.ja: has 201 characters, 200 are allowed',
    ])
  })
})

describe('ids', () => {
  it('finds ids of the wrong form and ids that are taken', () => {
    const dataset = { programs: [program('Wrong_Id'), program('same'), program('same')] }
    expect(found(ids, dataset)).toEqual([
      'program/Wrong_Id id: "Wrong_Id" is not an id',
      'program/same id: "same" is taken',
    ])
  })
})

describe('references', () => {
  it('finds a reference that leads nowhere, with its path', () => {
    const dataset = { ...smallWorld, programs: [program('x', { partners: ['TH', 'XX'] })] }
    expect(found(references, dataset)).toEqual(['program/x partners.1: there is no place "XX"'])
  })
})

describe('cited-sections', () => {
  it('finds a section that the outline does not declare', () => {
    const dataset = {
      ...smallWorld,
      programs: [program('x', { citations: [{ source: 'paper', section: 'nine' }] })],
    }
    expect(found(citedSections, dataset)).toEqual(['program/x citations.0: paper has no section "nine"'])
  })
})

describe('dates-in-order', () => {
  it('finds an interval that ends before it starts', () => {
    expect(found(datesInOrder, { programs: [program('x', { period: '2024/2020' })] })).toEqual([
      'program/x period: "2024/2020" ends before it starts',
    ])
  })
})

describe('money-with-currency', () => {
  it('finds an amount whose currency is missing or unknown', () => {
    const dataset = JSON.parse(
      '{"programs": [{"id": "x", "budget": {"amount": 5}}, {"id": "y", "budget": {"amount": 5, "currency": "YEN"}}]}',
    )
    expect(found(moneyWithCurrency, dataset)).toEqual([
      'program/x budget: has no currency of ISO 4217',
      'program/y budget: has no currency of ISO 4217',
    ])
  })
})

describe('unique-names', () => {
  it('finds two records of a kind with one name, whatever its case', () => {
    const dataset = { programs: [program('x'), program('y', { name: { en: 'X', ja: '別' } })] }
    expect(found(uniqueNames, dataset)).toEqual(['program/y name.en: has the name of "x": X'])
  })

  it('lets measures of different strategies share a heading', () => {
    const dataset = {
      measures: [
        measure('a', 1, { name: named('same') }),
        measure('b', 1, { name: named('same'), strategy: 'other' }),
      ],
    }
    expect(found(uniqueNames, dataset)).toEqual([])
  })
})

describe('reachable', () => {
  it('finds a theme that no other record names', () => {
    expect(found(reachable, { themes: [theme('lonely', { broader: 'lonely' })] })).toEqual([
      'theme/lonely : no other record names it',
    ])
  })
})

describe('element-ids', () => {
  it('finds an element with the id of a measure or of another element', () => {
    const dataset = {
      strategies: [strategy([element('a', 1), element('a', 2), element('m', 3)])],
      measures: [measure('m', 4)],
    }
    expect(found(elementIds, dataset)).toEqual([
      'strategy/plan elements.1.id: "a" is taken',
      'strategy/plan elements.2.id: "m" is taken',
    ])
  })
})

describe('parents', () => {
  it('finds a parent that is in another strategy or stands below', () => {
    const dataset = {
      strategies: [strategy([element('a', 1, { parent: 'b' }), element('b', 2)])],
      measures: [measure('m', 3, { parent: 'elsewhere' })],
    }
    expect(found(parents, dataset)).toEqual([
      'strategy/plan elements: no part "b" above',
      'measure/m parent: no part "elsewhere" above',
    ])
  })
})

describe('observations', () => {
  it('finds values outside the dimensions, unknown dimensions and repetitions', () => {
    const dataset = {
      indicators: [
        table([
          { field: 'physics' },
          { field: 'physics' },
          { field: 'magic' },
          { field: 'physics', year: '1' },
        ]),
      ],
    }
    expect(found(observations, dataset)).toEqual([
      'indicator/table observations.1: stands twice',
      'indicator/table observations.2: "magic" is no value of field',
      'indicator/table observations.3: there is no dimension year',
      'indicator/table observations.3: stands twice',
    ])
  })
})
