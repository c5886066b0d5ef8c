import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { isAtlasError } from '../../src/atlas/error.js'
import { compareIndicator } from '../../src/compare/compare-indicator.js'
import { smallWorld } from '../small-dataset.js'
import { indicator, one, technology, two } from './records.js'
import { columnIds, notes, rowIds, texts, values } from './table.js'

const name = (text: string) => ({ en: text, ja: `${text}の名` })

const papers = indicator('papers', ['2010', '2020'], {
  JP: [300, 250],
  DE: [200, { value: 250, qualifier: 'about' }],
  TH: [100, null],
  CL: [null, 500],
})

const ranked = indicator('ranked', ['2020'], {
  JP: [{ value: 7.2, rank: 7 }],
  DE: [{ value: 7.2, rank: 6 }],
  TH: [{ value: null, rank: 12 }],
})

const cube = {
  id: 'cube',
  name: name('Cube'),
  citations: [one],
  unit: { en: 'people', ja: '人' },
  dimensions: [
    {
      id: 'field',
      name: name('Field'),
      kind: 'technology' as const,
      values: [{ id: 'ai', name: name('AI') }],
    },
    {
      id: 'country',
      name: name('Country'),
      kind: 'place' as const,
      values: ['JP', 'DE'].map((id) => ({ id, name: name(id) })),
    },
    {
      id: 'sex',
      name: name('Sex'),
      kind: 'category' as const,
      values: ['all', 'women'].map((id) => ({ id, name: name(id) })),
    },
  ],
  observations: [
    { at: { field: 'ai', country: 'JP', sex: 'women' }, value: 1 },
    { at: { field: 'ai', country: 'JP', sex: 'all' }, value: 10 },
    { at: { field: 'ai', country: 'DE', sex: 'women' }, value: 3 },
    { at: { field: 'ai', country: 'DE', sex: 'all' }, value: 9 },
  ],
}

const technologies = [technology('ai')]

const atlas = createAtlas(smallWorld, { technologies, indicators: [papers, ranked, cube] })

