import { describe, expect, it } from 'vitest'
import { toNodeLink } from '../../src/render/to-node-link.js'
import { network } from './charts.js'
import { approaches } from './comparisons.js'

describe('toNodeLink', () => {
  it('gives nodes and links with weights, records and citations', () => {
    expect(toNodeLink(network)).toEqual({
      directed: false,
      multigraph: false,
      graph: {
        title: { en: 'Ties', ja: 'つながり' },
        notes: [{ en: 'Agreements only.', ja: '協定のみ。' }],
      },
      nodes: [
        { id: 'JP', label: { en: 'JP', ja: 'JP' } },
        { id: 'US', label: { en: 'US', ja: 'US' } },
        { id: 'TH', label: { en: 'TH', ja: 'TH' } },
      ],
      links: [
        {
          source: 'JP',
          target: 'US',
          weight: 3,
          text: { en: '3', ja: '3' },
          citations: [{ source: 'report-2024', section: 'tables' }],
          records: [{ kind: 'agreement', id: 'jp-us' }],
        },
        {
          source: 'JP',
          target: 'TH',
          weight: 1,
          text: { en: '1', ja: '1' },
          citations: [{ source: 'report-2024', section: 'tables' }],
        },
      ],
    })
  })

  it('says that nodes share several ties where rows share an id', () => {
    const { rows, cells } = network
    const doubled = { ...network, rows: [...rows, ...rows], cells: [...cells, ...cells] }
    expect(toNodeLink(doubled).multigraph).toBe(true)
    expect(toNodeLink(doubled).nodes.map(({ id }) => id)).toEqual(['JP', 'US', 'TH'])
  })

  it('leads from rows to columns where the comparison is no network', () => {
    const { directed, links } = toNodeLink(approaches)
    expect(directed).toBe(true)
    expect(links.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'eu TH',
      'eu CN',
      'KR DE',
      'KR TH',
      'KR CN',
    ])
  })
})
