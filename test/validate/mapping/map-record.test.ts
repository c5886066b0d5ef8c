import { describe, expect, it } from 'vitest'
import {
  createMapping,
  type Issue,
  type NormalizeOptions,
  validateDataset,
} from '../../../src/validate/index.js'
import { mappingOf } from '../mapping-of.js'
import { briefly, said, world } from '../rules/issues-of.js'

const citations = [{ source: 'white-paper', section: '1' }]

const validated = (file: Readonly<Record<string, unknown>>, records: readonly unknown[]) => {
  const mapping = mappingOf({
    kind: 'program',
    ...file,
    fields: {
      id: 'id',
      'name.en': 'title',
      'name.ja': 'title',
      ...(typeof file['fields'] === 'object' && file['fields']),
    },
    constants: { kind: 'project', citations },
  })
  return validateDataset(
    records.map((record, index) =>
      typeof record === 'object' && record !== null
        ? { id: `p-${index}`, title: `P ${index}`, ...record }
        : record,
    ),
    { mapping, base: world },
  )
}
const first = (file: Readonly<Record<string, unknown>>, record: unknown) =>
  validated(file, [record]).accepted.programs?.[0]
const issuesOf = (
  file: Readonly<Record<string, unknown>>,
  ...records: readonly unknown[]
): readonly Issue[] => validated(file, records).report.issues

