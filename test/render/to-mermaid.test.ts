import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMermaid } from '../../src/render/to-mermaid.js'
import { comparisons, locales } from './arbitraries.js'
import { network } from './charts.js'
import { approaches, empty, saying } from './comparisons.js'

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
