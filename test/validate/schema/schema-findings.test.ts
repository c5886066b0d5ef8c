import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { tier } from '../records.js'
import { briefly, issuesOf, said } from '../rules/issues-of.js'

const element = {
  id: 'first-goal',
  kind: 'goal',
  order: 1,
  name: { en: 'First goal', ja: '第一の目標' },
  citations: [{ source: 'white-paper', section: '1' }],
}

const programIssues = (fields: Readonly<Record<string, unknown>>) => issuesOf('program', [fields])

describe('schema findings', () => {
  it('suggest the field that was meant', () => {
    expect(said(programIssues({ sumary: 1, aliasses: [], zzzzzz: 0 }))).toEqual([
      'There is no field "sumary" here. → Did you mean "summary"?',
      'There is no field "aliasses" here. → Did you mean "aliases"?',
      'There is no field "zzzzzz" here.',
    ])
  })

  it('say how elements stand below one another, where they were put into one another', () => {
    const [found] = issuesOf('strategy', [
      { elements: [{ ...element, elements: [{ ...element, id: 'second-goal' }] }] },
    ])
    expect(found).toMatchObject({ code: 'unknown-field', pointer: '/strategies/0/elements/0/elements' })
    expect(found?.hint?.en).toContain('"parent" names the one above')
    expect(found?.hint?.ja).toContain('上位の要素は"parent"で')
  })

  it('do not claim that a parent in a strategy has the id that its name makes', () => {
    const parents = issuesOf('strategy', [{ elements: [{ ...element, parent: 'First Goal' }] }])
    expect(parents.map(({ hint }) => hint?.en)).toEqual([
      'Write the id of the element or measure, which is lower-case words joined by hyphens, perhaps "first-goal".',
    ])
    expect(issuesOf('strategy', [{ elements: [{ ...element, id: 'First Goal' }] }])[0]?.hint?.en).toBe(
      'Did you mean "first-goal"?',
    )
  })

  it('say once of a value that is no list, however short, that a list is wanted', () => {
    for (const citations of ['', { length: 0 }])
      expect(briefly(programIssues({ citations }))).toEqual(['wrong-type /programs/0/citations'])
    expect(briefly(programIssues({ citations: [] }))).toEqual(['too-few-items /programs/0/citations'])
  })

  it('suggest the field of an inner object', () => {
    expect(
      said(programIssues({ citations: [{ source: 'white-paper', section: '1', lable: 'x' }] }), 'ja'),
    ).toEqual(['ここに「lable」という項目はありません。 → 「label」のことですか。'])
  })

  it.each([
    [{ id: '' }, 'The field is required: fill it in.'],
    [{ id: null }, 'The field is required: fill it in.'],
    [{ name: { en: 'A', ja: '' } }, 'The field is required: fill it in.'],
    [{ summary: { en: 'A', ja: '' } }, 'Fill it in; where it is not known, leave out all of "summary".'],
    [
      { budget: { amount: null, currency: 'JPY' } },
      'Fill it in; where it is not known, leave out all of "budget".',
    ],
    [{ citations: [{ source: '', section: '1' }] }, 'The field is required: fill it in.'],
    [{ funders: [''] }, 'Fill it in, or remove it from the list.'],
    [{ summary: null }, 'Leave the field out where it is not known.'],
  ])('say of a field without a value, %j, whether it can be left out', (fields, hint) => {
    expect(programIssues(fields)[0]?.hint?.en).toBe(hint)
  })

  it('say how to separate the items of a list', () => {
    const [funder, mode] = programIssues({ funders: ['jst；jica'], modes: ['joint-research、mobility'] })
    expect([funder?.code, mode?.code]).toEqual(['identifier-format', 'unknown-term'])
    expect(funder?.hint).toEqual({
      en: 'Several items stand in one text, with "；" between them. Make each a text of its own; in a cell of a table, separate them by ";", or the separator that a mapping says.',
      ja: '1つの文字列に「；」で区切った複数の値があります。1件ずつ別の文字列にしてください。表のセルでは半角の「;」（対応表に"separator"があればその文字）で区切ってください。',
    })
    expect(mode?.hint?.ja).toContain('「、」で区切った')
  })

  it.each([
    [{ modes: ['共同研究\n人材交流'] }, '改行', 'a line break'],
    [{ modes: ['joint-research / mobility'] }, '「/」', '"/"'],
    [{ modes: ['共同研究と人材交流'] }, '「と」', '"と"'],
    [{ modes: ['joint research & mobility'] }, '「&」', '"&"'],
    [{ modes: ['joint research and mobility'] }, '「and」', '"and"'],
    [{ modes: ['共同研究　人材交流'] }, '空白', 'a space'],
    [{ partners: ['日本と米国'] }, '「と」', '"と"'],
    [{ partners: ['Japan Germany'] }, '空白', 'a space'],
    [{ partners: ['JP/US'] }, '「/」', '"/"'],
    [{ funders: ['JST and jst'] }, '「and」', '"and"'],
  ])('see several items in %j', (fields, ja, en) => {
    const [issue] = programIssues(fields)
    expect(issue?.hint?.ja).toContain(`1つの文字列に${ja}で区切った複数の値があります。`)
    expect(issue?.hint?.en).toContain(`Several items stand in one text, with ${en} between them.`)
  })

  it.each([
    [{ modes: ['プログラム参加・準参加'] }, 'Did you mean "program-association"?'],
    [{ modes: ['joint research'] }, 'Did you mean "joint-research"?'],
    [{ partners: ['Bosnia and Herzegovina'] }, 'Did you mean "BA"?'],
    [{ partners: ['ボスニア・ヘルツェゴビナ'] }, 'Did you mean "BA"?'],
    [{ partners: ['Bosnia and Herzegowina'] }, 'Write the ISO 3166-1 alpha-2 code of a country,'],
    [{ partners: ['そことここ'] }, 'Write the ISO 3166-1 alpha-2 code of a country,'],
    [{ funders: ['japan science agency'] }, 'Write the id of the record,'],
  ])('see one item in %j', (fields, hint) => {
    expect(programIssues(fields)[0]?.hint?.en).toContain(hint)
  })

  it('do not name the semicolon as the remedy for itself', () => {
    const [funder] = programIssues({ funders: ['jst;jica'] })
    expect(funder?.hint).toEqual({
      en: 'Several items stand in one text, with ";" between them. Make each a text of its own; in a cell of a table, separate them by the separator that the mapping says.',
      ja: '1つの文字列に「;」で区切った複数の値があります。1件ずつ別の文字列にしてください。表のセルでは対応表の"separator"の文字で区切ってください。',
    })
  })

  it('name what is missing', () => {
    const issues = programIssues({ kind: undefined, name: { en: 'A' } })
    expect(briefly(issues)).toEqual(['missing-field /programs/0/name/ja', 'missing-field /programs/0/kind'])
    expect(said(issues)).toEqual(['The field "ja" is missing.', 'The field "kind" is missing.'])
  })

  it.each([
    ['summry', 'Did you mean "summary"?'],
    ['略称', 'Did you mean "abbreviation"?'],
    ['英語名', 'Write it nested: "name": {"en": …}.'],
    ['日本語名称', 'Write it nested: "name": {"ja": …}.'],
    ['Englsh name', 'Write it nested: "name": {"en": …}.'],
    ['name_en', 'Write it nested: "name": {"en": …}.'],
    ['budget.amount', 'Write it nested: "budget": {"amount": …}.'],
    ['予算金額', 'Write it nested: "budget": {"amount": …}.'],
    ['sumary.en', 'Write it nested: "summary": {"en": …}.'],
    ['holders.place', 'Write it nested: "holders": [{"place": …}].'],
    ['主体2の組織', 'Write it nested: "holders": [{"organization": …}].'],
    ['holders.0', 'Write it nested: "holders": […].'],
    ['まったく別のこと', undefined],
    ['summary.'.repeat(40), undefined],
  ])('say of the field %s, which there is not, which one it means and how it is nested', (name, hint) => {
    const [found] = programIssues({ [name]: 'x' })
    expect(found?.code).toBe('unknown-field')
    expect(found?.hint?.en).toBe(hint)
  })

  it('say how records stand in a dataset where a list or an object of columns stands for one', () => {
    const text = { en: 'A', ja: 'A' }
    const hintsOf = (record: object) =>
      validateDataset(record, { kind: 'program' }).report.issues.flatMap(({ hint }) => hint ?? [])
    expect(hintsOf({ data: [{ id: 'a', name: text }] })).toEqual([
      {
        en: 'A dataset is a list of records, or {"programs": [ … ]}: the objects under "data" are not read as records.',
        ja: 'データセットはレコードの配列か、{"programs": [ … ]}の形です。「data」の中のオブジェクトはレコードとして読み込みません。',
      },
    ])
    expect(
      hintsOf({ type: 'FeatureCollection', features: [{ type: 'Feature' }] }).map(({ en }) => en),
    ).toEqual([expect.stringContaining('the objects under "features" are not read as records.')])
    expect(hintsOf({ id: { 0: 'a', 1: 'b' } })[0]).toEqual({
      en: 'Each record is an object with an id of its own, {"programs": [{"id": …}, {"id": …}]}; values put together by fields are not read.',
      ja: '{"programs": [{"id": …}, {"id": …}]}のように、レコードごとにIDを持つオブジェクトにしてください。項目ごとに値をまとめた形は読み込めません。',
    })
    expect(hintsOf({ rows: ['x'] })).toEqual([])
    expect(hintsOf({ id: 'a', rows: [{}] })).toEqual([])
  })

  it('say how a name with dots is nested in the object that has it', () => {
    const [found] = programIssues({ facts: [{ 'text.en': 'A', text: { en: 'A', ja: 'A' } }] })
    expect(found?.pointer).toBe('/programs/0/facts/0/text.en')
    expect(found?.hint).toEqual({
      en: 'Write it nested: "text": {"en": …}.',
      ja: '入れ子にして、"text": {"en": …}のように書いてください。',
    })
  })

  it.each([
    [
      { summary: 'Text' },
      'Expected an object, found a text: "Text". → Give both languages: {"en": …, "ja": …}.',
    ],
    [
      { budget: 5 },
      'Expected an object, found a number: 5. → Give its currency, an ISO 4217 code, with the amount: {"amount":5,"currency":"…"}.',
    ],
    [
      { budget: '約146億' },
      'Expected an object, found a text: "約146億". → Give its currency, an ISO 4217 code, with the amount: {"amount":14600000000,"currency":"…","qualifier":"about"}.',
    ],
    [
      { budget: '1億200万ドル' },
      'Expected an object, found a text: "1億200万ドル". → If USD is meant, write {"amount":102000000,"currency":"USD"}; or have written amounts read: --normalize.',
    ],
    [
      { budget: 'a lot' },
      'Expected an object, found a text: "a lot". → Give amount and currency, for example {"amount": 14600000000, "currency": "JPY"}; --normalize also reads amounts written as EUR 95.5 million.',
    ],
    [
      { budget: { amount: '5', currency: 'JPY' } },
      'Expected a number, found a text: "5". → Write 5 without quotes.',
    ],
    [
      { budget: { amount: '5,000', currency: 'JPY' } },
      'Expected a number, found a text: "5,000". → Write 5000.',
    ],
    [
      { budget: { amount: '▲100', currency: 'JPY' } },
      'Expected a number, found a text: "▲100". → It reads as -100, which cannot stand here.',
    ],
    [
      { budget: { amount: '-100', currency: 'JPY' } },
      'Expected a number, found a text: "-100". → It reads as -100, which cannot stand here.',
    ],
    [
      { facts: [{ text: { en: 'A', ja: 'A' }, quantity: { value: '▲0.3', unit: { en: '%', ja: '%' } } }] },
      'Expected a number, found a text: "▲0.3". → Write -0.3.',
    ],
    [
      { budget: { amount: '約5', currency: 'JPY' } },
      'Expected a number, found a text: "約5". → Write 5 here, about in the field qualifier; or have written amounts read: --normalize.',
    ],
    [
      { budget: { amount: '146億円', currency: 'JPY' } },
      'Expected a number, found a text: "146億円". → Write 14600000000 here; or have written amounts read: --normalize.',
    ],
    [
      { budget: ['5'] },
      'Expected an object, found a list. → Give amount and currency, for example {"amount": 14600000000, "currency": "JPY"}.',
    ],
    [
      { budget: { amount: '12345678901234567890', currency: 'JPY' } },
      'Expected a number, found a text: "12345678901234567890". → Check its digits and unit: numbers are exact up to 9,007,199,254,740,991.',
    ],
    [
      { budget: '約146億円' },
      'Expected an object, found a text: "約146億円". → Write {"amount":14600000000,"currency":"JPY","qualifier":"about"}; or have written amounts read: --normalize.',
    ],
    [
      { budget: '100万元' },
      'Expected an object, found a text: "100万元". → If CNY is meant, write {"amount":1000000,"currency":"CNY"}; or have written amounts read: --assume-currency CNY.',
    ],
    [{ budget: { amount: 'five', currency: 'JPY' } }, 'Expected a number, found a text: "five".'],
    [
      { date: 2024 },
      'Expected a text, found a number: 2024. → Put it in quotes, digit for digit as it stands in the input.',
    ],
    [{ budget: { amount: '0x10', currency: 'JPY' } }, 'Expected a number, found a text: "0x10".'],
    [{ date: '2021-27' }, 'The second year is cut short: "2021-27". Write 2021/2027.'],
    [{ funders: 'jst' }, 'Expected a list, found a text: "jst". → Put it in a list: […].'],
    [{ partnersOpen: 'yes' }, 'Expected true or false, found a text: "yes". → Write true.'],
    [{ partnersOpen: '×' }, 'Expected true or false, found a text: "×". → Write false.'],
    [{ partnersOpen: 0 }, 'Expected true or false, found a number: 0. → Write false.'],
    [{ partnersOpen: '△' }, 'Expected true or false, found a text: "△". → Write true or false.'],
    [
      { budget: { amount: '12,500', currency: 'EUR' } },
      'Expected a number, found a text: "12,500". → Write 12500 if it stands between thousands, or say which decimal sign the data has: --decimal point, or in a mapping file "normalize": {"decimal": "point"}; else comma.',
    ],
    [
      { budget: { amount: '12,500', currency: 'ユーロ' } },
      'Expected a number, found a text: "12,500". → Write 12500 if it stands between thousands, or say which decimal sign the data has: --decimal point, or in a mapping file "normalize": {"decimal": "point"}; else comma.',
      '"ユーロ" is not a currency code of ISO 4217. → Did you mean "EUR"?',
    ],
    [
      { budget: { amount: '12.500', currency: 'JPY' } },
      'Expected a number, found a text: "12.500". → Write 12500 if it stands between thousands, or say which decimal sign the data has: --decimal comma, or in a mapping file "normalize": {"decimal": "comma"}; else point.',
    ],
    [
      { budget: { amount: '5円', currency: 'EUR' } },
      'Expected a number, found a text: "5円". → "円" and "EUR" are different currencies: "5円". Leave one of them.',
    ],
    [
      { budget: '12,500' },
      'Expected an object, found a text: "12,500". → Give amount and currency, for example {"amount": 14600000000, "currency": "JPY"}; --normalize also reads amounts written as EUR 95.5 million.',
    ],
    [{ date: null }, 'Expected a text, found null. → Leave the field out where it is not known.'],
    [
      { citations: ['white-paper'] },
      'Expected an object, found a text: "white-paper". → Write {"source": "…", "section": "…"}.',
    ],
    [
      { holders: ['JP'] },
      'Expected an object, found a text: "JP". → Write {"place": "JP"} or {"organization": "jst"}.',
    ],
    [
      { kind: 7 },
      'Expected a text, found a number: 7. → Put it in quotes, digit for digit as it stands in the input.',
    ],
    [{ aliases: {} }, 'Expected a list, found an object. → Put it in a list: […].'],
    [{ budget: { amount: Number.NaN, currency: 'JPY' } }, 'Expected a number, found NaN.'],
    [{ facts: [[]] }, 'Expected an object, found a list.'],
  ])('explain a value of a wrong type: %j', (fields, ...texts) => {
    expect(said(programIssues(fields))).toEqual(texts)
  })

  it.each([
    [{ kind: 'felowship' }, '"felowship" is not a term of "kind". → Did you mean "fellowship"?'],
    [{ kind: '研究資金' }, '"研究資金" is not a term of "kind". → Did you mean "research-funding"?'],
    [
      { modes: ['Joint Research'] },
      '"Joint Research" is not a term of "modes". → Did you mean "joint-research"?',
    ],
    [
      { budget: { amount: 1, currency: '円' } },
      '"円" is not a currency code of ISO 4217. → Did you mean "JPY"?',
    ],
    [
      { budget: { amount: 1, currency: 'usd' } },
      '"usd" is not a currency code of ISO 4217. → Did you mean "USD"?',
    ],
    [
      { budget: { amount: 1, currency: '?' } },
      '"?" is not a currency code of ISO 4217. → Write three letters: JPY, EUR, USD.',
    ],
    [
      { budget: { amount: 1, currency: 'JPY', per: 'century' } },
      '"century" is not a term of "per". → Terms: year, person, person-year (a person and year), project.',
    ],
  ])('explain a term that is not known: %j', (fields, text) => {
    expect(said(programIssues(fields))).toEqual([text])
  })

  it('suggest the posture that was meant', () => {
    const issues = issuesOf('approach', [{ tiers: [tier({ id: 'a', posture: 'stratgic', partners: [] })] }])
    expect(said(issues)).toEqual(['"stratgic" is not a term of "posture". → Did you mean "strategic"?'])
  })

  it.each([
    [{ id: 'Horizon Europe' }, 'identifier-format', 'Did you mean "horizon-europe"?'],
    [
      { funders: ['Japan Science Agency'] },
      'identifier-format',
      'Write the id of the record, which is lower-case words joined by hyphens, perhaps "japan-science-agency".',
    ],
    [
      { funders: ['科学技術振興機構'] },
      'identifier-format',
      'An id is lower-case words joined by hyphens, such as "horizon-europe".',
    ],
    [{ partners: ['Germany'] }, 'identifier-format', 'Did you mean "DE"?'],
    [
      { partners: ['Nowhere at all'] },
      'identifier-format',
      'Write the ISO 3166-1 alpha-2 code of a country, such as "JP", or the id of a bloc or region. A place that has none needs a record of its own.',
    ],
    [{ date: '2023-02-29' }, 'date-format', undefined],
    [{ date: '令和6年2月16日' }, 'date-format', 'Did you mean "2024-02-16"?'],
    [{ date: '2006.0' }, 'date-format', 'Did you mean "2006"?'],
    [
      { budget: { amount: 1, currency: 'JPY', period: '2006.0' } },
      'interval-format',
      'Write 2006/2006 for this time alone, or 2006/.. where there is no end yet.',
    ],
    [{ date: '2024/02/16 9:30' }, 'date-format', 'Did you mean "2024-02-16"?'],
    [{ period: '2024-1' }, 'date-format', 'Did you mean "2024-01"?'],
    [{ date: '' }, 'date-format', 'Leave the field out where it is not known.'],
    [
      { abbreviation: ' A' },
      'text-format',
      'Remove white space at the ends, line ends, control characters and characters of no width.',
    ],
    [{ abbreviation: '' }, 'text-format', 'Leave the field out where it is not known.'],
  ])('say how a format is written: %j', (fields, code, hint) => {
    const [issue, ...others] = programIssues(fields)
    expect(others).toEqual([])
    expect(issue?.code).toBe(code)
    if (hint !== undefined) expect(issue?.hint?.en).toBe(hint)
  })

  it('say that the calendar has no such day', () => {
    expect(programIssues({ date: '2023-02-29' })[0]?.message.en).toBe('The calendar has no "2023-02-29".')
  })

  it('suggest the alpha-3 code of a country', () => {
    const [issue] = issuesOf('place', [{ alpha3: 'jp' }])
    expect(issue?.code).toBe('alpha-3-format')
    expect(issue?.hint?.en).toBe('Did you mean "JPN"?')
    expect(issuesOf('place', [{ alpha3: 'xx' }])[0]?.hint?.en).toBe('Write three capitals: JPN.')
  })

  it('explain what a party is', () => {
    const holders = [
      { place: 'JP', organization: 'jst' },
      {},
      { plce: 'JP' },
      { place: 7 },
      { place: 'JP', extra: 1 },
    ]
    expect(said(programIssues({ holders }))).toEqual([
      'Only one of "place" or "organization" can stand here. → Make two entries of it.',
      'Either "place" or "organization" must stand here. → Write {"place": "JP"} or {"organization": "jst"}.',
      'Either "place" or "organization" must stand here. → Write {"place": "JP"} or {"organization": "jst"}.',
      'There is no field "plce" here. → Did you mean "place"?',
      'Expected a text, found a number: 7. → Put it in quotes, digit for digit as it stands in the input.',
      'There is no field "extra" here.',
    ])
    expect(said(issuesOf('measure', [{ holder: undefined }]))).toEqual(['The field "holder" is missing.'])
  })

  it('says in Japanese, too, how an amount in words is written', () => {
    const hints = (fields: object) => programIssues({ ...fields }).map(({ hint }) => hint?.ja)
    expect(hints({ budget: '146億円' })).toEqual([
      '{"amount":14600000000,"currency":"JPY"}と書いてください。--normalizeを付ければ、文字で書いた金額も読み取れます。',
    ])
    expect(hints({ budget: '多額' })).toEqual([
      '金額と通貨を書いてください（例：{"amount": 14600000000, "currency": "JPY"}）。--normalizeを付ければ、「146億円」のような書き方も読み取れます。',
    ])
    expect(hints({ budget: { amount: '約146億円', currency: 'JPY' } })).toEqual([
      'ここに14600000000、qualifierにaboutと書いてください。--normalizeを付ければ、文字で書いた金額も読み取れます。',
    ])
  })

  it('say what is out of range', () => {
    expect(said(programIssues({ citations: [], budget: { amount: -5, currency: 'JPY' } }))).toEqual([
      'The list "citations" needs at least 1 item.',
      '-5 is out of range; it must be ≥ 0.',
    ])
    expect(said(issuesOf('measure', [{ order: 0 }]), 'ja')).toEqual(['0は範囲外です（> 0）。'])
  })

  it('look at the keys of objects with any keys', () => {
    const observations = [{ at: { 'a b': 'JP', year: '2024' }, value: 1 }]
    expect(briefly(issuesOf('indicator', [{ observations }]))).toContain(
      'local-identifier-format /indicators/0/observations/0/at/a b',
    )
  })

  it('cut and neutralize what they quote', () => {
    const [issue] = programIssues({ kind: `\u001B[31m${'x'.repeat(500)}` })
    expect(issue?.message.en.length).toBeLessThan(120)
    expect(issue?.message.en).not.toContain('\u001B')
  })
})
