import { describe, expect, it } from 'vitest'
import { describeProblem, parseDataFile } from '../../../scripts/data/data-file.js'
import { fileRecords } from '../../../scripts/data/file-records.js'
import type { Kind } from '../../../src/model/kinds.js'

const recordsOf = (kind: Kind, text: string) =>
  fileRecords(kind, parseDataFile(`data/${kind}.yaml`, text).file)
const common = (id: string) =>
  `id: ${id}\nname: { en: "Name", ja: "名" }\ncitations: [{ source: paper, section: one }]\n`

describe('fileRecords', () => {
  it('gives the record of a file as it stands', () => {
    const { records, problems } = recordsOf('forum', common('forum'))
    expect(records.map(({ kind, record, origin }) => [kind, record, origin.field])).toEqual([
      [
        'forum',
        {
          id: 'forum',
          name: { en: 'Name', ja: '名' },
          citations: [{ source: 'paper', section: 'one' }],
        },
        [],
      ],
    ])
    expect([problems, records.flatMap((found) => found.problems)]).toEqual([[], []])
  })

  it('gives none where the file holds no fields', () => {
    expect(recordsOf('forum', '- a\n')).toEqual({ records: [], problems: [] })
  })

  it('cites for each figure what the indicator cites, unless the figure cites something itself', () => {
    const table = `${common('indicator')}unit: { en: "percent", ja: "％" }
dimensions:
  - { id: field, name: { en: "Field", ja: "分野" }, kind: category, values: [{ id: a, name: { en: "A", ja: "甲" } }] }
observations:
  - { at: { field: a }, value: 1.5 }
  - { at: { field: a }, value: 2, citations: [{ source: paper, section: two }] }
`
    expect(recordsOf('indicator', table).records.map(({ record }) => record['observations'])).toEqual([
      [
        { at: { field: 'a' }, value: 1.5, citations: [{ source: 'paper', section: 'one' }] },
        { at: { field: 'a' }, value: 2, citations: [{ source: 'paper', section: 'two' }] },
      ],
    ])
  })

  describe('of a strategy', () => {
    const strategy = (elements = '') =>
      `${common('strategy')}kind: plan\nholders: [{ place: JP }]\ncompleteness: whole\n${elements}`
    const part = (id: string, kind: string) =>
      `  - { id: ${id}, ${kind}, name: { en: "A", ja: "甲" }, citations: [{ source: paper, section: one }] }\n`

    it('gives the measures and the strategy with its elements', () => {
      const { records } = recordsOf(
        'strategy',
        strategy(`elements:\n${part('a', 'element: pillar')}${part('b', 'measure: action')}`),
      )
      expect(records.map(({ kind, record }) => [kind, record['id']])).toEqual([
        ['measure', 'b'],
        ['strategy', 'strategy'],
      ])
      expect(records.at(-1)?.record['elements']).toEqual([
        {
          id: 'a',
          kind: 'pillar',
          order: 1,
          name: { en: 'A', ja: '甲' },
          citations: [{ source: 'paper', section: 'one' }],
        },
      ])
      expect(records.flatMap(({ problems }) => problems)).toEqual([])
    })

    it('gives no list of elements where there are none', () => {
      const { records } = recordsOf('strategy', strategy())
      expect(records.map(({ record }) => 'elements' in record)).toEqual([false])
    })

    it('leaves out elements that do not match their schema, and tells of them once', () => {
      const elements = `elements:\n${part('a', 'element: pilar')}${part('b', 'element: pillar')}`
      const { records, problems } = recordsOf('strategy', strategy(elements))
      expect(problems.map(describeProblem)).toEqual([
        expect.stringMatching(/^data\/strategy\.yaml:8:5 \/elements\/0\/kind: /),
      ])
      expect(records.map((found) => [found.problems, found.record['elements']])).toEqual([
        [[], [expect.objectContaining({ id: 'b', order: 2 })]],
      ])
      expect(records[0]?.origin.elements).toEqual([['elements', 1]])
    })

    it('tells what is wrong with a measure where it stands in the tree', () => {
      const { records } = recordsOf('strategy', strategy(`elements:\n${part('a', 'measure: acton')}`))
      expect(records[0]?.problems.map(describeProblem)).toEqual([
        expect.stringMatching(/^data\/strategy\.yaml:8:5 \/elements\/0\/kind: /),
      ])
      expect(records[1]?.problems).toEqual([])
    })
  })
})