describe('mapping', () => {
  it('reads dates in the order that the mapping or, before it, the options say', () => {
    const fields = { id: 'id', 'name.en': 'title', 'name.ja': 'title', date: { from: 'when', as: 'date' } }
    const constants = { kind: 'project', citations }
    const mapping = mappingOf({ kind: 'program', fields, constants, normalize: { order: 'day-first' } })
    const dateWith = (normalize?: NormalizeOptions) =>
      validateDataset([{ id: 'p', title: 'P', when: '09/07/2024' }], {
        mapping,
        base: world,
        ...(normalize && { normalize }),
      }).accepted.programs?.[0]?.date
    expect([dateWith(), dateWith({ order: 'month-first' })]).toEqual(['2024-07-09', '2024-09-07'])
  })

  it('makes records of ours of theirs', () => {
    expect(
      first({ fields: { 'budget.amount': 'sum', 'budget.currency': 'cur' } }, { sum: 5, cur: 'JPY' }),
    ).toEqual({
      id: 'p-0',
      name: { en: 'P 0', ja: 'P 0' },
      kind: 'project',
      citations,
      budget: { amount: 5, currency: 'JPY' },
    })
  })

  it.each([
    ['place', 'holders[0].place', 'GBR', { holders: [{ place: 'GB' }] }],
    ['place', 'holders[0].place', '日本', { holders: [{ place: 'JP' }] }],
    ['currency', 'budget.currency', 'yen', { budget: { currency: 'JPY' } }],
    [
      'money',
      'budget',
      '約146億円',
      { budget: { amount: 14_600_000_000, currency: 'JPY', qualifier: 'about' } },
    ],
    ['date', 'date', '令和6年2月16日', { date: '2024-02-16' }],
    ['date', 'date', 2024, { date: '2024' }],
    ['interval', 'period', '2021', { period: '2021/2021' }],
    ['interval', 'period', '2021.0', { period: '2021/2021' }],
    ['date', 'date', '2021.0', { date: '2021' }],
    ['list', 'aliases', 'A; B;', { aliases: ['A', 'B'] }],
    ['list', 'aliases', 'A;;B', { aliases: ['A', 'B'] }],
    ['list', 'aliases', ['A'], { aliases: ['A'] }],
    ['text', 'abbreviation', ' AB ', { abbreviation: 'AB' }],
    ['text', 'abbreviation', 7, { abbreviation: '7' }],
    ['text', 'abbreviation', 4.2, { abbreviation: '4.2' }],
  ])('reads a %s into %s', (as, target, value, expected) => {
    const more = as === 'currency' ? { 'budget.amount': 'n' } : {}
    const record = first({ fields: { [target]: { from: 'x', as }, ...more } }, { x: value, n: 1 })
    expect(record).toMatchObject(expected)
  })

  it.each(['date', 'interval'])(
    'reads no month of a %s off a number, which has lost a digit of 2024.10',
    (as) => {
      const target = as === 'date' ? 'date' : 'period'
      const issues = issuesOf({ fields: { [target]: { from: 'x', as } } }, { x: 2024.1 })
      expect(briefly(issues)).toEqual(['wrong-type /0/x'])
      expect(issues[0]?.hint?.en).toBe('Put it in quotes, digit for digit as it stands in the input.')
    },
  )

  it('reads numbers as they are written', () => {
    const fields = { 'budget.amount': { from: 'x', as: 'number' }, 'budget.currency': { from: 'c' } }
    expect(first({ fields }, { x: '１，２００', c: 'JPY' })?.budget?.amount).toBe(1200)
    expect(first({ fields }, { x: 3, c: 'JPY' })?.budget?.amount).toBe(3)
    const facts = {
      'facts[0].text.en': 'title',
      'facts[0].text.ja': 'title',
      'facts[0].quantity.unit.en': 'title',
      'facts[0].quantity.unit.ja': 'title',
      'facts[0].quantity.value': { from: 'x', as: 'number' },
    }
    const [fact] = first({ fields: facts }, { x: 0.1 + 0.2 })?.facts ?? []
    expect(fact?.quantity?.value).toBe(0.1 + 0.2)
  })

  describe('a number with words around it', () => {
    const money = { 'budget.amount': { from: 'x', as: 'number' }, 'budget.currency': 'c' }
    const read = (fields: object, record: object, more: object = {}) => {
      const { accepted, report } = validated({ fields, ...more }, [record])
      return { record: accepted.programs?.[0], issues: briefly(report.issues) }
    }

    it.each([
      ['50億以上', { amount: 5_000_000_000, currency: 'JPY', qualifier: 'at-least' }],
      ['約12億', { amount: 1_200_000_000, currency: 'JPY', qualifier: 'about' }],
      ['300万円/年', { amount: 3_000_000, currency: 'JPY', per: 'year' }],
    ])('puts what %s says beside the amount', (x, budget) => {
      expect(read(money, { x, c: 'JPY' })).toMatchObject({ record: { budget }, issues: [] })
    })

    it.each([
      ['12%', 'JPY', 'wrong-type /0/x'],
      ['1.500', 'EUR', 'money-ambiguous-decimal /0/x'],
      ['€5', 'JPY', 'money-currency-mismatch /0/x'],
      ['100～200', 'JPY', 'money-range /0/x'],
      ['約12億', undefined, 'amount-without-currency /0/c'],
      ['100～200', undefined, 'number-range /0/x'],
      ['-100', 'JPY', 'out-of-range /0/x'],
      ['▲100', 'JPY', 'out-of-range /0/x'],
      ['▲100', undefined, 'out-of-range /0/x'],
      [12, undefined, 'amount-without-currency /0/c'],
    ])('takes no amount out of %s in %s', (x, c, issue) => {
      const { record, issues } = read(money, { x, c })
      expect(record).toBeUndefined()
      expect(issues).toContain(issue)
    })

    it('reads an amount beside a currency that is read as well', () => {
      const fields = { ...money, 'budget.currency': { from: 'c', as: 'currency' } }
      const budget = { amount: 500_000_000, currency: 'JPY', qualifier: 'at-least' }
      expect(read(fields, { x: '5億以上', c: '円' })).toMatchObject({ record: { budget }, issues: [] })
      expect(read(money, { x: '5億以上', c: '円' }, { normalize: true })).toMatchObject({
        record: { budget },
      })
      expect(read(money, { x: '5億以上', c: '円' }).issues).toEqual(['unknown-currency /0/c'])
    })

    it('says in words what is wrong with it', () => {
      const [issue] = issuesOf({ fields: money }, { x: '€5', c: 'JPY' })
      expect(issue).toMatchObject({
        message: { en: '"€" and "JPY" are different currencies: "€5".' },
        hint: { en: 'Leave one of them.' },
      })
    })

    it('stays a text where the mapping does not say that it is a number', () => {
      const fields = { ...money, 'budget.amount': 'x' }
      expect(read(fields, { x: '５億', c: 'JPY' }).issues).toEqual(['wrong-type /0/x'])
    })

    it('says where a field beside it says otherwise', () => {
      const fields = { ...money, 'budget.qualifier': 'q' }
      expect(read(fields, { x: '約5億', c: 'JPY', q: 'up-to' }).issues).toEqual(['money-contradiction /0/x'])
      expect(read(fields, { x: '約5億', c: 'JPY', q: 'about' }).issues).toEqual([])
    })

    it('keeps percent for quantities in percent', () => {
      const fields = {
        'facts[0].text.en': 'title',
        'facts[0].text.ja': 'title',
        'facts[0].quantity.value': { from: 'x', as: 'number' },
        'facts[0].quantity.unit.en': 'u',
        'facts[0].quantity.unit.ja': 'u',
      }
      expect(read(fields, { x: '約12%', u: '%' }).record?.facts?.[0]?.quantity).toMatchObject({
        value: 12,
        qualifier: 'about',
      })
      expect(read(fields, { x: '12%', u: 'people' }).issues).toEqual(['number-not-percent /0/x'])
    })

    it('is in percent where the table around it is', () => {
      const mapping = mappingOf({
        kind: 'indicator',
        fields: {
          'unit.en': 'unit',
          'unit.ja': 'unit',
          'observations[0].value': { from: 'x', as: 'number' },
        },
      })
      const codesWith = (unit: string) =>
        validateDataset([{ x: '12%', unit }], { mapping, base: world }).report.issues.map(({ code }) => code)
      expect(codesWith('people')).toContain('number-not-percent')
      expect(codesWith('%')).not.toContain('number-not-percent')
    })

    it('has no room in other fields', () => {
      const mapping = mappingOf({
        kind: 'indicator',
        fields: { 'observations[0].rank': { from: 'x', as: 'number' } },
      })
      for (const x of ['約3', '3以内', '3%']) {
        const { report } = validateDataset([{ x }], { mapping, base: world })
        expect(briefly(report.issues)).toContain('number-not-bare /0/x')
      }
    })
  })

  it('says of an amount that is not read what it reads, and not how to have it read', () => {
    for (const [fields, normalize] of [
      [{ budget: { from: 'x', as: 'money' } }, undefined],
      [{ budget: 'x' }, true],
    ]) {
      const issues = issuesOf({ fields, normalize }, { x: '146億円※1' })
      expect(briefly(issues)).toEqual(['wrong-type /0/x'])
      expect(issues[0]?.hint?.en).toMatch(/; amounts written as EUR 95\.5 million are read, too\.$/)
      expect(issues[0]?.hint?.ja).toMatch(/。「146億円」のような書き方なら読み取れます。$/)
    }
  })

  it('takes a separator for lists', () => {
    expect(
      first({ fields: { aliases: { from: 'x', as: 'list', separator: '、' } } }, { x: 'あ、い' })?.aliases,
    ).toEqual(['あ', 'い'])
  })

  it('makes intervals of two fields, either of which may be empty', () => {
    const fields = { period: { from: ['a', 'b'], as: 'interval' } }
    const periods = validated({ fields }, [
      { a: 2021, b: '2025' },
      { a: 2021, b: null },
      { b: '2025-03' },
      {},
    ]).accepted.programs
    expect(periods?.map(({ period }) => period)).toEqual(['2021/2025', '2021/..', '../2025-03', undefined])
  })

  it('makes intervals of the first day of one fiscal year and the last day of another', () => {
    const fields = { period: { from: ['a', 'b'], as: 'interval' } }
    const periods = validated({ fields }, [
      { a: '2021年度', b: '令和7年度' },
      { a: '2021年度' },
      { b: '2025年度' },
    ]).accepted.programs
    expect(periods?.map(({ period }) => period)).toEqual(['2021-04/2026-03', '2021-04/..', '../2026-03'])
  })

  it('tells of each end what is wrong with it, and of both where they do not go together', () => {
    const fields = { period: { from: ['a', 'b'], as: 'interval' } }
    for (const normalize of [undefined, true]) {
      const issues = issuesOf(
        { fields, normalize },
        { a: '2021～', b: '～2025' },
        { a: '2021年', b: '令和5年度' },
        { a: 2021, b: '未定' },
        { a: 2021, b: true },
        { a: 2027, b: 2024 },
      )
      expect(briefly(issues)).toEqual([
        'date-not-one-date /0/a',
        'date-not-one-date /0/b',
        'date-year-span /1/a',
        'date-format /2/b',
        'wrong-type /3/b',
        'interval-not-ordered /4/a',
      ])
    }
  })

  it('tells of each end that can be several days', () => {
    const fields = { period: { from: ['a', 'b'], as: 'interval' } }
    expect(briefly(issuesOf({ fields }, { a: '09/07/2024', b: '10/07/2025' }))).toEqual([
      'date-ambiguous /0/a',
      'date-ambiguous /0/b',
    ])
  })

  it('treats null, empty texts and those that stand for nothing as absent', () => {
    const fields = { date: 'when', aliases: { from: 'when', as: 'list' } }
    for (const when of [null, '', ' ', '\u3000', 'n/a', ' - ', undefined]) {
      const record = first({ fields, empty: ['n/a', '-'] }, { when })
      expect(record?.id).toBe('p-0')
      expect(record).not.toHaveProperty('date')
      expect(record).not.toHaveProperty('aliases')
    }
  })

  it.each(['text', 'number', 'place', 'money', 'date'])(
    'leaves what is no text to the checks where a %s is read',
    (as) => {
      expect(briefly(issuesOf({ fields: { abbreviation: { from: 'x', as } } }, { x: true }))).toEqual([
        'wrong-type /0/x',
      ])
    },
  )

  it('finds issues of a field at the field it comes from', () => {
    const name = { 'name.en': 'en', 'name.ja': 'ja' }
    expect(briefly(issuesOf({ fields: name }, { en: 'A', ja: 7 }))).toContain('wrong-type /0/ja')
    const budget = { 'budget.amount': { from: 'sum', as: 'number' }, 'budget.currency': 'cur' }
    const [issue] = issuesOf({ fields: budget }, { sum: '5億', cur: 'yeen' })
    expect(issue?.pointer).toBe('/0/cur')
    const place = { 'holders[0].place': 'land', 'holders[0].organization': 'org' }
    const pointers = issuesOf({ fields: place }, { land: 'JP', org: 'jst' }).map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/0/land'])
  })

  it('finds issues inside a list or an object at the field it comes from', () => {
    const fields = { partners: { from: 'lands', as: 'list' }, budget: 'sum' }
    const issues = issuesOf({ fields }, { lands: 'JP;XX', sum: { amount: 5, currency: 'yeen' } })
    expect(briefly(issues)).toEqual(['unresolved-reference /0/lands', 'unknown-currency /0/sum'])
  })

  it('follows dots into their objects, unless a field has that very name', () => {
    expect(first({ fields: { abbreviation: 'short.en' } }, { short: { en: 'A' } })?.abbreviation).toBe('A')
    expect(
      first({ fields: { abbreviation: 'short.en' } }, { 'short.en': 'B', short: { en: 'A' } })?.abbreviation,
    ).toBe('B')
  })

  it('leaves what it cannot read for the checks to find, at their field', () => {
    const fields = {
      'holders[0].place': { from: 'land', as: 'place' },
      period: { from: ['a', 'b'], as: 'interval' },
    }
    const issues = issuesOf({ fields }, { land: 'Atlantis', a: 'long ago', b: 2025 })
    expect(briefly(issues)).toEqual(['identifier-format /0/land', 'date-format /0/a'])
    expect(said(issues)[0]).toContain('"Atlantis" is not an id.')
  })

  it('does not guess: what can be several things is one error', () => {
    const fields = {
      'holders[0].place': { from: 'land', as: 'place' },
      period: { from: ['a', 'b'], as: 'interval' },
      budget: { from: 'sum', as: 'money' },
    }
    for (const normalize of [undefined, true]) {
      const { accepted, report } = validated({ fields, normalize }, [
        { land: 'Korea', a: '03/04/2024', b: '2025', sum: '146億' },
        { land: 'no', sum: '5円' },
      ])
      expect(report.issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
        'error place-ambiguous /0/land',
        'error date-ambiguous /0/a',
        'error money-no-currency /0/sum',
        'error place-ambiguous /1/land',
      ])
      expect([report.counts.read, report.counts.rejected]).toEqual([2, 2])
      expect(accepted.programs ?? []).toEqual([])
    }
  })

  it.each([
    ['currency', 'budget.currency', '¥', 'error currency-ambiguous-currency'],
    ['currency', 'budget.currency', 'ドル', 'note currency-assumed-currency'],
    ['date', 'date', '09/07/2024', 'error date-ambiguous'],
    ['interval', 'period', '09/07/2024', 'error date-ambiguous'],
  ])('says by its code what of a %s for %s is not clear', (as, target, x, expected) => {
    const fields = { 'budget.amount': { from: 'n' }, [target]: { from: 'x', as } }
    const told = issuesOf({ fields }, { x, ...(as === 'currency' && { n: 1 }) })
    expect(told.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toContain(
      `${expected} /0/x`,
    )
  })

  it('notes what was assumed', () => {
    const issues = issuesOf({ fields: { 'holders[0].place': { from: 'land', as: 'place' } } }, { land: 'UK' })
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['note place-not-iso-3166'])
  })

  it('finds a code that contradicts the name beside it', () => {
    const fields = { 'holders[0].place': { from: 'code', as: 'place', named: 'country' } }
    expect(issuesOf({ fields }, { code: 'JPN', country: 'Japan' })).toEqual([])
    const issues = issuesOf(
      { fields },
      { code: 'IND', country: '中国' },
      { code: 'IND', country: 'no such land' },
      { code: 'IND', country: 7 },
      { code: 392, country: 'Japan' },
    ).filter(({ code }) => code === 'country-code-mismatch')
    expect(briefly(issues)).toEqual(['country-code-mismatch /0/code'])
    expect(said(issues)).toEqual(['The code "IND" is not that of "中国". → Did you mean "CN"?'])
  })

  it('finds a code that is none of those which the name beside it can mean', () => {
    const fields = { 'holders[0].place': { from: 'code', as: 'place', named: 'country' } }
    const issues = issuesOf(
      { fields },
      { code: 'JP', country: 'Korea' },
      { code: 'DE', country: 'コンゴ' },
      { code: 'KR', country: 'Korea' },
      { code: 'JP', country: 'na' },
    ).filter(({ code }) => code === 'country-code-mismatch')
    expect(briefly(issues)).toEqual(['country-code-mismatch /0/code', 'country-code-mismatch /1/code'])
    expect(said(issues)[0]).toBe('The code "JP" is not that of "Korea". → Did you mean "KR" or "KP"?')
  })

  it('names fields that are not taken over once', () => {
    const issues = issuesOf({}, { a: 1 }, { b: 2, a: 3 }, { b: 4 })
    expect(briefly(issues)).toEqual(['unmapped-field /0/a', 'unmapped-field /1/b'])
    expect(issues.every(({ severity }) => severity === 'note')).toBe(true)
    expect(validated({}, [{ a: 1 }]).report.ok).toBe(true)
    expect(briefly(issuesOf({ ignore: ['a', 'b'] }, { a: 1, b: 2 }))).toEqual([])
  })

  it('leaves all fields out that have no use where the mapping says so', () => {
    expect(briefly(issuesOf({ ignore: ['*'] }, { a: 1, b: { c: 2 }, '*': 3 }))).toEqual([])
    expect(briefly(issuesOf({ ignore: ['*'] }, { a: 1 }))).toEqual([])
    expect(briefly(issuesOf({ ignore: ['a*'] }, { a: 1 }))).toEqual([
      'mapped-field-absent /a*',
      'unmapped-field /0/a',
    ])
  })

  it('finds what is wrong with a constant at no field of theirs, were there one for its place', () => {
    const mapping = mappingOf({
      kind: 'program',
      fields: { id: 'id', 'name.en': 'title', 'name.ja': 'title', 'facts[0].quantity.value': 'n' },
      constants: {
        kind: 'project',
        citations,
        facts: [
          {
            text: { en: 'Staff', ja: '職員' },
            quantity: { value: 'many', unit: { en: 'people', ja: '人' } },
          },
        ],
      },
    })
    const theirs = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', n: 'few' },
    ]
    expect(briefly(validateDataset(theirs, { mapping, base: world }).report.issues)).toEqual([
      'wrong-type /0/facts/0/quantity/value',
      'wrong-type /1/n',
    ])
  })

  it('takes constants by their paths', () => {
    const mapping = mappingOf({
      kind: 'program',
      fields: { id: 'id', 'name.en': 'title' },
      constants: {
        'name.ja': '事業',
        kind: 'project',
        citations: [{}],
        'citations[0].source': 'white-paper',
      },
    })
    const { report } = validateDataset([{ id: 'p', title: 'P' }], { mapping, base: world })
    expect(said(report.issues)).toEqual(['The field "section" is missing.'])
  })

  it('has no constant currency where there is no amount', () => {
    const text = { en: 'Grant', ja: '助成' }
    const mapping = mappingOf({
      kind: 'program',
      fields: {
        id: 'id',
        'name.en': 'title',
        'name.ja': 'title',
        'budget.amount': 'sum',
        'support[0].money.amount': 'first',
        'support[1].money.amount': 'second',
      },
      constants: {
        kind: 'project',
        citations,
        'budget.currency': 'JPY',
        'support[0].text': text,
        'support[0].money.currency': 'JPY',
        'support[1].text': text,
        'support[1].money.currency': 'EUR',
      },
    })
    const { accepted, report } = validateDataset(
      [
        { id: 'a', title: 'A', first: null },
        { id: 'b', title: 'B', sum: 5, second: 7 },
      ],
      { mapping, base: world },
    )
    expect(said(report.issues)).toEqual([])
    expect(accepted.programs?.map(({ budget, support }) => ({ budget, support }))).toEqual([
      { budget: undefined, support: undefined },
      { budget: { amount: 5, currency: 'JPY' }, support: [{ text, money: { amount: 7, currency: 'EUR' } }] },
    ])
  })

  it('leaves no gap in a list where a field is empty, and points at the field that is wrong', () => {
    const file = { fields: { 'holders[0].place': 'lead', 'holders[1].place': 'second' } }
    expect(first(file, { lead: '', second: 'JP' })?.holders).toEqual([{ place: 'JP' }])
    const record = { lead: '', second: 'no such place' }
    expect(issuesOf(file, record).map(({ pointer }) => pointer)).toEqual(['/0/second'])
  })

  it('finds values that fields should not hold', () => {
    const issues = issuesOf(
      { expect: { tier: 'number' }, ignore: ['tier'] },
      { tier: 1 },
      { tier: 'T1' },
      { tier: null },
      {},
    )
    expect(issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
      'warning unexpected-value /1/tier',
    ])
    expect(said(issues, 'ja')).toEqual(['数値が必要ですが、文字列「T1」があります。'])
  })

  it.each([
    ['text', 'a', 1],
    ['number', 1, '1'],
    ['integer', 1, 1.5],
    ['boolean', false, 0],
    ['list', [], {}],
    ['object', {}, []],
  ])('can expect a %s', (type, good, bad) => {
    const file = { expect: { x: { type, severity: 'error' } }, ignore: ['x'] }
    expect(issuesOf(file, { x: good })).toEqual([])
    const { report } = validated(file, [{ x: bad }])
    expect(report.counts).toEqual({
      read: 1,
      accepted: 0,
      rejected: 1,
      bySeverity: { error: 1, warning: 0, note: 0 },
      byCode: { 'unexpected-value': 1 },
    })
  })

  it('notes at the empty field that an absent date was taken for an open end, unless it says so', () => {
    const period = { from: ['start', 'end'], as: 'interval' }
    const record = { start: '2006', end: '' }
    const [issue, ...others] = issuesOf({ fields: { period } }, record)
    expect([issue?.severity, issue?.code, issue?.pointer]).toEqual(['note', 'open-end-assumed', '/0/end'])
    expect(others).toEqual([])
    const open = { fields: { period: { ...period, open: true } } }
    expect([issuesOf(open, record), first(open, record)?.period]).toEqual([[], '2006/..'])
  })

  it('rejects what is no record at all', () => {
    expect(briefly(issuesOf({}, 7, null))).toEqual(['wrong-type /0', 'wrong-type /1'])
  })

  it('knows the sources that the mapping brings along', () => {
    const source = { ...world.sources?.[0], id: 'ledger', citations: [{ source: 'ledger', section: '1' }] }
    const { report } = validated({ sources: [source], fields: { 'citations[0].source': 'from' } }, [
      { from: 'ledger' },
      { from: 'other' },
    ])
    expect(briefly(report.issues)).toEqual(['unresolved-reference /1/from'])
  })

  it('does not let a hostile field name reach the prototype', () => {
    const record = JSON.parse('{"x": "A", "__proto__": {"polluted": true}}')
    expect(briefly(issuesOf({ fields: { abbreviation: 'x' } }, record))).toEqual(['unsafe-key /0/__proto__'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    const result = createMapping({
      kind: 'program',
      fields: { '__proto__.polluted': 'x', 'constructor.prototype.polluted': 'x' },
    })
    expect(result.ok).toBe(false)
  })
})
