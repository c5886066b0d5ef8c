import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMermaid } from '../../src/render/to-mermaid.js'
import { comparisons, locales } from './arbitraries.js'
import { network } from './charts.js'
import { approaches, empty, saying, withoutColumns } from './comparisons.js'

const NODE = /^ {2}[nrv]\d+\["[^"]+"\]$/
const EDGE = /^ {2}[nrv]\d+ (?:---|-->)\|"[^"]+"\| [nrv]\d+$/

describe('toMermaid', () => {
  it('draws a network with the weight at each tie', () => {
    expect(toMermaid(network)).toBe(`graph LR
  n1["JP"]
  n2["US"]
  n3["TH"]
  n1 ---|"3"| n2
  n1 ---|"1"| n3
`)
  })

  it('draws arrows where ties differ by direction', () => {
    const tie = { value: 2, text: { en: '', ja: '' }, citations: [] }
    expect(toMermaid({ ...network, cells: [[null, tie], [{ ...tie, value: 1 }]] })).toContain(
      '  n1 -->|"2"| n2\n  n2 -->|"1"| n1\n',
    )
  })

  it('draws rows, columns at the arrows and what the cells say', () => {
    expect(toMermaid(approaches, { locale: 'ja' })).toBe(`graph LR
  r1["欧州連合"]
  r2["韓国"]
  v1["支援：その他"]
  v2["条件付き：競争相手"]
  v3["戦略的：最上位"]
  v4["実務（ASEANの一員として）"]
  v5["分野限定；条件付き"]
  r1 -->|"タイ"| v1
  r1 -->|"中国"| v2
  r2 -->|"ドイツ"| v3
  r2 -->|"タイ"| v4
  r2 -->|"中国"| v5
`)
  })

  it('draws cells that say the same as one node', () => {
    const { rows, columns, cells } = approaches
    const repeated = { ...approaches, rows: [...rows, ...rows], columns, cells: [...cells, ...cells] }
    expect(toMermaid(repeated).match(/^ {2}v\d+\[/gm)).toHaveLength(5)
  })

  it('draws nothing of an empty comparison, and a space for an empty label', () => {
    expect(toMermaid(empty)).toBe('graph LR\n')
    expect(toMermaid(saying(''))).toBe('graph LR\n  r1[" "]\n  v1[" "]\n  r1 -->|" "| v1\n')
  })

  it('draws the 500 strongest ties of a network and says how many are left out', () => {
    const nodes = Array.from({ length: 36 }, (_, index) => ({
      id: `p${index}`,
      label: { en: `P${index}`, ja: `地${index}` },
    }))
    const cells = nodes.map((_, row) =>
      nodes.map((_, column) =>
        row < column ? { value: column === 35 ? 2 : 1, text: { en: '', ja: '' }, citations: [] } : null,
      ),
    )
    const crowded = { ...network, rows: nodes, columns: nodes, cells }
    const lines = toMermaid(crowded).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      'graph LR',
      '  %% Left out, as Mermaid draws no more: 130 of 630 ties, the weakest',
      '  omitted["Left out, as Mermaid draws no more: 130 of 630 ties, the weakest"]',
      '  n1["P0"]',
    ])
    const edges = lines.filter((line) => line.includes(' ---|'))
    expect(edges).toHaveLength(500)
    expect(edges.filter((line) => line.includes('|"2"|'))).toHaveLength(35)
    expect(edges[0]).toBe('  n1 ---|"1"| n2')
    expect(toMermaid(crowded, { locale: 'ja' }).split('\n')[1]).toBe(
      '  %% Mermaidの上限により省いたもの：つながり（弱いもの）630のうち130',
    )
  })

  it('draws the first 500 arrows of any other comparison, without nodes that none leads to', () => {
    const [column] = approaches.columns
    if (!column) throw new Error('the approaches have a column')
    const rows = Array.from({ length: 502 }, (_, index) => ({ id: `r${index}`, label: { en: 'x', ja: 'x' } }))
    const cells = rows.map(({ id }) => [{ value: id, text: { en: id, ja: id }, citations: [] }])
    const lines = toMermaid({ ...approaches, rows, columns: [column], cells }).split('\n')
    expect(lines[1]).toBe(
      '  %% Left out, as Mermaid draws no more: 2 of 502 arrows, the last ones; 4 of 1004 nodes',
    )
    expect(lines.at(-2)).toBe('  r500 -->|"Germany"| v500')
    expect(lines).not.toContain('  r501["x"]')
  })

  it('keeps to 50,000 characters', () => {
    const long = { en: 'long '.repeat(200), ja: '' }
    const rows = Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, label: long }))
    const written = toMermaid({ ...withoutColumns, rows })
    expect(written.length).toBeLessThanOrEqual(50_000)
    expect(written).toContain('Left out, as Mermaid draws no more: 12 of 60 nodes"]')
    expect(toMermaid({ ...withoutColumns, rows: rows.slice(0, 48) })).not.toContain('omitted')
    expect(toMermaid(saying('x'.repeat(50_000)))).toBe(
      [
        'graph LR',
        '  %% Left out, as Mermaid draws no more: 1 of 1 arrows, the last ones; 2 of 2 nodes',
        '  omitted["Left out, as Mermaid draws no more: 1 of 1 arrows, the last ones; 2 of 2 nodes"]',
        '',
      ].join('\n'),
    )
  })

  it('writes one node or edge a line whatever the texts say', () => {
    fc.assert(
      fc.property(comparisons, locales, (comparison, locale) => {
        const [header, ...lines] = toMermaid(comparison, { locale }).trimEnd().split('\n')
        expect(header).toBe('graph LR')
        for (const line of lines) expect(NODE.test(line) || EDGE.test(line)).toBe(true)
      }),
    )
  })
})
