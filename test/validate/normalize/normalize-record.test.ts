import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/model/kinds.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import { normalizeRecord } from '../../../src/validate/normalize/normalize-record.js'

const places = [
  { id: 'eu', name: { en: 'European Union', ja: '欧州連合' }, abbreviation: 'EU' },
  { id: 'asean', name: { en: 'ASEAN', ja: 'アセアン' } },
]

const brief = ({ changes, issues }: ReturnType<typeof normalizeRecord>) => ({
  changes: changes.map(({ pointer, from, to, rule }) => ({ pointer, from, to, rule })),
  issues: issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
})

describe('normalizeRecord', () => {
  it('makes a valid record of one that people wrote, change by change', () => {
    const written = {
      id: 'asean-program',
      name: { en: 'Program with ASEAN ', ja: '　アセアンとの事業' },
      kind: 'research-funding',
      date: '令和6年2月16日',
      period: '2024年度～2028年度',
      budget: '約146億円',
      holders: [{ place: '日本' }, { organization: 'jst' }],
      partners: ['ASEAN', 'USA', 'ＵＫ', 'NA', 'Cote d’Ivoire'],
      support: [
        {
          text: { en: 'Pays 3 million yen.', ja: '300万円を支給。' },
          money: { amount: '300万', currency: '円', per: 'person-year' },
          quantity: { value: '４万', unit: { en: 'people', ja: '人' } },
        },
      ],
      citations: [{ source: 'plan', section: '1' }],
    }
    const { record, changes, issues } = normalizeRecord('program', written, { places })
    expect(record).toStrictEqual({
      id: 'asean-program',
      name: { en: 'Program with ASEAN', ja: 'アセアンとの事業' },
      kind: 'research-funding',
      date: '2024-02-16',
      period: '2024-04/2029-03',
      budget: { amount: 14600000000, currency: 'JPY', qualifier: 'about' },
      holders: [{ place: 'JP' }, { organization: 'jst' }],
      partners: ['asean', 'US', 'GB', 'NA', 'CI'],
      support: [
        {
          text: { en: 'Pays 3 million yen.', ja: '300万円を支給。' },
          money: { amount: 3000000, currency: 'JPY', per: 'person-year' },
          quantity: { value: 40000, unit: { en: 'people', ja: '人' } },
        },
      ],
      citations: [{ source: 'plan', section: '1' }],
    })
    expect(recordSchemas.program.safeParse(record).success).toBe(true)
    expect(changes.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/name/en white-space',
      '/name/ja white-space',
      '/date date-written',
      '/period date-written',
      '/budget money-written',
      '/holders/0/place place-name',
      '/partners/0 place-name',
      '/partners/1 place-alpha-3',
      '/partners/2 place-other-code',
      '/partners/4 place-name',
      '/support/0/money/currency currency-name',
      '/support/0/money/amount money-written',
      '/support/0/quantity/value number-written',
    ])
    expect(issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
      'note place-not-iso-3166 /partners/2',
    ])
  })

  it('says in both languages what it changed', () => {
    const { changes } = normalizeRecord('program', {
      name: { en: ' SATREPS' },
      date: '平成21年度',
      budget: '最大300万円/人・年（2021～2030年）',
    })
    expect(changes.map(({ message }) => message)).toEqual([
      { en: 'White space around " SATREPS" was removed.', ja: '「 SATREPS」の前後の空白を除きました。' },
      {
        en: '"平成21年度" was read as 2009-04/2010-03.',
        ja: '「平成21年度」を2009-04/2010-03と読み取りました。',
      },
      {
        en: '"最大300万円/人・年（2021～2030年）" was read as up to JPY 3,000,000 a person and year (2021/2030).',
        ja: '「最大300万円/人・年（2021～2030年）」を1人・年あたり最大 JPY 3,000,000 (2021/2030)と読み取りました。',
      },
    ])
  })

  it('says which numbers and sums it read, digit by digit', () => {
    const messages = (record: unknown) =>
      normalizeRecord('program', record).changes.map(({ message }) => message.en)
    expect(messages({ budget: '約146億円' })).toEqual(['"約146億円" was read as about JPY 14,600,000,000.'])
    expect(messages({ budget: { amount: '0.12345', currency: 'EUR' } })).toEqual([
      '"0.12345" was read as the number 0.12345.',
    ])
    expect(messages({ budget: { amount: '最大5億', currency: 'JPY', per: 'year' } })).toEqual([
      '"最大5億" was read as 500,000,000.',
      'From "最大5億", up to was read into the field qualifier.',
    ])
    expect(messages({ budget: { amount: '5億/人・年', currency: 'JPY' } })[1]).toBe(
      'From "5億/人・年", a person and year was read into the field per.',
    )
    expect(messages({ facts: [{ quantity: { value: '４万' } }] })).toEqual(['"４万" was read as 40,000.'])
  })

  it('says what a value became that looks as it did, and where a part of a text went', () => {
    const messages = (record: unknown) =>
      normalizeRecord('program', record).changes.map(({ message }) => message)
    expect(messages({ date: 2024, budget: { amount: '約1200', currency: 'JPY', period: 2024 } })).toEqual([
      { en: 'The number 2024 was read as the date 2024.', ja: '数値の2024を日付の2024と読み取りました。' },
      {
        en: 'The number 2024 was read as the interval 2024/2024.',
        ja: '数値の2024を期間の2024/2024と読み取りました。',
      },
      { en: '"約1200" was read as 1,200.', ja: '「約1200」を1,200と読み取りました。' },
      {
        en: 'From "約1200", about was read into the field qualifier.',
        ja: '「約1200」から、項目qualifierに「約」を読み取りました。',
      },
    ])
    expect(messages({ budget: 'JPY 5,000' })).toEqual([
      {
        en: '"JPY 5,000" was read as the amount JPY 5,000.',
        ja: '「JPY 5,000」を金額のJPY 5,000と読み取りました。',
      },
    ])
    expect(messages({ budget: { amount: '500', currency: 'JPY' } })).toEqual([
      { en: '"500" was read as the number 500.', ja: '「500」を数値の500と読み取りました。' },
    ])
    expect(messages({ budget: 5_000 })).toEqual([])
  })

  it('says which id it read, also where a field of figures has a term by that id', () => {
    expect(normalizeRecord('program', { kind: 'Project' }).changes).toEqual([
      {
        pointer: '/kind',
        from: 'Project',
        to: 'project',
        rule: 'term-name',
        message: { en: '"Project" was read as project.', ja: '「Project」をprojectと読み取りました。' },
      },
    ])
  })

  it('puts a text into one line, without characters of no width, and says so', () => {
    const { record, changes } = normalizeRecord('program', {
      name: { en: 'Ocean \r\n Grants', ja: '海洋\u200b助成' },
      abbreviation: '\ufeffOG ',
      id: '\u200bocean',
      aliases: ['A\nB', '\u200bC'],
    })
    expect(record).toEqual({
      name: { en: 'Ocean Grants', ja: '海洋助成' },
      abbreviation: 'OG',
      id: 'ocean',
      aliases: ['A\nB', 'C'],
    })
    expect(changes.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/name/en white-space',
      '/name/ja white-space',
      '/abbreviation white-space',
      '/id white-space',
      '/aliases/1 white-space',
    ])
    expect(changes[0]?.message).toEqual({
      en: 'In "Ocean ⏎ Grants", line breaks became spaces and characters of no width were removed.',
      ja: '「Ocean ⏎ Grants」の改行を空白にし、幅のない文字を除きました。',
    })
  })

  describe('dates', () => {
    it('fill a field for one date, an interval or either', () => {
      const { record } = normalizeRecord('strategy', { date: '２０２４年７月', period: '2024年' })
      expect(record).toEqual({ date: '2024-07', period: '2024/2024' })
      expect(normalizeRecord('place', { founded: '1993年11月1日' }).record).toEqual({ founded: '1993-11-01' })
      expect(normalizeRecord('strategy', { period: '2021～2025年' }).record).toEqual({ period: '2021/2025' })
    })

    it('may come as numbers', () => {
      expect(brief(normalizeRecord('program', { date: 2024, period: 20240709 }))).toEqual({
        changes: [
          { pointer: '/date', from: 2024, to: '2024', rule: 'date-written' },
          { pointer: '/period', from: 20240709, to: '2024-07-09', rule: 'date-written' },
        ],
        issues: [],
      })
      expect(normalizeRecord('place', { founded: 1993 }).record).toEqual({ founded: '1993' })
      expect(normalizeRecord('strategy', { period: 2024 }).record).toEqual({ period: '2024/2024' })
    })

    it('may come as nothing else, nor other texts as numbers', () => {
      const record = { date: ['2024年'], period: true, abbreviation: 7 }
      expect(normalizeRecord('program', record)).toEqual({ record, changes: [], issues: [] })
    })

    it('that can be two days stay, unless the options tell', () => {
      const record = { date: '09/07/2024' }
      const ambiguous = normalizeRecord('program', record)
      expect(ambiguous.record).toBe(record)
      expect(brief(ambiguous)).toEqual({ changes: [], issues: ['error date-ambiguous /date'] })
      expect(normalizeRecord('program', record, { order: 'day-first' }).record).toEqual({
        date: '2024-07-09',
      })
      expect(normalizeRecord('program', { date: 'FY2024' }, { fiscalYear: 'japan' }).record).toEqual({
        date: '2024-04/2025-03',
      })
    })

    it('that are stretches stay where one date is wanted', () => {
      expect(brief(normalizeRecord('organization', { founded: '平成21年度' })).issues).toEqual([
        'error date-not-one-date /founded',
      ])
    })

    it('that are not read are left to the check against the schema', () => {
      const record = { date: 'soon', period: 1e21, status: 'done ', summary: { en: 'a\u0000b ' } }
      expect(normalizeRecord('program', record)).toEqual({ record, changes: [], issues: [] })
    })
  })

  describe('money', () => {
    it('in fields is read with its currency', () => {
      expect(normalizeRecord('program', { budget: { amount: '$5m', currency: 'cad' } }).record).toEqual({
        budget: { amount: 5000000, currency: 'CAD' },
      })
    })

    it('in fields gives what is written beside the number to the fields for it', () => {
      expect(brief(normalizeRecord('program', { budget: { amount: '約146億円' } }))).toEqual({
        changes: [
          { pointer: '/budget/amount', from: '約146億円', to: 14600000000, rule: 'money-written' },
          { pointer: '/budget/currency', from: undefined, to: 'JPY', rule: 'money-written' },
          { pointer: '/budget/qualifier', from: undefined, to: 'about', rule: 'money-written' },
        ],
        issues: [],
      })
    })

    it('in fields that were absent comes from nothing', () => {
      const [amount, currency] = normalizeRecord('program', { budget: { amount: '146億円' } }).changes
      expect(amount).toHaveProperty('from', '146億円')
      expect(currency).not.toHaveProperty('from')
    })

    it('in fields that contradict each other stays', () => {
      const record = {
        budget: { amount: '約146億円', currency: 'JPY', qualifier: 'up-to' },
        support: [
          { money: { amount: '5億円', currency: 'USD' } },
          { money: { amount: '5億円', currency: '金' } },
        ],
      }
      const normalized = normalizeRecord('program', record)
      expect(normalized.record).toBe(record)
      expect(brief(normalized)).toEqual({
        changes: [],
        issues: [
          'error money-contradiction /budget/amount',
          'error money-currency-mismatch /support/0/money/amount',
          'error money-contradiction /support/1/money/amount',
        ],
      })
      expect(normalized.issues[0]).toMatchObject({
        message: {
          en: '"約146億円" and the field qualifier beside it contradict each other.',
          ja: '「約146億円」と隣の項目qualifierが食い違っています。',
        },
        hint: { en: 'Correct one of them.', ja: 'どちらかを直してください。' },
      })
    })

    it('of an unclear currency stays, unless the options tell', () => {
      const record = { budget: '$5m', support: [{ money: { amount: 5, currency: '¥' } }] }
      const ambiguous = normalizeRecord('program', record)
      expect(ambiguous.record).toBe(record)
      expect(brief(ambiguous).issues).toEqual([
        'error money-ambiguous-currency /budget',
        'error currency-ambiguous-currency /support/0/money/currency',
      ])
      expect(normalizeRecord('program', record, { assume: ['USD', 'CNY'] }).record).toEqual({
        budget: { amount: 5000000, currency: 'USD' },
        support: [{ money: { amount: 5, currency: 'CNY' } }],
      })
    })

    it('in ドル is noted as US dollars by convention, in one text and in fields', () => {
      const record = {
        budget: '40億ドル',
        support: [{ money: { amount: '5億ドル' } }, { money: { currency: 'ドル' } }],
      }
      expect(brief(normalizeRecord('program', record)).issues).toEqual([
        'note money-assumed-currency /budget',
        'note money-assumed-currency /support/0/money/amount',
        'note currency-assumed-currency /support/1/money/currency',
      ])
    })

    it('without a currency is an issue', () => {
      expect(brief(normalizeRecord('program', { budget: 14600000000 })).issues).toEqual([
        'error money-no-currency /budget',
      ])
    })

    it('with decimal commas is read where the options say so', () => {
      expect(normalizeRecord('program', { budget: '€95,5bn' }, { decimal: 'comma' }).record).toEqual({
        budget: { amount: 95500000000, currency: 'EUR' },
      })
    })

    it('of another form is left to the check against the schema', () => {
      const record = { budget: ['146億円'], facts: [{ money: true }, { money: null }] }
      expect(normalizeRecord('program', record)).toEqual({ record, changes: [], issues: [] })
    })
  })

  describe('numbers', () => {
    it('give what is written beside them to the qualifier', () => {
      const facts = [{ quantity: { value: '約4万', unit: { en: 'people', ja: '人' } } }]
      expect(normalizeRecord('program', { facts }).record).toEqual({
        facts: [{ quantity: { value: 40000, unit: { en: 'people', ja: '人' }, qualifier: 'about' } }],
      })
    })

    it('in percent need percent as the unit of the figure or of the table', () => {
      const observations = [
        { at: {}, value: '3.5%', rank: '３' },
        { at: {}, value: null },
      ]
      expect(
        normalizeRecord('indicator', { unit: { en: 'percent', ja: 'パーセント' }, observations }).record,
      ).toEqual({
        unit: { en: 'percent', ja: 'パーセント' },
        observations: [
          { at: {}, value: 3.5, rank: 3 },
          { at: {}, value: null },
        ],
      })
      for (const unit of ['%', { en: 'percent', ja: '割合' }, { en: 'share', ja: 'パーセント' }]) {
        expect(normalizeRecord('indicator', { unit, observations: [{ value: '4%' }] }).record).toEqual({
          unit,
          observations: [{ value: 4 }],
        })
      }
      expect(brief(normalizeRecord('indicator', { unit: 'people', observations })).issues).toEqual([
        'error number-not-percent /observations/0/value',
      ])
      expect(brief(normalizeRecord('indicator', { observations })).issues).toEqual([
        'error number-not-percent /observations/0/value',
      ])
    })

    it('by themselves are told as numbers that were written', () => {
      expect(brief(normalizeRecord('indicator', { observations: [{ rank: '３' }] }))).toEqual({
        changes: [{ pointer: '/observations/0/rank', from: '３', to: 3, rule: 'number-written' }],
        issues: [],
      })
    })

    it('in percent are told with their unit, in both languages, where it is another', () => {
      const [issue] = normalizeRecord('indicator', { unit: 'people', observations: [{ value: '4%' }] }).issues
      expect(issue).toMatchObject({
        message: {
          en: '"4%" is in percent, but the unit of the figure is not.',
          ja: '「4%」は百分率ですが、単位がパーセントではありません。',
        },
        hint: { en: 'Make percent the unit.', ja: '単位をパーセントにしてください。' },
      })
    })

    it('stay where there is no room for what is written beside them', () => {
      const record = { order: '約3', observations: [{ rank: '3%' }] }
      expect(brief(normalizeRecord('measure', record)).issues).toEqual(['error number-not-bare /order'])
      expect(brief(normalizeRecord('indicator', record)).issues).toEqual([
        'error number-not-bare /observations/0/rank',
      ])
    })

    it('stay where they are ambiguous or the schema does not take them', () => {
      const record = {
        order: '3.5',
        facts: [{ quantity: { value: '1234,567' } }, { quantity: { value: 'many' } }],
      }
      const normalized = normalizeRecord('measure', record)
      expect(normalized.record).toBe(record)
      expect(brief(normalized).issues).toEqual(['error number-ambiguous-decimal /facts/0/quantity/value'])
    })
  })

  it('leaves amounts whose point may stand between thousands, unless told the decimal sign', () => {
    const budget = { amount: '1.234', currency: 'EUR' }
    const normalized = normalizeRecord('program', { budget })
    expect(normalized.record).toEqual({ budget })
    expect(brief(normalized).issues).toEqual(['error money-ambiguous-decimal /budget/amount'])
    expect(normalizeRecord('program', { budget: '1.234 €' }, { decimal: 'comma' }).record).toEqual({
      budget: { amount: 1234, currency: 'EUR' },
    })
  })

  describe('places', () => {
    it('that are known stay', () => {
      const record = { partners: ['NA', 'JP', 'eu'], holders: [{ place: 'asean' }] }
      expect(normalizeRecord('program', record, { places })).toEqual({ record, changes: [], issues: [] })
    })

    it('in a code of another system are read although it has the form of an id', () => {
      expect(brief(normalizeRecord('program', { partners: ['UK'] }))).toEqual({
        changes: [{ pointer: '/partners/0', from: 'UK', to: 'GB', rule: 'place-other-code' }],
        issues: ['note place-not-iso-3166 /partners/0'],
      })
    })

    it('that can be several stay, with the candidates, unless they have the form of an id', () => {
      const { issues } = normalizeRecord('approach', { tiers: [{ partners: ['Korea', 'Congo', 'no'] }] })
      expect(issues.map(({ code, pointer, candidates }) => ({ code, pointer, candidates }))).toEqual([
        { code: 'place-ambiguous', pointer: '/tiers/0/partners/0', candidates: ['KR', 'KP'] },
        { code: 'place-ambiguous', pointer: '/tiers/0/partners/1', candidates: ['CD', 'CG'] },
      ])
    })

    it('that are empty or unknown are left to the checks', () => {
      const record = { partners: ['', 'Atlantis', 'some-region', 392, null], holders: ['Japan'] }
      expect(normalizeRecord('program', record)).toEqual({ record, changes: [], issues: [] })
    })

    it('in a text where a list should be are left to the checks', () => {
      const record = { partners: 'Japan' }
      expect(normalizeRecord('program', record)).toEqual({ record, changes: [], issues: [] })
    })

    it('of an id that the schema does not take are left to the checks', () => {
      const odd = [{ id: 'EU-27', name: { en: 'The 27', ja: '27か国' } }]
      expect(normalizeRecord('program', { partners: ['27か国'] }, { places: odd }).record).toEqual({
        partners: ['27か国'],
      })
    })
  })

  it('takes the white space from around an id', () => {
    expect(brief(normalizeRecord('program', { id: ' satreps\n' }))).toEqual({
      changes: [{ pointer: '/id', from: ' satreps\n', to: 'satreps', rule: 'white-space' }],
      issues: [],
    })
  })

  it('leaves the input as it was and shares what did not change', () => {
    const untouched = { en: 'a', ja: 'b' }
    const record = Object.freeze({
      name: untouched,
      partners: Object.freeze(['Japan']),
      extra: { partners: ['Japan'] },
    })
    const normalized = normalizeRecord('program', record)
    expect(normalized.record).toStrictEqual({
      name: untouched,
      partners: ['JP'],
      extra: { partners: ['Japan'] },
    })
    expect(record.partners).toEqual(['Japan'])
    expect(normalized.record).toHaveProperty('name', untouched)
  })

  it('is not led astray by keys such as __proto__ and constructor', () => {
    const text =
      '{"__proto__":{"date":"2024年"},"constructor":"2024年","date":"2024年","budget":{"__proto__":{"amount":"5円"},"currency":"円"}}'
    const { record, changes } = normalizeRecord('program', JSON.parse(text))
    expect(JSON.stringify(record)).toBe(
      '{"__proto__":{"date":"2024年"},"constructor":"2024年","date":"2024","budget":{"__proto__":{"amount":"5円"},"currency":"JPY"}}',
    )
    expect(changes).toHaveLength(2)
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
    expect(Object.hasOwn({}, 'date')).toBe(false)
  })

  it.each([undefined, null, 'text', 5, true, [], [{ date: '2024年' }], () => 0])('gives %j back', (value) => {
    for (const kind of kinds) {
      expect(normalizeRecord(kind, value)).toEqual({ record: value, changes: [], issues: [] })
    }
  })

  const written = fc.constantFrom(
    '令和6年2月16日',
    '平成21年度',
    '2024',
    '2021/..',
    '09/07/2024',
    'FY2024',
    2024,
    '約146億円',
    '$5m',
    '40億ドル',
    '250億ユーロ（2021～2030年）',
    '95,5',
    '1234,567',
    '３',
    '約3％',
    '円',
    'JPY',
    'EU',
    'eu',
    'UK',
    'NA',
    'na',
    'Korea',
    'ドイツ',
    ' padded ',
    '',
    null,
    -1,
  )
  const money = fc.record(
    { amount: written, currency: written, qualifier: fc.constantFrom('about', '約'), period: written },
    { requiredKeys: [] },
  )
  const fact = fc.record(
    {
      text: fc.record({ en: written, ja: written }),
      date: written,
      money: fc.oneof(written, money),
      quantity: fc.oneof(
        written,
        fc.record(
          { value: written, unit: fc.constantFrom({ en: 'percent' }, '人'), qualifier: fc.constant('up-to') },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  )
  const record = fc.record(
    {
      id: written,
      kind: written,
      date: written,
      period: written,
      founded: written,
      place: written,
      order: written,
      budget: fc.oneof(written, money),
      partners: fc.array(written),
      holders: fc.array(fc.record({ place: written })),
      facts: fc.array(fact),
      support: fc.array(fact),
      ['__proto__']: written,
    },
    { requiredKeys: [] },
  )
  const options = fc.record(
    {
      order: fc.constantFrom('day-first' as const, 'month-first' as const),
      fiscalYear: fc.constant('japan' as const),
      decimal: fc.constantFrom('point' as const, 'comma' as const),
      assume: fc.constantFrom(['USD'] as const, ['USD', 'CAD'] as const),
      places: fc.constant(places),
    },
    { requiredKeys: [] },
  )

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), record, options, (kind, value, given) => {
        const first = normalizeRecord(kind, value, given)
        const second = normalizeRecord(kind, first.record, given)
        expect(second.record).toBe(first.record)
        expect(second.changes).toEqual([])
        expect(second.issues).toEqual(first.issues.filter(({ severity }) => severity === 'error'))
      }),
    )
  })

  it('does not alter its input, and its changes account for every difference', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), record, options, (kind, value, given) => {
        const before = structuredClone(value)
        const { record: normalized, changes } = normalizeRecord(kind, value, given)
        expect(value).toEqual(before)
        expect(normalized === value).toBe(changes.length === 0)
      }),
    )
  })

  it('never touches a value that is valid', () => {
    const valid = fc.record({
      date: fc.constantFrom('2024', '2024-07', '2024-07-09', '2021/..'),
      partners: fc.array(fc.constantFrom('JP', 'NA', 'NO', 'eu', 'asean')),
      budget: fc.record({
        amount: fc.nat(),
        currency: fc.constantFrom('JPY', 'EUR'),
        period: fc.constant('2021/2027'),
      }),
      abbreviation: fc.constantFrom('Ｊ－ＲＡＰＩＤ', '①', '約146億円', '2024年'),
    })
    fc.assert(
      fc.property(valid, options, (value, given) => {
        expect(normalizeRecord('program', value, { ...given, places })).toEqual({
          record: value,
          changes: [],
          issues: [],
        })
      }),
    )
  })

  it('reads a year off a number, but no month, since 2024.10 has lost its last digit', () => {
    const read = (date: number) => brief(normalizeRecord('program', { date }))
    expect(read(2024).changes).toEqual([{ pointer: '/date', from: 2024, to: '2024', rule: 'date-written' }])
    expect(read(2024.1)).toEqual({ changes: [], issues: [] })
  })

  it('reads a year off a text that programs write as 2024.0', () => {
    expect(brief(normalizeRecord('program', { date: '2024.0' })).changes).toEqual([
      { pointer: '/date', from: '2024.0', to: '2024', rule: 'date-written' },
    ])
  })
})
