import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.js'
import { toVegaLite, type VegaLiteOptions } from '../../src/render/to-vega-lite.js'
import { runs } from '../property-runs.js'
import { comparisons, locales } from './arbitraries.js'
import { central, figures, measures, network, programs, ranks, timeline } from './charts.js'
import { approaches, empty, saying, withoutColumns, withoutRows } from './comparisons.js'

const schemaFile = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json')
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
)

const svgOf = (comparison: Comparison, options: VegaLiteOptions = {}): Promise<string> => {
  const specification: TopLevelSpec = JSON.parse(JSON.stringify(toVegaLite(comparison, options)))
  return new vega.View(vega.parse(compile(specification).spec), {
    renderer: 'none',
    logLevel: vega.Warn,
  }).toSVG()
}

const saidBy = (value: string | number | string[]) => ({ value, text: { en: '', ja: '' }, citations: [] })

const items = (...ids: string[]) => ids.map((id) => ({ id, label: { en: id, ja: id } }))

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

describe('toVegaLite', () => {
  const warn = vi.spyOn(console, 'warn')
  beforeEach(() => void warn.mockReset())
  afterEach(() => expect(warn.mock.calls).toEqual([]))

  it('draws approaches as a heat map with a colour for each posture', async () => {
    const { title, description, layer, data } = toVegaLite(approaches)
    expect(title).toEqual({ text: 'Approaches', subtitle: 'アプローチ', anchor: 'start' })
    expect(description).toBe(
      'Approaches. Legend: strategic: A strategic partner; selective; working level; supportive; conditional: Under conditions. Sources: eu-2021 § world; eu-2021 § china: “systemic rival”; kr-2023 § regions',
    )
    expect(layer?.[0]?.encoding?.color?.scale).toEqual({
      domain: ['strategic', 'selective', 'working level', 'supportive', 'conditional', 'several'],
      range: ['#56B4E9', '#F0E442', '#999999', '#E69F00', '#000000', '#EEEEEE'],
    })
    expect(data.values).toHaveLength(5)
    expect(data.values[1]).toEqual({
      row: 'EU',
      column: 'China',
      text: 'conditional: rival',
      sources: 'eu-2021 § china: “systemic rival”; eu-2021 § world',
      short: 'conditional',
      term: 'conditional',
      ink: 'white',
    })
    expect(data.values[4]).toMatchObject({ short: 'selective / conditional', term: 'several', ink: 'black' })
    expect(textsIn(await svgOf(approaches))).toEqual(
      expect.arrayContaining(['Approaches', 'アプローチ', 'Germany', 'Korea', 'working level', 'several']),
    )
  })

  it('draws in Japanese', async () => {
    const { title, description } = toVegaLite(approaches, { locale: 'ja' })
    expect(title).toEqual({ text: 'アプローチ', subtitle: 'Approaches', anchor: 'start' })
    expect(description).toBe(
      'アプローチ。凡例：戦略的: 戦略的な相手；分野限定；実務；支援；条件付き: 条件を付ける。出典：eu-2021 § world；eu-2021 § china：「systemic rival」；kr-2023 § regions',
    )
    expect(textsIn(await svgOf(approaches, { locale: 'ja' }))).toEqual(
      expect.arrayContaining(['アプローチ', 'ドイツ', '韓国', '実務', '複数']),
    )
  })

  it('gives terms that are no postures the colours of the palette, in the order of the legend', () => {
    const legend = ['changes', 'appears', 'unused'].map((id) => ({ id, label: { en: id, ja: id } }))
    const cell = (value: string) => ({ value, text: { en: value, ja: value }, citations: [] })
    const trace: Comparison = {
      ...measures,
      kind: 'trace',
      cells: [[cell('appears'), cell('changes')]],
      legend,
    }
    expect(toVegaLite(trace).layer?.[0]?.encoding?.color?.scale).toEqual({
      domain: ['changes', 'appears'],
      range: ['#E69F00', '#56B4E9'],
    })
  })

  it('takes the palette for postures among other terms', () => {
    const cells = [[saidBy('equal'), saidBy('appears')]]
    const mixed: Comparison = { ...measures, kind: 'trace', cells, legend: items('equal', 'appears') }
    expect(toVegaLite(mixed).layer?.[0]?.encoding?.color?.scale?.range).toEqual(['#E69F00', '#56B4E9'])
  })

  it('counts where there are more terms than colours, or where the legend explains only some', () => {
    const termsOf = (number: number, explained: number): Comparison => {
      const terms = items(...Array.from({ length: number }, (_, index) => `t${index}`))
      const cells = [terms.map(({ id }) => saidBy(id))]
      return { ...measures, kind: 'trace', columns: terms, cells, legend: terms.slice(0, explained) }
    }
    const fieldOf = (comparison: Comparison) => toVegaLite(comparison).layer?.[0]?.encoding?.color?.field
    expect(fieldOf(termsOf(9, 9))).toBe('term')
    expect(fieldOf(termsOf(10, 10))).toBe('count')
    expect(fieldOf(termsOf(2, 1))).toBe('count')
    expect(fieldOf({ ...termsOf(2, 2), cells: [] })).toBe('count')
  })

  it('colours cells by what sorts them where they say so', () => {
    const legend = [{ id: 'vanishes', label: { en: 'vanishes', ja: '消失' } }]
    const cell = { value: [], text: { en: '', ja: '' }, state: 'vanishes', citations: [] }
    const { data } = toVegaLite({ ...measures, kind: 'trace', cells: [[cell]], legend }, { locale: 'ja' })
    expect(data.values[0]).toMatchObject({ term: '消失', short: '消失' })
  })

  it('draws lists of ids as a heat map of their number', async () => {
    const { data, layer } = toVegaLite(measures)
    expect(data.values.map(({ count, ink }) => [count, ink])).toEqual([
      [3, 'black'],
      [1, 'white'],
      [0, 'white'],
    ])
    expect(layer?.[0]?.encoding?.color?.scale).toEqual({ scheme: 'viridis', domain: [0, 3] })
    expect(textsIn(await svgOf(measures))).toEqual(expect.arrayContaining(['people', '2025', '3']))
  })

  it('draws a network as a matrix of the number of ties', () => {
    const { data, layer } = toVegaLite(network)
    expect(data.values.map(({ count }) => count)).toEqual([3, 1, 3, 1, 0])
    expect(layer?.[0]?.mark.type).toBe('rect')
  })

  it('scales colours by what is a figure', () => {
    const cells = [[null, saidBy(3), saidBy(Number.NaN)]]
    expect(toVegaLite({ ...network, cells }).layer?.[0]?.encoding?.color?.scale?.domain).toEqual([0, 3])
    const values = toVegaLite(figures, { chart: 'heat-map' }).data.values
    expect(values.map(({ count }) => count)).toEqual([110, 150])
  })

  it('draws bars where half of the cells or more are figures, else a heat map', () => {
    const drawn = (...values: readonly (string | number)[]) => {
      const columns = items(...values.map((_, index) => `c${index}`))
      const { layer, facet } = toVegaLite({ ...programs, columns, cells: [values.map(saidBy)] })
      return facet ? 'panels' : layer?.[0]?.mark.type
    }
    expect([drawn(5, 'x'), drawn(5, 'x', 'y'), drawn('x'), drawn()]).toEqual(['bar', 'rect', 'rect', 'rect'])
  })

  it('draws ranks as a bump chart with the first rank on top', async () => {
    const { data, encoding } = toVegaLite(ranks)
    expect(data.values.map(({ row, column, rank, end }) => [row, column, rank, end])).toEqual([
      ['JP', '2008-rank', 4, ''],
      ['JP', '2018-rank', 7, 'JP'],
      ['KR', '2008-rank', 9, ''],
      ['KR', '2018-rank', 5, 'KR'],
      ['TH', '2008-rank', null, ''],
      ['TH', '2018-rank', 20, 'TH'],
    ])
    expect(encoding?.y?.scale).toEqual({ reverse: true, zero: false })
    expect(textsIn(await svgOf(ranks))).toEqual(
      expect.arrayContaining(['2008-rank', '2018-rank', 'JP', 'TH']),
    )
  })

  it('draws no lines of one rank alone, nor of ranks in other comparisons', () => {
    const isBump = (comparison: Comparison) => toVegaLite(comparison).encoding?.y?.field === 'rank'
    expect(isBump({ ...ranks, columns: items('rank', '2018', 'rank-2020', '2020') })).toBe(true)
    expect(isBump({ ...ranks, columns: items('2008', '2008-rank', '2018', '2020') })).toBe(false)
    expect(isBump({ ...ranks, columns: items('2008', 'ranking', '2018', 'frank') })).toBe(false)
    const legend = [{ id: 'rank', label: { en: 'rank', ja: '順位' } }]
    expect(isBump({ ...ranks, kind: 'programs', legend })).toBe(false)
  })

  it('ends each line at its last rank, whatever figures or words follow', () => {
    const [first = [], second = []] = ranks.cells
    const [figure = null, rank = null] = first
    const words = { value: 'unranked', text: { en: '', ja: '' }, citations: [] }
    const { data } = toVegaLite({ ...ranks, cells: [[figure, rank, figure, words], second] })
    expect(data.values.map(({ column, rank, end }) => [column, rank, end])).toEqual([
      ['2008-rank', 4, 'JP'],
      ['2018-rank', null, ''],
      ['2008-rank', 9, ''],
      ['2018-rank', 5, 'KR'],
    ])
  })

  it('begins the colours of lines again after the last, and leaves out yellow', () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      label: { en: `${index}`, ja: '' },
    }))
    const color = toVegaLite({ ...ranks, rows }).layer?.[0]?.encoding?.color
    expect(color?.scale?.range).toEqual([
      '#E69F00',
      '#56B4E9',
      '#009E73',
      '#0072B2',
      '#D55E00',
      '#CC79A7',
      '#999999',
      '#000000',
      '#E69F00',
    ])
  })

  it('takes all columns for ranks where the legend explains rank, or where it is told to', () => {
    const years = { ...ranks, columns: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: { en: id, ja: id } })) }
    const legend = [{ id: 'rank', label: { en: 'rank', ja: '順位' } }]
    expect(toVegaLite({ ...years, legend }).data.values).toHaveLength(12)
    const other = [{ id: 'value', label: { en: 'value', ja: '値' } }]
    expect(toVegaLite({ ...ranks, legend: other }).data.values).toHaveLength(6)
    expect(toVegaLite(years, { chart: 'bump' }).encoding?.x?.scale?.domain).toEqual(['a', 'b', 'c', 'd'])
    expect(toVegaLite(years).layer).toBeUndefined()
  })

  it('draws a timeline as a Gantt chart, with open ends up to the earliest and latest day', async () => {
    const { data } = toVegaLite(timeline)
    expect(
      data.values.map(({ row, column, period, start, end }) => [row, column, period, start, end]),
    ).toEqual([
      ['g7', 'meeting', '2024-07-09/2024-07-11', '2024-07-09T00:00:00Z', '2024-07-11T23:59:59Z'],
      ['g7', 'meeting', '2025', '2025-01-01T00:00:00Z', '2025-12-31T23:59:59Z'],
      ['sixth-plan', 'plan', '2021-04/..', '2021-04-01T00:00:00Z', '2025-12-31T23:59:59Z'],
      ['old', 'plan', '../1999-03', '1999-03-31T00:00:00Z', '1999-03-31T23:59:59Z'],
    ])
    expect(textsIn(await svgOf(timeline))).toEqual(
      expect.arrayContaining(['g7', 'undated', 'meeting', 'plan', '2000', '2024']),
    )
  })

  it('draws faintly a year or month in which something happened on days that no source tells', async () => {
    const certaintyOf = (chart: ReturnType<typeof toVegaLite>) =>
      chart.data.values.map(({ period, certainty }) => [period, certainty])
    expect(certaintyOf(toVegaLite(timeline))).toEqual([
      ['2024-07-09/2024-07-11', 'from start to end'],
      ['2025', 'at some time within'],
      ['2021-04/..', 'from start to end'],
      ['../1999-03', 'from start to end'],
    ])
    expect(toVegaLite(timeline).encoding?.opacity?.scale).toEqual({
      domain: ['from start to end', 'at some time within'],
      range: [1, 0.35],
    })
    expect(textsIn(await svgOf(timeline, { locale: 'ja' }))).toContain('この間のいずれかの時')
    const exact = { ...timeline, rows: timeline.rows.slice(1, 3), cells: timeline.cells.slice(1, 3) }
    expect(toVegaLite(exact).encoding?.opacity).toBeUndefined()
  })

  it('marks open ends and starts with arrows that the legend explains', async () => {
    const chart = toVegaLite(timeline)
    expect(
      chart.data.values.map(({ period, endArrow, endIs, startArrow, startIs }) => [
        period,
        endArrow ?? null,
        endIs ?? null,
        startArrow ?? null,
        startIs ?? null,
      ]),
    ).toEqual([
      ['2024-07-09/2024-07-11', null, null, null, null],
      ['2025', null, null, null, null],
      ['2021-04/..', '2025-12-31T23:59:59Z', 'open end', null, null],
      ['../1999-03', null, null, '1999-03-31T00:00:00Z', 'open start'],
    ])
    const shapes = { domain: ['open end', 'open start'], range: ['triangle-right', 'triangle-left'] }
    expect(chart.layer?.slice(1).map(({ encoding }) => [encoding?.x?.field, encoding?.shape?.scale])).toEqual(
      [
        ['endArrow', shapes],
        ['startArrow', shapes],
      ],
    )
    expect(chart.layer?.slice(1).map(({ mark }) => mark.xOffset)).toEqual([9, -9])
    const svg = await svgOf(timeline, { locale: 'ja' })
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['終期の定めなし', '始期の定めなし']))
    // One arrow for each open side; what has both its ends gets none.
    expect([...svg.matchAll(/aria-roledescription="point"/g)]).toHaveLength(2)
  })

  it('explains no arrows where there are none, and only the side that is open', async () => {
    const [first = [], second = []] = timeline.cells
    const closed = { ...timeline, cells: [first] }
    expect(toVegaLite(closed).layer).toHaveLength(1)
    const ending = { ...timeline, cells: [first, second] }
    expect(
      toVegaLite(ending)
        .layer?.slice(1)
        .map(({ encoding }) => encoding?.shape?.scale),
    ).toEqual([{ domain: ['open end'], range: ['triangle-right'] }])
    expect(textsIn(await svgOf(ending))).toContain('open end')
    expect(textsIn(await svgOf(ending))).not.toContain('open start')
  })

  describe('with a short timeline', () => {
    const spanning = (period: string) => ({ ...timeline, rows: items('a'), cells: [[saidBy(period)]] })
    const ticksOf = async (period: string, locale: 'en' | 'ja') =>
      textsIn(await svgOf(spanning(period), { locale })).filter((text) =>
        /\d|^[A-Z][a-z]{2}$/.test(text ?? ''),
      )

    it.each([
      ['en', '2009-08-25/2009-10-28', ['30 Aug 2009', '6 Sep', '13 Sep', '20 Sep']],
      ['ja', '2009-08-25/2009-10-28', ['2009年8月30日', '9月13日', '9月27日']],
      ['en', '2019-02/2019-12', ['Feb 2019', 'Mar', 'Apr', 'May']],
      ['ja', '2019-02/2019-12', ['2019年2月', '3月', '4月', '5月']],
    ] as const)('tells the year at the first week or month (%s, %s)', async (locale, period, ticks) => {
      const shown = await ticksOf(period, locale)
      expect(shown[0]).toBe(ticks[0])
      expect(shown).toEqual(expect.arrayContaining([...ticks]))
      expect(shown.filter((tick) => /\d{4}/.test(tick ?? ''))).toHaveLength(1)
    })

    it.each([
      ['en', '4 May 2024'],
      ['ja', '2024年5月4日'],
    ] as const)('shows no times of day (%s)', async (locale, day) => {
      expect(await ticksOf('2024-05-04', locale)).toEqual([day])
    })

    it.each([
      ['en', ['Oct 2018', '2019', '2020']],
      ['ja', ['2018年10月', '2019年', '2020年']],
    ] as const)('tells where a year begins (%s)', async (locale, years) => {
      const ticks = await ticksOf('2018-10/2020-06', locale)
      expect(ticks.filter((tick) => /\d{4}/.test(tick ?? ''))).toEqual(years)
    })
  })

  it('gives the columns of a timeline their colours in their order, and one alone no legend', () => {
    const swapped = timeline.cells.map((row) => row.toReversed())
    const color = toVegaLite({ ...timeline, cells: swapped }).encoding?.color
    expect(color?.scale).toEqual({ domain: ['meeting', 'plan'], range: ['#0072B2', '#D55E00'] })
    expect(color?.legend).not.toBeNull()
    const [, , third = []] = timeline.cells
    const alone = toVegaLite({ ...timeline, cells: [third] }).encoding?.color
    expect(alone?.scale?.domain).toEqual(['plan'])
    expect(alone?.legend).toBeNull()
  })

  it('takes a day for exact, a figure for no year, and the time of a cell before that of its column', () => {
    const cells = [[saidBy('2024-07-09'), saidBy('2024')], [saidBy(2023)]]
    expect(
      toVegaLite({ ...timeline, cells }).data.values.map(({ period, certainty }) => [period, certainty]),
    ).toEqual([
      ['2024-07-09', 'from start to end'],
      ['2024', 'at some time within'],
    ])
    const byYear = { ...timeline, columns: items('2007', '2025'), cells: [[saidBy('2010')]] }
    expect(toVegaLite(byYear).data.values.map(({ period }) => period)).toEqual(['2010'])
  })

  it('draws the centrality of nodes as bars with scales of their own', () => {
    const { layer, resolve } = toVegaLite(central)
    expect(layer).toBeUndefined()
    expect(resolve?.scale.x).toBe('independent')
  })

  it('takes the time from the columns where the cells have none', () => {
    const byYear = { ...measures, kind: 'timeline' as const }
    expect(toVegaLite(byYear).data.values.map(({ start }) => start)).toEqual([
      '2007-01-01T00:00:00Z',
      '2025-01-01T00:00:00Z',
      '2025-01-01T00:00:00Z',
    ])
  })

  it('refuses a kind of chart that there is not', () => {
    for (const chart of ['pie', 'constructor']) {
      expect(() => toVegaLite(approaches, JSON.parse(`{"chart": "${chart}"}`))).toThrow(
        new RangeError(`unknown chart "${chart}"; known are heat-map, bump, gantt, bars`),
      )
    }
  })

  it('draws a timeline without dates as a heat map', () => {
    expect(toVegaLite({ ...approaches, kind: 'timeline' }).layer?.[0]?.mark.type).toBe('rect')
  })

  it('tells at the axis of figures what they are, where the legend of an indicator does', async () => {
    const description = { en: 'percent of all papers with authors of two countries', ja: '件' }
    const legend = [{ id: 'value', label: { en: 'value', ja: '値' }, description }]
    const titleOf = (comparison: Comparison, options?: VegaLiteOptions) => {
      const { encoding, spec } = toVegaLite(comparison, { ...options, chart: 'bars' })
      return (spec?.encoding ?? encoding)?.x?.axis?.title
    }
    expect(titleOf({ ...figures, legend })).toEqual([
      '2018',
      'value: percent of all papers with authors of two',
      'countries',
    ])
    expect(titleOf({ ...figures, columns: items('value'), legend }, { locale: 'ja' })).toEqual(['値: 件'])
    expect(titleOf({ ...ranks, legend }, { locale: 'ja' })).toEqual(['値: 件'])
    expect(titleOf({ ...figures, legend: [...legend, ...legend] })).toEqual(['2018'])
    expect(titleOf({ ...programs, legend })).toBeNull()
    expect(textsIn(await svgOf({ ...ranks, legend }, { chart: 'bars', locale: 'ja' }))).toContain('値: 件')
  })

  it.each(['JPY a person and year, told at length', 'C:\\users', 'a"b\\"c', '\\1'])(
    'draws bars whose column is called %s',
    async (label) => {
      const columns = [{ id: 'x', label: { en: label, ja: label } }]
      const { encoding } = toVegaLite({ ...figures, columns })
      expect([encoding?.x?.axis?.title].flat().join(' ')).toBe(label)
      expect(await svgOf({ ...figures, columns })).toContain('<svg')
    },
  )

  it.each(['bump', 'gantt', 'bars'] as const)(
    'draws a heat map in place of %s for which there is nothing',
    async (chart) => {
      expect(toVegaLite(approaches, { chart })).toEqual(toVegaLite(approaches))
      expect(textsIn(await svgOf(approaches, { chart }))).toContain('working level')
    },
  )

  it('draws no line through ranks that are no numbers', () => {
    const cells = [
      [saidBy(Number.NaN), saidBy(1)],
      [saidBy(Number.NaN), null],
    ]
    const rows = items('JP', 'KR')
    const columns = items('2008-rank', '2018-rank')
    const { data } = toVegaLite({ ...ranks, rows, columns, cells }, { chart: 'bump' })
    expect(data.values.map(({ row, rank }) => [row, rank])).toEqual([
      ['JP', null],
      ['JP', 1],
    ])
  })

  it('draws one column of figures as bars', async () => {
    const { data, encoding } = toVegaLite(figures)
    expect(data.values.map(({ row, value }) => [row, value])).toEqual([
      ['JP', 110],
      ['KR', 150],
    ])
    expect(encoding?.x).toMatchObject({ axis: { title: ['2018'] }, scale: { zero: true }, stack: false })
    expect(encoding?.y?.scale?.domain).toEqual(['JP', 'KR', 'TH'])
    expect(textsIn(await svgOf(figures))).toEqual(expect.arrayContaining(['2018', 'JP', 'TH']))
  })

  it('draws several columns of figures as panels, each with a scale of its own', async () => {
    const { facet, resolve, data } = toVegaLite(programs)
    expect(facet?.sort).toEqual(['JPY', 'EUR'])
    expect(resolve?.scale).toEqual({ x: 'independent', y: 'independent' })
    expect(data.values).toHaveLength(3)
    expect(textsIn(await svgOf(programs))).toEqual(expect.arrayContaining(['JPY', 'EUR', 'satreps']))
  })

  it('puts panels in the order of the columns', () => {
    const cells = programs.cells.map((row) => [row[1] ?? null, row[0] ?? null, null])
    expect(toVegaLite({ ...programs, cells }).facet?.sort).toEqual(['JPY', 'EUR'])
  })

  it('draws every figure of a cell that holds several as texts', () => {
    const [, second = []] = programs.cells
    const several = {
      value: ['1000', '-2.75', 'x', '2x', 'x2', '', '0x10'],
      text: { en: '', ja: '' },
      citations: [],
    }
    const { data } = toVegaLite({ ...programs, cells: [[several, several, null], second] })
    expect(data.values.map(({ column, value }) => [column, value])).toEqual([
      ['JPY', 1000],
      ['JPY', -2.75],
      ['EUR', 1000],
      ['EUR', -2.75],
      ['JPY', 500_000_000],
      ['EUR', 95_500_000_000],
    ])
  })

  it('tells labels apart that differ only in what is cut off', () => {
    const long =
      'An action plan for research and innovation that runs over many years and many fields, '.repeat(4)
    const columns = ['a', 'b', 'c'].map((id) => ({ id, label: { en: `${long}${id}`, ja: id } }))
    const cell = { value: 'x', text: { en: 'x', ja: 'x' }, citations: [] }
    const { data } = toVegaLite({
      ...approaches,
      columns,
      cells: [[cell, cell, cell]],
      rows: approaches.rows.slice(0, 1),
    })
    const labels = data.values.map(({ column }) => String(column))
    expect(new Set(labels).size).toBe(3)
    expect(labels.map((label) => label.slice(-5))).toEqual(['… (a)', '… (b)', '… (c)'])
  })

  it('draws columns in which every cell holds several figures', () => {
    const cell = (value: number | string[]) => ({ value, text: { en: '', ja: '' }, citations: [] })
    const cells = [
      [cell(['5', '7']), null, null],
      [null, cell(3), null],
    ]
    const { data } = toVegaLite({ ...programs, cells }, { chart: 'bars' })
    expect(data.values.map(({ column, value }) => [column, value])).toEqual([
      ['JPY', 5],
      ['JPY', 7],
      ['EUR', 3],
    ])
  })

  it('draws neither texts of a column without figures nor what is no number', () => {
    const cell = (value: number | string[]) => ({ value, text: { en: '', ja: '' }, citations: [] })
    const cells = [
      [cell(5), cell(Number.NaN), cell(['2030'])],
      [cell(7), cell(3), cell(['2031'])],
    ]
    expect(
      toVegaLite({ ...programs, cells }, { chart: 'bars' }).data.values.map(({ value }) => value),
    ).toEqual([5, 7, 3])
  })

  it('shows in each panel only the rows with a figure', async () => {
    const texts = textsIn(await svgOf(programs))
    expect(texts.filter((text) => text === 'satreps')).toHaveLength(1)
    expect(texts.filter((text) => text === 'horizon-europe')).toHaveLength(2)
  })

  it('gives panels of one indicator the same scale and rows, and each an axis', async () => {
    const shared = toVegaLite(ranks, { chart: 'bars' })
    expect(shared.resolve?.scale).toEqual({ x: 'shared', y: 'shared' })
    const axes = textsIn(await svgOf(ranks, { chart: 'bars' })).filter((text) => text === '0')
    expect(axes).toHaveLength(ranks.columns.length)
    expect(shared.spec?.encoding?.y?.scale?.domain).toEqual(['JP', 'KR', 'TH'])
    expect(toVegaLite(programs).spec?.encoding?.y).toMatchObject({ sort: null })
    expect(toVegaLite(programs).spec?.encoding?.y?.scale).toBeUndefined()
  })

  it('breaks long labels into lines and gives their rows the height', async () => {
    const name = 'International Strategy for Science and Technology'
    const long = [{ id: 'long', label: { en: name, ja: name } }, ...measures.columns.slice(1)]
    const { height, encoding } = toVegaLite({ ...measures, rows: long, columns: long })
    expect(height).toEqual({ step: 30 })
    expect(encoding?.y?.scale?.domain?.[0]).toBe('International Strategy for Science and\nTechnology')
    expect(encoding?.x?.scale?.domain?.[0]).toBe('International\nStrategy for\nScience and\nTechnology')
    const svg = await svgOf({ ...measures, rows: long, columns: long })
    expect(svg).toContain('<tspan>International Strategy for Science and</tspan>')
  })

  it('cuts labels that would take too many lines', () => {
    const rows = [{ id: 'long', label: { en: 'word '.repeat(40), ja: '' } }]
    const label = toVegaLite({ ...figures, rows }).encoding?.y?.scale?.domain?.[0]
    expect(label).toMatch(/^(word ){7}word\n(word ){7}word\n(word ){7}word…$/)
    const fitting = [{ id: 'long', label: { en: 'word '.repeat(24), ja: '' } }]
    const whole = toVegaLite({ ...figures, rows: fitting }).encoding?.y?.scale?.domain?.[0]
    expect(whole).toMatch(/^(word ){7}word\n(word ){7}word\n(word ){7}word$/)
  })

  it('slants the labels of many columns', () => {
    const columns = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      label: { en: `${index}`, ja: '' },
    }))
    const cells = [columns.map(() => measures.cells[0]?.[0] ?? null)]
    const slanted = toVegaLite({ ...measures, columns, cells })
    expect(slanted.encoding?.x?.axis?.labelAngle).toBe(-40)
    expect(slanted.data.values.map(({ column }) => column)).toEqual(columns.map(({ id }) => id))
    const eight = { ...measures, columns: columns.slice(1), cells }
    expect(toVegaLite(eight).encoding?.x?.axis?.labelAngle).toBe(0)
    expect(toVegaLite(measures).encoding?.x?.axis?.labelAngle).toBe(0)
  })

  it('counts a figure as one where figures have no unit in common', () => {
    const { data } = toVegaLite({ ...programs, kind: 'amounts' }, { chart: 'heat-map' })
    expect(data.values.map(({ count }) => count)).toEqual([1, 1, 1, 2])
  })

  it('breaks a long title into lines', () => {
    const long = 'A title that is so long that it would not fit above a chart of an ordinary width on a page'
    expect(toVegaLite({ ...figures, title: { en: long, ja: '題' } }).title).toEqual({
      text: ['A title that is so long that it would not fit above a chart of an ordinary', 'width on a page'],
      subtitle: '題',
      anchor: 'start',
    })
  })

  it('names months and days in Japanese', async () => {
    const { cells } = timeline
    const [first = []] = cells
    const year: Comparison = { ...timeline, rows: timeline.rows.slice(0, 1), cells: [first] }
    expect(textsIn(await svgOf(year, { locale: 'ja' }))).toEqual(
      expect.arrayContaining(['7月', '10月', '2025年', '4月']),
    )
    expect(textsIn(await svgOf(year, { locale: 'en' }))).toContain('Oct')
    const month: Comparison = { ...year, cells: [[saidBy('2024-07-01/2024-07-31')]] }
    expect(textsIn(await svgOf(month, { locale: 'ja' }))).toEqual(expect.arrayContaining(['7月14日']))
  })

  it('says a title once where both languages have the same', () => {
    expect(toVegaLite(saying('SATREPS')).title).toEqual({ text: 'SATREPS', anchor: 'start' })
  })

  it('names no sources where there are none', () => {
    expect(toVegaLite(empty).description).toBe('Programs')
  })

  it('names sources as it is told', () => {
    const { description, data } = toVegaLite(figures, { sourceName: () => 'Report' })
    expect(description).toBe('Co-authors. Sources: Report')
    expect(data.values[0]?.sources).toBe('Report')
  })

  it.each([
    ['nothing', empty],
    ['no rows', withoutRows],
    ['no columns', withoutColumns],
  ])('draws %s with every kind of chart', async (_, comparison) => {
    for (const chart of ['heat-map', 'bump', 'gantt', 'bars'] as const) {
      expect(toVegaLite(comparison, { chart })).toEqual(toVegaLite(comparison))
      expect(isVegaLite(toVegaLite(comparison, { chart }))).toBe(true)
      expect(await svgOf(comparison, { chart })).toContain('<svg')
    }
  })

  it('keeps to the schema of Vega-Lite whatever the texts say', () => {
    const kinds = fc.constantFrom('heat-map' as const, 'bump' as const, 'gantt' as const, 'bars' as const)
    fc.assert(
      fc.property(comparisons, locales, fc.option(kinds), (comparison, locale, chart) => {
        const specification = toVegaLite(comparison, { locale, ...(chart && { chart }) })
        expect(isVegaLite(specification)).toBe(true)
        expect(JSON.parse(JSON.stringify(specification)).description).not.toMatch(/\p{Cc}/u)
      }),
      runs(50),
    )
  })

  it('draws any text as text', async () => {
    const svg = await svgOf(saying('<script>alert(1)</script>" {{datum.x}}'))
    expect(svg).not.toContain('<script')
    expect(textsIn(svg)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;" {{datum.x}}')
  })
})
