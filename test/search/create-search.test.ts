import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { createSearch } from '../../src/search/create-search.js'
import { element, meeting, strategy, technology } from '../compare/records.js'
import { country, program, smallWorld } from '../small-dataset.js'

const atlas = createAtlas(smallWorld, {
  programs: [
    program('satreps', {
      name: {
        en: 'Research Partnership for Sustainable Development',
        ja: '地球規模課題対応国際科学技術協力プログラム',
      },
      abbreviation: 'SATREPS',
      summary: { en: 'Joint research with developing countries.', ja: '開発途上国との共同研究。' },
    }),
    program('horizon', {
      name: { en: 'Horizon Europe', ja: 'ホライズン・ヨーロッパ' },
      aliases: ['Horizont Europa'],
      summary: { en: 'Framework programme; SATREPS is another.', ja: '枠組み計画。' },
    }),
    program('itr', { name: { en: 'ITER', ja: 'ITER計画' } }),
  ],
  meetings: [
    meeting('health', { name: { en: 'Session on health', ja: 'グローバルヘルスの会合' } }),
    meeting('quantum', { name: { en: 'Quantum workshop', ja: '量子ワークショップ' } }),
  ],
})

const search = createSearch(atlas)
const ids = (query: string, options?: Parameters<typeof search>[1]) =>
  search(query, options).map(({ id }) => id)