describe('compareIndicator', () => {
  it('puts the first dimension in rows, the second in columns, in the order of the indicator', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers' })
    expect(rowIds(comparison)).toEqual(['JP', 'DE', 'TH', 'CL'])
    expect(columnIds(comparison)).toEqual(['2010', '2020'])
    expect(values(comparison)).toEqual([
      [300, 250],
      [200, 250],
      [100, null],
      [null, 500],
    ])
  })

  it('turns the table', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers', rows: 'year', columns: 'country' })
    expect(rowIds(comparison)).toEqual(['2010', '2020'])
    expect(values(comparison)).toEqual([
      [300, 200, 100, null],
      [250, 250, null, 500],
    ])
  })

  it('refers rows to the places and technologies that they stand for', () => {
    expect(compareIndicator(atlas, { indicator: 'papers' }).rows[0]?.record).toEqual({
      kind: 'place',
      id: 'JP',
    })
    const { rows, columns } = compareIndicator(atlas, { indicator: 'cube' })
    expect(rows[0]?.record).toEqual({ kind: 'technology', id: 'ai' })
    expect(columns[0]?.record).toEqual({ kind: 'place', id: 'JP' })
  })

  it('refers to no record where a value of a dimension of places is none of the atlas', () => {
    const wide = createAtlas(smallWorld, {
      indicators: [indicator('wide', ['2020'], { WORLD: [9], JP: [3] })],
    })
    const { rows } = compareIndicator(wide, { indicator: 'wide' })
    expect(rows).toEqual([
      { id: 'WORLD', label: { en: 'WORLD', ja: 'WORLDの名' } },
      { id: 'JP', label: { en: 'JP', ja: 'JPの名' }, record: { kind: 'place', id: 'JP' } },
    ])
  })

  it('writes figures and how exact they are, and explains their unit once', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers', where: { country: ['DE'] } })
    expect(texts(comparison)).toEqual([['200', 'about 250']])
    expect(texts(comparison, 'ja')).toEqual([['200', '約250']])
    expect(comparison.legend).toEqual([
      { id: 'value', label: { en: 'value', ja: '値' }, description: { en: 'papers', ja: '本' } },
    ])
  })

  it('cites for a figure what it is from, else what the indicator is from', () => {
    const cited = indicator('cited', ['2010', '2020'], { JP: [{ value: 1, citations: [two] }, 2] })
    const { cells } = compareIndicator(createAtlas({ indicators: [cited] }), { indicator: 'cited' })
    expect(cells[0]?.map((cell) => cell?.citations)).toEqual([[two], [one]])
  })

  it('refers to the indicator, and periods to nothing', () => {
    const { cells, columns } = compareIndicator(atlas, { indicator: 'papers' })
    expect(cells[0]?.[0]?.records).toEqual([{ kind: 'indicator', id: 'papers' }])
    expect(columns).toEqual([
      { id: '2010', label: name('2010') },
      { id: '2020', label: name('2020') },
    ])
  })

  it('has one column of values where the indicator has one dimension', () => {
    const [country] = papers.dimensions
    const flat = {
      ...papers,
      dimensions: country ? [country] : [],
      observations: [{ at: { country: 'DE' }, value: 4 }],
    }
    const comparison = compareIndicator(createAtlas({ indicators: [flat] }), { indicator: 'papers' })
    expect(comparison.columns).toEqual([{ id: 'value', label: { en: 'Value', ja: '値' } }])
    expect(values(comparison)).toEqual([[null], [4], [null], [null]])
    expect(comparison.notes).toEqual([
      {
        en: 'The source gives no figure for 3 of the cells.',
        ja: '出典に値のない欄が3ある。',
      },
    ])
    const turned = compareIndicator(createAtlas({ indicators: [flat] }), {
      indicator: 'papers',
      columns: 'country',
    })
    const ranks = compareIndicator(createAtlas({ indicators: [flat] }), { indicator: 'papers', show: 'rank' })
    expect(values(ranks)).toEqual([[null], [1], [null], [null]])
    expect(turned.rows).toEqual(comparison.columns)
    expect(values(turned)).toEqual([[null, 4, null, null]])
  })

  it('is a comparison by an indicator, and is called as that is', () => {
    expect(compareIndicator(atlas, { indicator: 'papers' })).toMatchObject({
      kind: 'indicator',
      title: papers.name,
    })
  })

  it('takes the first dimension left for the rows where only the columns are given', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers', columns: 'country' })
    expect(rowIds(comparison)).toEqual(['2010', '2020'])
    expect(columnIds(comparison)).toEqual(['JP', 'DE', 'TH', 'CL'])
  })

  it('ranks by size in each column, equal figures sharing a rank', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers', show: 'rank' })
    expect(values(comparison)).toEqual([
      [1, 2],
      [2, 2],
      [3, null],
      [null, 1],
    ])
    expect(texts(comparison)[0]).toEqual(['1', '2 (tie)'])
    expect(texts(comparison, 'ja')[0]).toEqual(['1', '2（同順位）'])
    expect(notes(comparison)).toEqual([
      'The source gives no figure for 2 of the cells.',
      'Some figures are equal; they share a rank unless the source gives each its own.',
    ])
  })

  it('takes the rank that the source gives, also where it gives no figure', () => {
    const comparison = compareIndicator(atlas, { indicator: 'ranked', show: 'rank' })
    expect(values(comparison)).toEqual([[7], [6], [12]])
    expect(texts(comparison)).toEqual([['7'], ['6'], ['12']])
  })

  it('tells how many ranks were gained since the column before', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers', show: 'rank-change' })
    expect(values(comparison)).toEqual([
      [null, -1],
      [null, 0],
      [null, null],
      [null, null],
    ])
    expect(texts(comparison)[0]).toEqual([null, '−1'])
  })

  it('writes ranks gained with a plus, none lost or gained as zero', () => {
    const gains = indicator('gains', ['2010', '2020'], { JP: [1, 9], DE: [5, 4], TH: [9, 1], CL: [4, 3] })
    const comparison = compareIndicator(createAtlas({ indicators: [gains] }), {
      indicator: 'gains',
      show: 'rank-change',
    })
    expect(texts(comparison).map((row) => row[1])).toEqual(['+3', '0', '−3', '0'])
    expect(notes(comparison)).toEqual([])
  })

  it('says of ranks gained that a missing figure may be all there is to it', () => {
    const lacking = indicator('lacking', ['2022', '2023'], { JP: [3, null], KR: [2, 2], US: [1, 1] })
    const comparison = compareIndicator(createAtlas({ indicators: [lacking] }), {
      indicator: 'lacking',
      show: 'rank-change',
    })
    expect(values(comparison)).toEqual([
      [null, null],
      [null, 1],
      [null, 1],
    ])
    expect(comparison.notes).toEqual([
      {
        en: 'The source gives no figure for 1 of the cells; ranks may change for that alone.',
        ja: '出典に値のない欄が1ある。そのために順位が変わることもある。',
      },
    ])
  })

  it('refuses changes of rank over columns that are no periods, and names the periods that there are', () => {
    const turned = { indicator: 'papers', rows: 'year', columns: 'country', show: 'rank-change' } as const
    expect(() => compareIndicator(atlas, turned)).toThrow(
      'show "rank-change" does not fit: ranks change from period to period, and the columns of papers are the dimension "country"; take "year" for the columns',
    )
    expect(() => compareIndicator(atlas, { indicator: 'cube', show: 'rank-change' })).toThrow(
      'the columns of cube are the dimension "country"; the indicator has no dimension with several periods',
    )
    expect(() => compareIndicator(atlas, { ...turned, indicator: 'ranked' })).toThrow(
      'the columns of ranked are the dimension "country"; the indicator has no dimension with several periods',
    )
    const [country] = papers.dimensions
    const flat = { ...papers, dimensions: country ? [country] : [], observations: [] }
    const options = { indicator: 'papers', show: 'rank-change' } as const
    expect(() => compareIndicator(createAtlas({ indicators: [flat] }), options)).toThrow(
      'the columns of papers are no dimension',
    )
  })

  it('shows percentages and their ranks as they are', () => {
    const table = indicator('table', ['2020'], { JP: [5], DE: [15] }, { unit: { en: '%', ja: '％' } })
    const of = (show: 'value' | 'rank') =>
      values(compareIndicator(createAtlas({ indicators: [table] }), { indicator: 'table', show }))
    expect(of('value')).toEqual([[5], [15]])
    expect(of('rank')).toEqual([[2], [1]])
  })

  it('says in Japanese too why a view does not fit', () => {
    const [country] = papers.dimensions
    const odd = createAtlas({
      indicators: [
        papers,
        cube,
        { ...papers, id: 'flat', dimensions: country ? [country] : [], observations: [] },
        indicator('backwards', ['2020', '2010'], { JP: [1, 2] }),
        indicator('shares', ['2020'], { JP: [5] }, { unit: { en: 'percent', ja: '割合' } }),
      ],
    })
    const reasonOf = (options: Parameters<typeof compareIndicator>[1]) => {
      try {
        return compareIndicator(odd, options)
      } catch (error) {
        return isAtlasError(error) && error.reason?.ja
      }
    }
    const show = 'rank-change'
    expect(reasonOf({ indicator: 'papers', columns: 'country', show })).toBe(
      '順位の変化は期間ごとに示すもので、papersの列は次元「country」です。列に「year」を指定してください。',
    )
    expect(reasonOf({ indicator: 'cube', show })).toBe(
      '順位の変化は期間ごとに示すもので、cubeの列は次元「country」です。この指標には、複数の期間からなる次元がありません。',
    )
    expect(reasonOf({ indicator: 'flat', show })).toBe(
      '順位の変化は期間ごとに示すもので、flatの列はどの次元でもありません。この指標には、複数の期間からなる次元がありません。',
    )
    expect(reasonOf({ indicator: 'backwards', show })).toBe(
      'backwardsの期間「year」が時間の順に並んでいません。',
    )
    expect(reasonOf({ indicator: 'shares', show: 'share' })).toBe(
      'sharesの値はすでに百分率で、合計に対する割合を示せません。',
    )
  })

  it('refuses changes of rank over periods that are not in order of time, with a code', () => {
    const changes = (...years: string[]) => {
      const table = indicator('table', years, { JP: [1, 2, 3], DE: [3, 2, 1] })
      return compareIndicator(createAtlas({ indicators: [table] }), {
        indicator: 'table',
        show: 'rank-change',
      })
    }
    const errorOf = () => {
      try {
        return changes('2020', '2010')
      } catch (error) {
        return error
      }
    }
    expect(errorOf()).toMatchObject({
      name: 'AtlasError',
      code: 'unfit-value',
      message: 'show "rank-change" does not fit: the periods "year" of table are not in order of time',
      items: [{ kind: 'show', id: 'rank-change', suggestions: [] }],
    })
    expect(() => changes('2010', '2020', '2010-05')).toThrow('not in order of time')
    expect(() => changes('2010', '2010-01', '2020')).toThrow('not in order of time')
    expect(values(changes('2009/2011', '2010/2012', '2019'))).toEqual([
      [null, 1, 0],
      [null, 0, -1],
    ])
    expect(columnIds(changes('FY2020', 'FY2021', 'FY2022'))).toEqual(['FY2020', 'FY2021', 'FY2022'])
    expect(columnIds(changes('../2009', '2010', '2020'))).toEqual(['../2009', '2010', '2020'])
  })

  it('refuses shares of percentages, whatever language tells the unit', () => {
    const sharesIn = (en: string, ja: string) => {
      const table = indicator('table', ['2020'], { JP: [5], DE: [15] }, { unit: { en, ja } })
      return compareIndicator(createAtlas({ indicators: [table] }), { indicator: 'table', show: 'share' })
    }
    const refusal =
      'show "share" does not fit: the figures of table are percentages already, and no parts of their sum'
    for (const [en, ja] of [
      ['percent of all papers', '論文に占める割合'],
      ['Per cent', '割合'],
      ['%', '割合'],
      ['share of papers (%)', '割合'],
      ['share of papers, %', '割合'],
      ['share', '％（論文に占める割合）'],
      ['share', '論文に占める割合　'],
      ['share', '論文に占める割合（％）'],
      ['share', 'パーセント'],
      ['R&D spending (% of GDP)', '研究開発費'],
      ['share in percent', '論文'],
      ['papers in %', '論文'],
      ['percentage of papers', '論文'],
      ['R&D spending', '研究開発費の対GDP比'],
      ['papers', '論文数（％表示）'],
      ['papers', '論文に占める割合（上位国）'],
    ] as const)
      expect(() => sharesIn(en, ja)).toThrow(refusal)
    expect(values(sharesIn('top 10 % papers', 'トップ10％論文数（本）'))).toEqual([[25], [75]])
    expect(values(sharesIn('people, about 5 percent of them abroad', '人'))).toEqual([[25], [75]])
    expect(values(sharesIn('papers in the top ten percent', '論文数（本）'))).toEqual([[25], [75]])
    expect(values(sharesIn('firms', '売上に占める割合の高い企業（社）'))).toEqual([[25], [75]])
  })

  it('explains ranks, shares and changes, and speaks of ties only where it shows ranks', () => {
    const of = (show: 'rank' | 'share' | 'rank-change' | 'value') =>
      compareIndicator(atlas, { indicator: 'papers', show })
    const ids = (show: 'rank' | 'share' | 'rank-change') => of(show).legend.map(({ id }) => id)
    expect([ids('rank'), ids('share'), ids('rank-change')]).toEqual([['rank'], ['share'], ['rank-change']])
    const [missing, ties] = notes(of('rank'))
    expect(notes(of('value'))).toEqual([missing])
    expect(notes(of('share'))).toEqual([missing])
    expect(notes(of('rank-change'))).toEqual([
      'The source gives no figure for 2 of the cells; ranks may change for that alone.',
      ties,
    ])
  })

  it('gives no shares of what is no whole: negative figures, or nothing but zeros', () => {
    const balance = indicator('balance', ['1', '2'], { JP: [5, 0], DE: [-2, 0] })
    const comparison = compareIndicator(createAtlas({ indicators: [balance] }), {
      indicator: 'balance',
      show: 'share',
    })
    expect(values(comparison)).toEqual([
      [null, null],
      [null, null],
    ])
    expect(comparison.notes).toEqual([
      {
        en: 'No share can be taken for 4 of the cells: figures there are negative, or all are zero.',
        ja: '負の値があるか、すべて0のため、割合を示せない欄が4ある。',
      },
    ])
  })

  it('leaves blank what it cannot rank or share', () => {
    const cells = (show: 'value' | 'rank' | 'share') =>
      compareIndicator(atlas, { indicator: 'papers', show }).cells[2]?.[1]
    expect([cells('value'), cells('rank'), cells('share')]).toEqual([null, null, null])
  })

  it('takes shares of the figures known in each column', () => {
    const comparison = compareIndicator(atlas, { indicator: 'papers', show: 'share' })
    expect(values(comparison)).toEqual([
      [50, 25],
      [(200 / 600) * 100, 25],
      [(100 / 600) * 100, null],
      [null, 50],
    ])
    expect(texts(comparison)[2]).toEqual(['16.7 %', null])
    expect(texts(comparison, 'ja')[1]).toEqual(['33.3％', '25％'])
  })

  it('ranks and shares within another dimension where it is told to', () => {
    const options = { indicator: 'papers', within: 'country' } as const
    expect(values(compareIndicator(atlas, { ...options, show: 'rank' }))[0]).toEqual([1, 2])
    expect(values(compareIndicator(atlas, { ...options, show: 'share' }))[3]).toEqual([null, 100])
  })

  describe('of which the source ranks the figures', () => {
    const ranked = createAtlas({
      indicators: [
        indicator('ranked', ['2010', '2020'], {
          JP: [
            { value: 30, rank: 2 },
            { value: 20, rank: 4 },
          ],
          KR: [
            { value: 10, rank: 5 },
            { value: 25, rank: 3 },
          ],
          TH: [{ value: 5, rank: 7 }, { value: 8 }],
        }),
      ],
    })
    const ranks = (options: object) =>
      values(compareIndicator(ranked, { indicator: 'ranked', show: 'rank', ...options }))

    it('shows its ranks, and none where it gives none', () => {
      expect(ranks({})).toEqual([
        [2, 4],
        [5, 3],
        [7, null],
      ])
    })

    it('counts what has a figure and no rank, apart from what has no figure', () => {
      expect(compareIndicator(ranked, { indicator: 'ranked', show: 'rank' }).notes).toEqual([
        {
          en: 'The source gives a figure but no rank for 1 of the cells.',
          ja: '出典に値はあるが順位のない欄が1ある。',
        },
      ])
    })

    it('shows its ranks also where the table is turned', () => {
      expect(ranks({ rows: 'year', columns: 'country' })).toEqual([
        [2, 5, 7],
        [4, 3, null],
      ])
    })

    it('ranks by size within another dimension', () => {
      expect(ranks({ within: 'country' })).toEqual([
        [1, 2],
        [2, 1],
        [2, 1],
      ])
    })

    it('says that its ranks are not used within another dimension', () => {
      const within = compareIndicator(ranked, { indicator: 'ranked', show: 'rank', within: 'country' })
      expect(within.notes).toEqual([
        {
          en: 'The ranks that the source gives are not used: figures are ranked by size within "Country".',
          ja: '出典の順位は用いず、「Countryの名」の中で値の大きい順に順位を付けた。',
        },
      ])
    })

    const of = (years: readonly string[], rows: Parameters<typeof indicator>[2], show: 'rank' | 'value') =>
      compareIndicator(createAtlas({ indicators: [indicator('days', years, rows)] }), {
        indicator: 'days',
        show,
      })

    it('takes its ranks where it counts from the smallest figure, and ranks nothing from the largest', () => {
      const days = of(
        ['2010', '2020', '2024'],
        {
          JP: [{ value: 30, rank: 3 }, { value: 12, rank: 2 }, 4],
          KR: [{ value: 10, rank: 1 }, { value: 25, rank: 3 }, 5],
          TH: [{ value: 20, rank: 2 }, { value: 8, rank: 1 }, 6],
        },
        'rank',
      )
      expect(values(days)).toEqual([
        [3, 2, null],
        [1, 3, null],
        [2, 1, null],
      ])
      expect(notes(days)).toEqual(['The source gives a figure but no rank for 3 of the cells.'])
    })

    it('takes its ranks also where a figure or a column is out of order', () => {
      const one = of(
        ['2010', '2020'],
        {
          JP: [
            { value: 30, rank: 1 },
            { value: 9, rank: 1 },
          ],
          KR: [
            { value: 15, rank: 2 },
            { value: 5, rank: 2 },
          ],
          TH: [
            { value: 20, rank: 3 },
            { value: 4, rank: 3 },
          ],
          CL: [
            { value: 5, rank: 4 },
            { value: 3, rank: 4 },
          ],
        },
        'rank',
      )
      expect(values(one)).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ])
      expect(notes(one)).toEqual([])
    })

    it('takes its ranks of a single column, where nothing tells of another dimension, as they are', () => {
      const single = of(
        ['2010'],
        { JP: [{ value: 30, rank: 1 }], KR: [{ value: 10, rank: 2 }], TH: [{ value: 20, rank: 3 }] },
        'rank',
      )
      expect(values(single)).toEqual([[1], [2], [3]])
    })

    it('takes none of them where they follow no size, and says so', () => {
      const odd = of(
        ['2010', '2020'],
        {
          JP: [
            { value: 30, rank: 1 },
            { value: 10, rank: 1 },
          ],
          KR: [
            { value: 10, rank: 2 },
            { value: 20, rank: 2 },
          ],
        },
        'rank',
      )
      expect(values(odd)).toEqual([
        [1, 2],
        [2, 1],
      ])
      expect(notes(odd)).toEqual([
        'The ranks that the source gives are not used: figures are ranked by size within "Year".',
      ])
      expect(
        notes(of(['2010'], { JP: [{ value: 30, rank: 1 }], KR: [{ value: 40, rank: 2 }] }, 'value')),
      ).toEqual([])
    })

    it('names no dimension within which it ranks instead where there is none besides the rows', () => {
      const [country] = papers.dimensions
      const three = [30, 10, 20].map((value, index) => ({ at: { country: 'JP' }, value, rank: index + 1 }))
      const flat = { ...papers, dimensions: country ? [country] : [], observations: three }
      const options = { indicator: 'papers', show: 'rank', where: { country: ['JP'] } } as const
      expect(compareIndicator(createAtlas({ indicators: [flat] }), options).notes).toContainEqual({
        en: 'The ranks that the source gives are not used: figures are ranked by size.',
        ja: '出典の順位は用いず、値の大きい順に順位を付けた。',
      })
    })

    it('does not take ranks within years for ranks within countries, even where these are fewer', () => {
      const within = of(
        ['2010', '2011', '2012'],
        {
          JP: [
            { value: 30, rank: 2 },
            { value: 20, rank: 2 },
            { value: 50, rank: 2 },
          ],
          KR: [
            { value: 90, rank: 1 },
            { value: 25, rank: 1 },
            { value: 60, rank: 1 },
          ],
        },
        'rank',
      )
      expect(values(within)).toEqual([
        [2, 2, 2],
        [1, 1, 1],
      ])
    })

    it('takes ranks for which it gives no figures at all', () => {
      expect(values(of(['2010'], { JP: [{ rank: 2 }], KR: [{ rank: 1 }], TH: [null] }, 'rank'))).toEqual([
        [2],
        [1],
        [null],
      ])
    })
  })

  it('tells the time of the figures and where the source contradicts itself', () => {
    const text = { en: 'The regions add up to 193, the note says 66.', ja: '地域の合計は193、注では66。' }
    const remarks = [{ kind: 'discrepancy' as const, text }]
    const disputed = createAtlas({
      indicators: [indicator('disputed', ['2020'], { JP: [1] }, { period: '2008/..', remarks })],
    })
    const comparison = compareIndicator(disputed, { indicator: 'disputed' })
    expect(comparison.legend[0]?.description).toEqual({ en: 'papers (from 2008)', ja: '本（2008年～）' })
    expect(comparison.notes).toEqual([
      {
        en: 'Figures contradict: The regions add up to 193, the note says 66.',
        ja: '出典の数値に食い違いがある：地域の合計は193、注では66。',
      },
    ])
  })

  it('names only dimensions by which figures that meet differ', () => {
    const at = { field: 'ai', country: 'JP', sex: 'all' }
    const twice = createAtlas({
      indicators: [
        {
          ...cube,
          observations: [
            { at, value: 1 },
            { at, value: 2 },
          ],
        },
      ],
    })
    expect(compareIndicator(twice, { indicator: 'cube' }).notes[0]).toEqual({
      en: 'Several figures meet in a cell; the first is shown.',
      ja: '1つの欄に複数の値があり、最初の値を示す。',
    })
  })

  it('names every dimension by which figures that meet differ, also where those of other cells do not', () => {
    const ages = ['any', 'young'].map((id) => ({ id, name: name(id) }))
    const finer = {
      ...cube,
      dimensions: [
        ...cube.dimensions,
        { id: 'age', name: name('Age'), kind: 'category' as const, values: ages },
      ],
      observations: [
        { at: { field: 'ai', country: 'JP', sex: 'all', age: 'any' }, value: 10 },
        { at: { field: 'ai', country: 'JP', sex: 'women', age: 'any' }, value: 1 },
        { at: { field: 'ai', country: 'DE', sex: 'all', age: 'any' }, value: 9 },
        { at: { field: 'ai', country: 'DE', sex: 'all', age: 'young' }, value: 3 },
      ],
    }
    const comparison = compareIndicator(createAtlas({ indicators: [finer] }), { indicator: 'cube' })
    expect(notes(comparison)).toEqual([
      'Several figures meet in a cell; the first is shown. Restrict to choose: Sex; Age.',
    ])
  })

  it('ranks among all figures, whether they are shown or not', () => {
    const comparison = compareIndicator(atlas, {
      indicator: 'papers',
      show: 'rank',
      where: { country: ['TH'] },
    })
    expect(values(comparison)).toEqual([[3, null]])
  })

  it('restricts dimensions that are neither rows nor columns', () => {
    const where = { sex: ['women'] }
    expect(values(compareIndicator(atlas, { indicator: 'cube', where }))).toEqual([[1, 3]])
    expect(notes(compareIndicator(atlas, { indicator: 'cube', where }))).toEqual([])
  })

  it('restricts nothing by a dimension for which no values are given', () => {
    const whole = compareIndicator(atlas, { indicator: 'papers' })
    const where = { country: undefined, yearr: undefined }
    expect(compareIndicator(atlas, { indicator: 'papers', where })).toEqual(whole)
  })

  it('shows the first of several figures, in the order of the indicator, and says how to choose', () => {
    const comparison = compareIndicator(atlas, { indicator: 'cube' })
    expect(values(comparison)).toEqual([[10, 9]])
    expect(comparison.notes).toEqual([
      {
        en: 'Several figures meet in a cell; the first is shown. Restrict to choose: Sex.',
        ja: '1つの欄に複数の値があり、最初の値を示す。絞り込みで選べる：Sexの名。',
      },
    ])
  })

  it('ranks only figures that agree in the other dimensions', () => {
    const options = { indicator: 'cube', rows: 'country', columns: 'field', show: 'rank' } as const
    expect(values(compareIndicator(atlas, options))).toEqual([[1], [2]])
    expect(values(compareIndicator(atlas, { ...options, where: { sex: ['women'] } }))).toEqual([[2], [1]])
  })

  it('ranks what it shows of several figures only among its like', () => {
    const figuresOf = { 'JP all': 5, 'DE all': 4, 'JP women': 9, 'DE women': 8 }
    const observations = Object.entries(figuresOf).map(([key, value]) => {
      const [place = '', sex = ''] = key.split(' ')
      return { at: { field: 'ai', country: place, sex }, value }
    })
    const atlasOf = createAtlas({ indicators: [{ ...cube, observations }] })
    const options = { indicator: 'cube', rows: 'country', columns: 'field', show: 'rank' } as const
    expect(values(compareIndicator(atlasOf, options))).toEqual([[1], [2]])
  })

  it('names an unknown dimension once, without its values, and unknown views', () => {
    expect(() => compareIndicator(atlas, { indicator: 'papers', where: { yearr: ['2010'] } })).toThrow(
      /^unknown dimension of papers "yearr" \(did you mean "year"\?\)$/,
    )
    expect(() => compareIndicator(atlas, JSON.parse('{"indicator":"papers","show":"ranks"}'))).toThrow(
      'unknown show "ranks" (did you mean "rank"?)',
    )
    expect(() => compareIndicator(atlas, JSON.parse('{"indicator":"paper","show":"ranks"}'))).toThrow(
      'unknown indicator "paper" (it is a source); unknown show "ranks"',
    )
  })

  it('tells an unknown view together with unknown dimensions and values, in one error', () => {
    const asked = { indicator: 'papers', show: 'ranks', rows: 'yearr', where: { country: ['JPN'] } }
    expect(() => compareIndicator(atlas, JSON.parse(JSON.stringify(asked)))).toThrow(
      expect.objectContaining({
        code: 'unknown-value',
        message:
          'unknown show "ranks" (did you mean "rank"?); unknown dimension of papers "yearr" (did you mean "year"?); unknown country "JPN" (did you mean "JP"?)',
      }),
    )
  })

  it('lists all unknown values, be they more than a call can be given', () => {
    const country = Array.from({ length: 200_000 }, (_, at) => `X${at}`)
    let items = 0
    try {
      compareIndicator(atlas, { indicator: 'papers', where: { country } })
    } catch (error) {
      if (isAtlasError(error)) items = error.items.length
    }
    expect(items).toBe(200_000)
  })

  it('refuses an empty text for a view', () => {
    expect(() => compareIndicator(atlas, JSON.parse('{"indicator":"papers","show":""}'))).toThrow(
      'unknown show ""; known are value, rank, share, rank-change',
    )
  })

  it('throws one error for unknown dimensions and values', () => {
    expect(() => compareIndicator(atlas, { indicator: 'paper' })).toThrow('unknown indicator "paper"')
    expect(() =>
      compareIndicator(atlas, { indicator: 'papers', rows: 'yearr', where: { country: ['JPN'] } }),
    ).toThrow(
      'unknown dimension of papers "yearr" (did you mean "year"?); unknown country "JPN" (did you mean "JP"?)',
    )
  })

  it('refuses one dimension for both rows and columns', () => {
    expect(() => compareIndicator(atlas, { indicator: 'papers', rows: 'year', columns: 'year' })).toThrow(
      expect.objectContaining({
        name: 'AtlasError',
        code: 'unfit-value',
        message: 'columns "year" does not fit: rows and columns are both the dimension "year"',
        items: [{ kind: 'columns', id: 'year', suggestions: [] }],
        reason: {
          en: 'rows and columns are both the dimension "year"',
          ja: '行と列がどちらも次元「year」です。',
        },
      }),
    )
  })

  it('says first that a dimension is unknown, then that it is asked for twice', () => {
    expect(() => compareIndicator(atlas, { indicator: 'papers', rows: 'yeer', columns: 'yeer' })).toThrow(
      'unknown dimension of papers "yeer" (did you mean "year"?)',
    )
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    expect(notes(compareIndicator(atlas, { indicator: 'papers', where: { country: [] } }))).toEqual([
      'Nothing matches the selection.',
    ])
  })

  const figure = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null })
  const table = fc
    .uniqueArray(fc.constantFrom('JP', 'DE', 'TH', 'CL', 'GB'), { minLength: 1 })
    .chain((rows) =>
      fc.array(fc.tuple(figure, figure), { minLength: rows.length, maxLength: rows.length }).map((figures) =>
        createAtlas({
          indicators: [
            indicator(
              'any',
              ['1', '2'],
              Object.fromEntries(rows.map((row, index) => [row, figures[index] ?? []])),
            ),
          ],
        }),
      ),
    )

  it('gives shares that sum to 100 where there is anything to share', () => {
    fc.assert(
      fc.property(table, (any) => {
        const figures = values(compareIndicator(any, { indicator: 'any' }))
        const shares = values(compareIndicator(any, { indicator: 'any', show: 'share' }))
        for (const column of [0, 1]) {
          const total = figures.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)
          const shared = shares.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)
          expect(shared).toBeCloseTo(total === 0 ? 0 : 100, 9)
        }
      }),
    )
  })

  it('gives ranks that agree with the figures', () => {
    fc.assert(
      fc.property(table, (any) => {
        const figures = values(compareIndicator(any, { indicator: 'any' }))
        const ranks = values(compareIndicator(any, { indicator: 'any', show: 'rank' }))
        for (const column of [0, 1]) {
          const known = figures.flatMap((row) => row[column] ?? [])
          for (const [index, row] of figures.entries()) {
            const own = row[column]
            const expected =
              own === null || own === undefined
                ? null
                : 1 + known.filter((other) => Number(other) > Number(own)).length
            expect(ranks[index]?.[column]).toBe(expected)
          }
        }
      }),
    )
  })

  it('does not depend on the order of the observations', () => {
    const whole = compareIndicator(atlas, { indicator: 'cube', show: 'rank' })
    fc.assert(
      fc.property(fc.shuffledSubarray(cube.observations, { minLength: 4 }), (observations) => {
        const shuffled = createAtlas(smallWorld, { indicators: [{ ...cube, observations }], technologies })
        expect(compareIndicator(shuffled, { indicator: 'cube', show: 'rank' })).toEqual(whole)
      }),
    )
  })

  it('gives the same cells whether restricted before or after', () => {
    const whole = compareIndicator(atlas, { indicator: 'papers', show: 'rank' })
    fc.assert(
      fc.property(fc.subarray(['JP', 'DE', 'TH', 'CL']), (country) => {
        const picked = country.map((id) => whole.cells[rowIds(whole).indexOf(id)])
        expect(
          compareIndicator(atlas, { indicator: 'papers', show: 'rank', where: { country } }).cells,
        ).toEqual(picked)
      }),
    )
  })

  it('takes a dimension by any name, also that of what every object has', () => {
    const values = ['a', 'b'].map((id) => ({ id, name: name(id) }))
    const dimensions = ['constructor', 'year', 'valueOf'].map((id) => ({
      id,
      name: name(id),
      kind: 'category' as const,
      values,
    }))
    const odd = {
      ...cube,
      id: 'odd',
      dimensions,
      observations: [{ at: { constructor: 'a', year: 'b', valueOf: 'a' }, value: 4 }],
    }
    const comparison = compareIndicator(createAtlas(smallWorld, { indicators: [odd] }), { indicator: 'odd' })
    expect(values.map(({ id }) => id)).toEqual(rowIds(comparison))
    expect(texts(comparison)[0]?.[1]).toBe('4')
  })
})
