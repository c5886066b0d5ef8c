import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/render/escape-html.js'
import { neutralizeControlCharacters } from '../../src/render/neutralize-control-characters.js'
import { toGraphml } from '../../src/render/to-graphml.js'
import { texts } from './arbitraries.js'
import { network } from './charts.js'
import { approaches, empty, saying } from './comparisons.js'

const bodyOf = (graphml: string) => graphml.split('\n').slice(9)

describe('toGraphml', () => {
  it('writes nodes and edges', () => {
    expect(bodyOf(toGraphml(network))).toEqual([
      '  <graph edgedefault="undirected"><data key="title">Ties</data>',
      '    <node id="JP"><data key="label">JP</data></node>',
      '    <node id="US"><data key="label">US</data></node>',
      '    <node id="TH"><data key="label">TH</data></node>',
      '    <edge source="JP" target="US"><data key="weight">3</data><data key="text">3</data><data key="records">agreement:jp-us</data><data key="sources">report-2024 § tables</data></edge>',
      '    <edge source="JP" target="TH"><data key="weight">1</data><data key="text">1</data><data key="sources">report-2024 § tables</data></edge>',
      '  </graph>',
      '</graphml>',
      '',
    ])
  })

  it('writes the records of an edge with spaces between them', () => {
    const records = [
      { kind: 'agreement', id: 'jp-us' },
      { kind: 'meeting', id: 'summit' },
    ] as const
    const tie = { value: 2, text: { en: '2', ja: '2' }, citations: [], records }
    expect(toGraphml({ ...network, cells: [[null, tie]] })).toContain(
      '<data key="records">agreement:jp-us meeting:summit</data>',
    )
  })

  it('writes Japanese labels and kinds of record', () => {
    const place = {
      id: 'JP',
      label: { en: 'Japan', ja: '日本' },
      record: { kind: 'place', id: 'JP' },
    } as const
    expect(bodyOf(toGraphml({ ...empty, rows: [place] }, { locale: 'ja' }))).toContain(
      '    <node id="JP"><data key="label">日本</data><data key="kind">place</data></node>',
    )
  })

  it('declares every key that it uses', () => {
    const graphml = toGraphml(network) + toGraphml(approaches)
    const declared = [...graphml.matchAll(/<key id="(\w+)"/g)].map(([, key]) => key)
    for (const [, key] of graphml.matchAll(/<data key="(\w+)"/g)) expect(declared).toContain(key)
  })

  it('says that a comparison that is no network is directed', () => {
    expect(toGraphml(approaches)).toContain('edgedefault="directed"')
  })

  it('writes any text as text', () => {
    const frame = toGraphml(saying('TEXT'))
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeHtml(neutralizeControlCharacters(`x${text}`))
        expect(toGraphml(saying(`x${text}`))).toBe(frame.replaceAll('TEXT', () => escaped))
      }),
    )
  })
})