describe('createSearch', () => {
  it('finds by words of names in both languages', () => {
    expect(ids('sustainable development')).toEqual(['satreps'])
    expect(ids('科学技術')).toEqual(['satreps'])
    expect(ids('量子')).toEqual(['quantum'])
  })

  it('ranks abbreviations and names before summaries', () => {
    expect(ids('SATREPS')).toEqual(['satreps', 'horizon'])
  })

  it('counts a word most in an abbreviation, then in a name, an alias and a summary', () => {
    const named = (id: string, rest: Parameters<typeof program>[1]) =>
      program(id, {
        name: { en: 'Plain', ja: '平明' },
        abbreviation: 'PLN',
        aliases: ['Simple'],
        summary: { en: 'Nothing.', ja: '無し。' },
        ...rest,
      })
    const ranked = createSearch(
      createAtlas({
        programs: [
          named('summary', { summary: { en: 'Photonics.', ja: '無し。' } }),
          named('alias', { aliases: ['Photonics'] }),
          named('name', { name: { en: 'Photonics', ja: '平明' } }),
          named('short', { abbreviation: 'Photonics' }),
        ],
      }),
    )
    expect(ranked('photonics nonsense').map(({ id }) => id)).toEqual(['short', 'name', 'alias', 'summary'])
  })

  it('finds by aliases', () => {
    expect(ids('Horizont')[0]).toBe('horizon')
  })

  it('finds words that are misspelt a little or not finished', () => {
    expect(ids('horizn europe')).toEqual(['horizon'])
    expect(ids('quant')).toEqual(['quantum'])
    expect(ids('qua')).toEqual(['quantum'])
  })

  it('finds of misspelt words what has all of them, and nothing that has only some', () => {
    const optics = createAtlas({ programs: ['quantum', 'quantum-optics'].map((id) => program(id)) })
    expect(createSearch(optics)('quantun optiks').map(({ id }) => id)).toEqual(['quantum-optics'])
  })

  it('takes neither short words nor words with digits for misspelt, nor two letters for a beginning', () => {
    const years = createSearch(createAtlas({ programs: [program('horizon2020'), program('2020horizon')] }))
    expect(ids('itar')).toEqual([])
    expect(years('horizon2021')).toEqual([])
    expect(years('2021horizon')).toEqual([])
    expect(ids('qu')).toEqual([])
  })

  it('finds Japanese words in compounds of letters and Japanese', () => {
    expect(ids('計画', { kinds: ['program'] })).toContain('itr')
    expect(ids('iter')[0]).toBe('itr')
  })

  it('finds what stands inside longer Japanese words, and across two', () => {
    expect(ids('ヘルス')).toEqual(['health'])
    expect(ids('模課')).toEqual(['satreps'])
  })

  it('does not care for width and case', () => {
    expect(ids('ｓａｔｒｅｐｓ')[0]).toBe('satreps')
    expect(ids('ﾖｰﾛｯﾊﾟ')).toEqual(['horizon'])
  })

  it('does not care whether a word is spelt as the British or the Americans do', () => {
    const spelt = createSearch(
      createAtlas({
        programs: [
          program('british', {
            name: { en: 'Standardisation programme of the centre', ja: '標準化計画' },
          }),
          program('american', {
            name: { en: 'Standardization program of the center', ja: '標準化計画' },
          }),
        ],
      }),
    )
    const pairs = [
      ['standardisation', 'standardization'],
      ['standardis', 'standardiz'],
      ['programme', 'program'],
      ['centre', 'center'],
      ['STANDARDISATION programme of the centre', 'Standardization program of the center'],
    ] as const
    for (const [british, american] of pairs) {
      expect(spelt(british).map(({ id }) => id)).toEqual(['british', 'american'])
      expect(spelt(american)).toEqual(spelt(british))
    }
    expect(spelt('programme')[0]?.highlights).toEqual([
      { pointer: '/name/en', text: 'Standardisation programme of the centre', ranges: [[16, 25]] },
    ])
    expect(spelt('programme')[1]?.highlights).toEqual([
      { pointer: '/name/en', text: 'Standardization program of the center', ranges: [[16, 23]] },
    ])
  })

  it('wants all words where some record has them, else takes some of them', () => {
    expect(ids('joint research')).toEqual(['satreps'])
    expect(ids('quantum nonsense')).toEqual(['quantum'])
  })

  it('looks for some of the words where only records of other kinds have all', () => {
    expect(ids('horizon europe', { kinds: ['meeting'] })).toEqual([])
    expect(ids('sustainable workshop', { kinds: ['meeting'] })).toEqual(['quantum'])
  })

  it('keeps only the kinds that are asked for, and no more hits than the limit', () => {
    expect(ids('Japan', { kinds: ['program'] })).toEqual([])
    expect(ids('SATREPS', { limit: 1 })).toEqual(['satreps'])
  })

  it('gives 20 hits unless it is told how many', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      program(`p${index}`, { name: { en: 'Same', ja: '同じ' } }),
    )
    const same = createSearch(createAtlas({ programs: many }))
    expect(same('same').map(({ id }) => id)).toEqual(many.slice(0, 20).map(({ id }) => id))
    expect(same('same', { limit: 22 })).toHaveLength(22)
  })

  it('finds nothing where no hit is wanted, and all where there is no limit', () => {
    expect(ids('SATREPS', { limit: 0 })).toEqual([])
    expect(ids('SATREPS', { limit: Number.POSITIVE_INFINITY })).toEqual(['satreps', 'horizon'])
  })

  it.each([-1, 1.5, Number.NaN, Number.NEGATIVE_INFINITY])('refuses a limit of %s', (limit) => {
    expect(() => ids('SATREPS', { limit })).toThrow(
      new RangeError(`The limit of a search is a whole number, 0 or more, not ${limit}.`),
    )
  })

  it('throws one error for all unknown kinds, with those that come near', () => {
    const asked = JSON.parse('{ "kinds": ["programs", "program", "x", "programs"] }')
    expect(() => ids('SATREPS', asked)).toThrow(
      expect.objectContaining({
        name: 'AtlasError',
        code: 'unknown-value',
        message: expect.stringMatching(
          /^unknown kind "programs" \(did you mean "program"\?\); unknown kind "x"; known are source, place, /,
        ),
      }),
    )
  })

  it('wants what stands across two Japanese words as it stands in the query', () => {
    const across = createSearch(
      createAtlas({
        programs: [
          program('together', { name: { en: 'A', ja: '大規模課題への対応' } }),
          program('apart', { name: { en: 'B', ja: '課税の規模' } }),
        ],
      }),
    )
    expect(across('規模課').map(({ id }) => id)).toEqual(['together'])
  })

  it('puts what is called just as the query says before what has the words more often', () => {
    const similar = createSearch(
      createAtlas({
        programs: [
          program('group', { name: { en: 'Quantum group', ja: '量子の量子グループ' }, aliases: ['量子会'] }),
          program('field', {
            name: { en: 'Technology that uses states', ja: '状態を用いる長い名前の技術と計測と通信' },
            aliases: ['量子', 'Quantum'],
          }),
        ],
      }),
    )
    expect(similar('量子').map(({ id }) => id)).toEqual(['field', 'group'])
    expect(similar(' QUANTUM ').map(({ id }) => id)).toEqual(['field', 'group'])
  })

  it('finds places by their codes', () => {
    expect(ids('de')[0]).toBe('DE')
    expect(ids('ASEAN')[0]).toBe('asean')
  })

  it('puts what tells of all or one of the words before the country whose code is one of them', () => {
    const coded = createSearch(
      createAtlas({
        places: [country('AI', 'Anguilla'), country('US', 'United States')],
        programs: [
          program('generative', {
            name: { en: 'Machines', ja: '機械' },
            summary: { en: 'AI.', ja: '人工。' },
          }),
          program('other', { name: { en: 'US standards', ja: '標準' } }),
        ],
      }),
    )
    expect(coded('生成AI').map(({ id }) => id)).toEqual(['generative', 'AI'])
    expect(coded('US AI').map(({ id }) => id)).toEqual(['other', 'generative', 'AI', 'US'])
    expect(coded('us').map(({ id }) => id)).toEqual(['US', 'other'])
  })

  it('does not care for accents', () => {
    const accented = createSearch(
      createAtlas({
        programs: [
          program('sao', { name: { en: 'São Tomé', ja: 'サントメ' } }),
          program('cote', { name: { en: 'Côte d’Ivoire', ja: 'コートジボワール' } }),
          program('ga', { name: { en: 'Ga', ja: 'がく' } }),
        ],
      }),
    )
    const found = (query: string) => accented(query).map(({ id }) => id)
    expect(found('Sao Tome')).toEqual(['sao'])
    expect(found('são')).toEqual(['sao'])
    expect(found("Cote d'Ivoire")).toEqual(['cote'])
    expect(found('かく')).toEqual([])
    expect(accented('sao')[0]?.highlights).toEqual([
      { pointer: '/name/en', text: 'São Tomé', ranges: [[0, 3]] },
    ])
  })

  it('takes any query, of which it searches the first 1000 characters and 50 different words', () => {
    const others = (number: number) => Array.from({ length: number }, (_, index) => `w${index}`).join(' ')
    expect(ids(`${others(49)} quantum`)).toEqual(['quantum'])
    expect(ids(`${others(50)} quantum`)).toEqual([])
    expect(ids(`${'w '.repeat(400)} quantum`)).toEqual(['quantum'])
    expect(ids(`${'w '.repeat(500)} quantum`)).toEqual([])
    expect(ids('a'.repeat(100_000))).toEqual([])
    expect(ids('がく'.repeat(50_000))).toEqual([])
  })

  it('takes words of more than 32 letters for misspelt no more', () => {
    const long = 'photoelectrochemicalnanoparticle'
    const named = createSearch(createAtlas({ programs: [program(long), program(`${long}s`)] }))
    expect(named(long.replace('nano', 'mano')).map(({ id }) => id)).toContain(long)
    expect(named(`${long.replace('nano', 'mano')}s`)).toEqual([])
  })

  it('finds words that begin with a single character', () => {
    expect(ids('量')).toEqual(['quantum'])
    expect(search('量')[0]?.highlights).toEqual([
      { pointer: '/name/ja', text: '量子ワークショップ', ranges: [[0, 2]] },
    ])
  })

  it('tells where the words stand', () => {
    const [hit] = search('共同研究')
    expect(hit?.highlights).toEqual([
      { pointer: '/summary/ja', text: '開発途上国との共同研究。', ranges: [[7, 11]] },
    ])
  })

  it('looks for the words in abbreviations, aliases and summaries too', () => {
    const [satreps, horizon] = search('SATREPS')
    expect(satreps?.highlights).toEqual([{ pointer: '/abbreviation', text: 'SATREPS', ranges: [[0, 7]] }])
    expect(horizon?.highlights).toEqual([
      { pointer: '/summary/en', text: 'Framework programme; SATREPS is another.', ranges: [[21, 28]] },
    ])
    expect(search('Europa')[0]?.highlights).toEqual([
      { pointer: '/aliases/0', text: 'Horizont Europa', ranges: [[9, 15]] },
    ])
  })

  it('marks in other texts what begins as the query does', () => {
    const standards = program('standards', {
      name: { en: 'Standards', ja: '標準' },
      facts: [{ text: { en: 'A standing committee.', ja: '常設委員会。' } }],
    })
    expect(createSearch(createAtlas({ programs: [standards] }))('stand')[0]?.highlights).toEqual([
      { pointer: '/name/en', text: 'Standards', ranges: [[0, 9]] },
      { pointer: '/facts/0/text/en', text: 'A standing committee.', ranges: [[2, 7]] },
    ])
  })

  it('tells where a misspelt word is meant', () => {
    const [hit] = search('horizn')
    expect(hit?.highlights).toContainEqual({ pointer: '/name/en', text: 'Horizon Europe', ranges: [[0, 7]] })
  })

  it('gives the kind, id and name of a hit', () => {
    const [hit] = search('ITER')
    expect(hit).toMatchObject({ kind: 'program', id: 'itr', name: { en: 'ITER', ja: 'ITER計画' } })
    expect(hit?.score).toBeGreaterThan(0)
  })

  it('puts the first in the atlas first where hits are equal', () => {
    const same = createAtlas({
      programs: ['b', 'a', 'c'].map((id) => program(id, { name: { en: 'Same', ja: '同じ' } })),
    })
    expect(createSearch(same)('same').map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    const fruit = createAtlas({ programs: [program('apple'), program('zebra')] })
    expect(createSearch(fruit)('zebra apple').map(({ id }) => id)).toEqual(['apple', 'zebra'])
  })

  it('finds a record by its id, were its words found in other records alone', () => {
    expect(ids('itr')).toEqual(['itr'])
    expect(ids('health')).toEqual(['health'])
    expect(ids('itr', { kinds: ['meeting'] })).toEqual([])
    const close = createSearch(
      createAtlas({
        programs: [
          program('plasma-work', { name: { en: 'Fusion', ja: '核融合' } }),
          program('x', { name: { en: 'Work on plasma', ja: 'プラズマ' } }),
        ],
      }),
    )
    expect(close('plasma-work').map(({ id }) => id)).toEqual(['plasma-work', 'x'])
  })

  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([])
    expect(ids('、。')).toEqual([])
    expect(ids('xylophone')).toEqual([])
  })

  it('puts what is called just as the query says before what has it as its id', () => {
    const coded = createSearch(
      createAtlas({
        places: [
          {
            id: 'AI',
            kind: 'country',
            name: { en: 'Anguilla', ja: 'アンギラ' },
            citations: [{ source: 'paper', section: 'one' }],
          },
        ],
        programs: [
          program('machines', {
            name: { en: 'Machines that learn and reason for us', ja: '学習し推論する機械の長い名前の事業' },
            aliases: ['Learning machines', 'AI'],
          }),
          program('ai-for-all', { name: { en: 'AI for all', ja: '万人のAI' } }),
        ],
      }),
    )
    for (const query of ['AI', 'ai', 'ＡＩ'])
      expect(coded(query).map(({ id }) => id)).toEqual(['machines', 'AI', 'ai-for-all'])
  })

  describe('in details', () => {
    const both = (en: string, ja: string) => ({ en, ja })
    const detailed = createSearch(
      createAtlas({
        meetings: [
          meeting('forum', {
            name: both('Annual meeting', '年次総会'),
            people: [{ name: both('Hiroshi Komiyama', '小宮山宏') }],
            agenda: [{ title: both('Lights and shadows', '光と影') }],
          }),
          meeting('seminar', { name: both('Shadows of science', '科学の影') }),
        ],
        programs: [
          program('sendai', {
            name: both('Framework', '枠組み'),
            facts: [{ text: both('After the earthquake.', '東日本大震災の後に、科学の会合で採択された。') }],
          }),
          program('science', { name: both('Fund for science', '科学基金') }),
        ],
      }),
    )
    const found = (query: string) => detailed(query).map(({ id }) => id)

    it('finds people, sessions and facts, what stands inside longer words too', () => {
      expect(found('小宮山')).toEqual(['forum'])
      expect(found('komiyama')).toEqual(['forum'])
      expect(found('光と影')).toEqual(['forum', 'seminar'])
      expect(found('震災')).toEqual(['sendai'])
    })

    it('ranks them behind what names, aliases and summaries say', () => {
      expect(found('shadows')).toEqual(['seminar', 'forum'])
      expect(found('科学')).toEqual(['science', 'seminar', 'sendai'])
      const scores = detailed('科学').map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    })

    it('ranks a record with all words before those with some where only details have one of the words', () => {
      expect(found('震災 科学')).toEqual(['sendai', 'science', 'seminar'])
      expect(found('小宮山 科学')).toEqual(['science', 'seminar', 'forum', 'sendai'])
    })

    it('wants a word whole where it takes some of the words', () => {
      const doses = createSearch(
        createAtlas({
          programs: [
            program('vaccine', {
              name: both('V', '予防'),
              facts: [{ text: both('Doses.', 'ワクチンの供給。') }],
            }),
            program('fun', { name: both('F', '行事'), facts: [{ text: both('Fun.', 'ワクワクする。') }] }),
          ],
        }),
      )
      expect(doses('nonsense ワクチン').map(({ id }) => id)).toEqual(['vaccine'])
    })

    it('ranks a record with all words in several details behind those with some of them in their names', () => {
      const spread = createSearch(
        createAtlas({
          programs: [
            program('both', {
              facts: [{ text: both('Alpha.', '無し。') }, { text: both('Beta.', '無し。') }],
            }),
            program('a', { name: both('Alpha', 'ア') }),
            program('b', { name: both('Beta', 'ベ') }),
          ],
        }),
      )
      expect(spread('alpha beta').map(({ id }) => id)).toEqual(['a', 'b', 'both'])
    })

    it('ranks what says all words at once before what has some of them in its name', () => {
      const fact = (en: string) => ({ facts: [{ text: both(en, '無し。') }] })
      const close = createSearch(
        createAtlas({
          programs: [
            program('name', { name: both('Finance', '金融') }),
            program('words', fact('Exports and their finance.')),
            program('literal', fact('It helps with export finance.')),
          ],
          strategies: [
            strategy('plan', {
              elements: [element('part', 1, { name: both('New export finance', '輸出金融') })],
            }),
          ],
          technologies: [{ ...technology('trade'), name: both('Export', '輸出') }],
        }),
      )
      expect(close('export finance').map(({ id }) => id)).toEqual([
        'plan',
        'literal',
        'words',
        'trade',
        'name',
      ])
    })

    it('puts a strategy with a part of that very name first, behind what is called so itself', () => {
      const part = element('part', 1, {
        name: both('Diplomacy for science', '科学のための外交'),
        aliases: ['外交の道'],
      })
      const strategies = createSearch(
        createAtlas({
          programs: [
            program('talk', { name: both('Science and diplomacy for all', '科学と外交') }),
            program('called', { aliases: ['Diplomacy for science'] }),
          ],
          strategies: [strategy('plan', { elements: [part] })],
        }),
      )
      const found = (query: string) => strategies(query).map(({ id }) => id)
      expect(found('diplomacy for science')).toEqual(['called', 'plan', 'talk'])
      expect(found('外交の道')[0]).toBe('plan')
    })

    it('ranks a misspelt name behind a detail with the word itself', () => {
      const people = createSearch(
        createAtlas({
          meetings: [
            meeting('talks', { people: [{ name: both('Patrick Vallance', 'パトリック・ヴァランス') }] }),
          ],
          programs: [program('allies', { name: both('Vallence', '連合') })],
        }),
      )
      expect(people('Vallance').map(({ id }) => id)).toEqual(['talks', 'allies'])
    })

    it('finds figures with their counters', () => {
      const centers = createSearch(
        createAtlas({
          programs: [
            program('wpi', { eligibility: [both('7 to 10 people.', '責任者が7～10人程度かそれ以上。')] }),
            program('other', { name: both('People', '人材') }),
          ],
        }),
      )
      expect(centers('7～10人').map(({ id }) => id)).toEqual(['wpi'])
    })

    it('finds dates and periods as they are written in data, in English and in Japanese', () => {
      const dated = createSearch(
        createAtlas({
          meetings: [
            meeting('second', { name: both('Second', '第2回'), date: '2009-10-14' }),
            meeting('third', { name: both('Third', '第3回'), date: '2009-11-14' }),
          ],
          programs: [program('plan', { period: '2021/2025' })],
        }),
      )
      for (const query of ['2009-10-14', '14 October 2009', '2009年10月14日'])
        expect([query, dated(query)[0]?.id]).toEqual([query, 'second'])
      expect(dated('2021-2025')[0]?.id).toBe('plan')
    })

    it('finds dates as they are written in eras, and what runs from April to March by its fiscal years', () => {
      const dated = createSearch(
        createAtlas({
          meetings: [
            meeting('sixth', { name: both('Sixth', '第6回'), date: '2009-12-02' }),
            meeting('third', { name: both('Third', '第3回'), date: '2009-10-14' }),
            meeting('eighth', { name: both('Eighth', '第8回'), date: '2010-02-04' }),
          ],
          programs: [
            program('plan', { period: '2007-04/2012-03' }),
            program('fund', { period: '2023-04/2024-03' }),
            program('calendar', { period: '2023/2024' }),
          ],
        }),
      )
      expect(dated('平成21年10月14日')[0]?.id).toBe('third')
      expect(dated('平成22年')[0]?.id).toBe('eighth')
      for (const query of ['FY2007', 'FY2011', '2007年度', '平成19年度'])
        expect([query, dated(query)[0]?.id]).toEqual([query, 'plan'])
      expect(dated('FY2023').map(({ id }) => id)).toEqual(['fund'])
      expect(dated('FY2012')).toEqual([])
    })

    it('finds sums and counts that stand in fields alone, as they are written in English and in Japanese', () => {
      const funded = createSearch(
        createAtlas({
          meetings: [meeting('fifth', { name: both('Meeting 5 on billions of euros', '第5回会合') })],
          programs: [
            program('horizon', { budget: { amount: 95_500_000_000, currency: 'EUR', qualifier: 'about' } }),
            program('asean', { budget: { amount: 150_000_000, currency: 'USD' } }),
            program('training', {
              support: [
                {
                  text: both('It trains many.', '多くを育てる。'),
                  quantity: { value: 40_000, unit: both('people', '人') },
                },
              ],
            }),
          ],
          strategies: [
            strategy('korea', {
              elements: [
                element('plan', 1, {
                  facts: [
                    {
                      text: both('It is large.', '規模は大きい。'),
                      money: { amount: 5_400_000_000_000, currency: 'KRW' },
                    },
                  ],
                }),
              ],
            }),
          ],
        }),
      )
      const first = {
        horizon: ['955億ユーロ', '955億', '95.5 billion', '95.5 billion euros', 'EUR 95,500,000,000'],
        asean: ['1億5000万ドル', '1億5000万米ドル', '150 million dollars'],
        training: ['4万人', '40,000 people', '40,000'],
        korea: ['5兆4000億ウォン', '5.4 trillion won'],
      }
      for (const [id, queries] of Object.entries(first))
        for (const query of queries) expect([query, funded(query)[0]?.id]).toEqual([query, id])
    })

    it('passes over what is no currency', () => {
      const fund = program('fund', { budget: { amount: 10, currency: 'JPY' } })
      const odd = createAtlas({ programs: [JSON.parse(JSON.stringify(fund).replace('JPY', 'a sum'))] })
      expect(createSearch(odd)('sum')[0]?.id).toBe('fund')
    })

    it('passes over what is no date', () => {
      expect(createSearch(createAtlas({ programs: [program('odd', { period: 'soon' })] }))('soon')).toEqual(
        [],
      )
    })

    it('tells where the words stand', () => {
      expect(detailed('小宮山')[0]?.highlights).toEqual([
        { pointer: '/people/0/name/ja', text: '小宮山宏', ranges: [[0, 3]] },
      ])
      expect(detailed('shadows')[1]?.highlights).toEqual([
        { pointer: '/agenda/0/title/en', text: 'Lights and shadows', ranges: [[11, 18]] },
      ])
    })
  })
})
