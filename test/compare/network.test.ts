import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { network } from '../../src/compare/network.js'
import { atlas as curatedAtlas } from '../../src/index.js'
import { group, program, smallWorld } from '../small-dataset.js'
import { agreement, meeting, organization } from './records.js'
import { cellAt, notes, rowIds, texts, values } from './table.js'

const atlas = createAtlas(smallWorld, {
  organizations: [organization('funder', 'JP'), organization('un')],
  agreements: [
    agreement('pact', ['JP', 'DE'], { date: '2024-04' }),
    agreement('treaty', ['JP', 'DE', 'GB'], { period: '2010/2015' }),
    agreement('letter', [], { parties: [{ organization: 'funder' }, { place: 'TH' }] }),
  ],
  meetings: [
    meeting('summit', {
      date: '2024',
      participants: [{ place: 'TH', capacity: 'chair' }, { place: 'JP' }, { organization: 'un' }],
    }),
  ],
  programs: [
    program('calls', { holders: [{ organization: 'funder' }, { place: 'JP' }], partners: ['TH', 'CL'] }),
  ],
})

describe('network', () => {
  it('counts what joins each two, the same from both sides', () => {
    const comparison = network(atlas, { ties: ['agreement'] })
    expect(rowIds(comparison)).toEqual(['DE', 'JP', 'TH', 'GB'])
    expect(values(comparison)).toEqual([
      [null, 2, null, 1],
      [2, null, 1, 1],
      [null, 1, null, null],
      [1, 1, null, null],
    ])
    expect(comparison.columns).toEqual(comparison.rows)
  })

  it('names what joins two and refers to it', () => {
    const cell = cellAt(network(atlas, { ties: ['agreement'] }), 'JP', 'DE')
    expect(cell?.text).toEqual({ en: '2: pact; treaty', ja: '2：pactの名；treatyの名' })
    expect(cell?.records).toEqual([
      { kind: 'agreement', id: 'pact' },
      { kind: 'agreement', id: 'treaty' },
    ])
  })

  it('is a network of nodes with nodes', () => {
    expect(network(atlas)).toMatchObject({
      kind: 'network',
      title: { en: 'Network', ja: 'ネットワーク' },
      legend: [],
    })
  })

  it('counts a bloc in a time from its founding on, and its members in their periods', () => {
    const blocs = createAtlas({
      places: [{ ...group('club', 'bloc', ['JP', ['DE', '2001/2005']]), founded: '1999' }],
    })
    const during = (time: string) => rowIds(network(blocs, { ties: ['membership'], during: time })).toSorted()
    expect(during('1990')).toEqual([])
    expect(during('2003')).toEqual(['DE', 'JP', 'club'])
    expect(during('2024')).toEqual(['JP', 'club'])
  })

  it('throws for a time that is none, and leaves out records with a date that is none', () => {
    const wrong = createAtlas({ agreements: [agreement('pact', ['JP', 'DE'], { date: 'July 2024' })] })
    expect(() => network(createAtlas({}), { during: 'soon' })).toThrow(RangeError)
    expect(() => network(createAtlas({}), { during: 'soon', ties: [] })).toThrow(RangeError)
    expect(rowIds(network(wrong, { during: '2024' }))).toEqual([])
    expect(notes(network(wrong, { during: '2024' }))).toEqual([
      'Left out, because no source dates them: 1 ("pact").',
      'Nothing matches the selection.',
    ])
  })

  it('ties the holder of a program to its partners, but not the partners to each other', () => {
    const comparison = network(atlas, { ties: ['program'] })
    expect(cellAt(comparison, 'JP', 'TH')?.value).toBe(1)
    expect(cellAt(comparison, 'TH', 'CL')).toBeNull()
    expect(cellAt(network(atlas, { ties: ['program'], nodes: ['TH', 'CL'] }), 'TH', 'CL')).toBeNull()
  })

  it('counts a program of two holders from one place once', () => {
    expect(texts(network(atlas, { ties: ['program'], nodes: ['JP', 'TH'] }))[0]).toEqual([null, '1: calls'])
  })

  it('counts organizations for their place unless told otherwise or asked for', () => {
    expect(cellAt(network(atlas, { ties: ['agreement'] }), 'JP', 'TH')?.value).toBe(1)
    expect(rowIds(network(atlas, { ties: ['agreement'], byPlace: false }))).toContain('funder')
    const asked = network(atlas, { ties: ['agreement'], nodes: ['funder', 'JP', 'TH'] })
    expect(cellAt(asked, 'funder', 'TH')?.value).toBe(1)
    expect(cellAt(asked, 'JP', 'TH')).toBeNull()
  })

  it('ties all who take part in a meeting', () => {
    const comparison = network(atlas, { ties: ['meeting'] })
    expect(rowIds(comparison)).toEqual(['JP', 'TH', 'un'])
    expect(values(comparison)).toEqual([
      [null, 1, 1],
      [1, null, 1],
      [1, 1, null],
    ])
  })

  it('ties blocs to members that have not left', () => {
    const comparison = network(atlas, { ties: ['membership'], nodes: ['DE', 'GB', 'eu'] })
    expect(values(comparison)).toEqual([
      [null, null, 1],
      [null, null, null],
      [1, null, null],
    ])
    expect(cellAt(comparison, 'DE', 'eu')?.records).toEqual([{ kind: 'place', id: 'eu' }])
  })

  it('keeps only what happened in a time, with the memberships of that time', () => {
    const options = { ties: ['agreement', 'meeting', 'membership'], nodes: ['JP', 'DE', 'GB', 'eu'] } as const
    const comparison = network(atlas, { ...options, during: '2012' })
    expect(texts(comparison)).toEqual([
      [null, '1: treaty', '1: treaty', '1: eu'],
      ['1: treaty', null, '1: treaty', null],
      ['1: treaty', '1: treaty', null, '1: eu'],
      ['1: eu', null, '1: eu', null],
    ])
  })

  it('keeps the nodes that are asked for even where nothing ties them', () => {
    expect(values(network(atlas, { nodes: ['CL', 'GB'], ties: ['agreement'] }))).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('ties the first party of bilateral agreements to the others, and not these to one another', () => {
    const treaties = createAtlas(smallWorld, {
      agreements: [agreement('treaties', ['JP', 'TH', 'CL'], { bilateral: true })],
    })
    const comparison = network(treaties)
    expect(cellAt(comparison, 'JP', 'TH')?.value).toBe(1)
    expect(cellAt(comparison, 'JP', 'CL')?.value).toBe(1)
    expect(cellAt(comparison, 'TH', 'CL')).toBeNull()
  })

  it('does not tie the countries with which Japan has science and technology agreements to one another', () => {
    const comparison = network(curatedAtlas, { nodes: ['JP', 'AU', 'BR', 'IL'], ties: ['agreement'] })
    expect(cellAt(comparison, 'JP', 'AU')?.value).toBe(1)
    expect(cellAt(comparison, 'AU', 'BR')).toBeNull()
    expect(cellAt(comparison, 'BR', 'IL')).toBeNull()
  })

  it('tells records of different kinds with the same id apart, and nodes with the same name', () => {
    const same = createAtlas(smallWorld, {
      agreements: [agreement('summit', ['JP', 'DE'])],
      meetings: [meeting('summit', { participants: [{ place: 'JP' }, { place: 'DE' }] })],
      organizations: ['c', 'a', 'b'].map((id) => ({ ...organization(id), name: { en: 'Same', ja: '同じ' } })),
    })
    expect(cellAt(network(same), 'JP', 'DE')?.value).toBe(2)
    expect(network(same).cells[0]?.[0]).toBeNull()
    expect(rowIds(network(same, { nodes: ['c', 'a', 'b'] }))).toEqual(['a', 'b', 'c'])
  })

  it('takes an id that a place and an organization share for the place', () => {
    const both = createAtlas(smallWorld, { organizations: [organization('eu')] })
    expect(network(both, { nodes: ['eu'] }).rows[0]?.record).toEqual({ kind: 'place', id: 'eu' })
  })

  it('has a node each for a place and an organization with one id', () => {
    const both = createAtlas(smallWorld, {
      organizations: [organization('asean')],
      agreements: [
        agreement('memorandum', [], { parties: [{ place: 'JP' }, { organization: 'asean' }] }),
        agreement('treaty', ['JP', 'asean']),
      ],
    })
    const comparison = network(both)
    expect(comparison.rows.map(({ id, label, record }) => [id, label.en, record?.kind])).toEqual([
      ['JP', 'Japan', 'place'],
      ['organization/asean', 'asean', 'organization'],
      ['place/asean', 'asean', 'place'],
    ])
    expect(texts(comparison)[0]).toEqual([null, '1: memorandum', '1: treaty'])
    expect(rowIds(network(both, { nodes: ['asean', 'JP'] }))).toEqual(rowIds(comparison))
  })

  it('does not count a place for the place of an organization that has its id', () => {
    const both = createAtlas(smallWorld, {
      organizations: [organization('asean', 'JP')],
      agreements: [agreement('treaty', ['asean', 'TH'])],
    })
    expect(rowIds(network(both))).toEqual(['TH', 'asean'])
  })

  it('keeps an organization that is asked for and not tied as what it is', () => {
    expect(network(atlas, { nodes: ['un'], ties: ['agreement'] }).rows).toEqual([
      { id: 'un', label: { en: 'un', ja: 'unの名' }, record: { kind: 'organization', id: 'un' } },
    ])
  })

  it('lets a period without a start begin with the date', () => {
    const open = createAtlas(smallWorld, {
      agreements: [agreement('pact', ['JP', 'DE'], { date: '2022-12', period: '../2027' })],
      programs: [
        program('calls', {
          date: '2022-12',
          period: '../2027',
          holders: [{ place: 'JP' }],
          partners: ['TH'],
        }),
      ],
    })
    expect(rowIds(network(open, { during: '2021' }))).toEqual([])
    expect(rowIds(network(open, { during: '2023' }))).toEqual(['DE', 'JP', 'TH'])
  })

  it('keeps only meetings and programs of a time', () => {
    const dated = createAtlas(smallWorld, {
      meetings: [meeting('before', { date: '2010', participants: [{ place: 'JP' }, { place: 'TH' }] })],
      programs: [
        program('during', { period: '2020/2025', holders: [{ place: 'JP' }], partners: ['TH'] }),
        program('announced', {
          date: '2024',
          period: '2026/..',
          holders: [{ place: 'JP' }],
          partners: ['TH'],
        }),
        program('undated', { holders: [{ place: 'JP' }], partners: ['TH'] }),
      ],
    })
    const options = { nodes: ['JP', 'TH'], during: '2024' } as const
    expect(texts(network(dated, options))[0]?.[1]).toBe('1: during')
    expect(notes(network(dated, options))).toEqual(['Left out, because no source dates them: 1 ("undated").'])
    expect(notes(network(dated, { nodes: ['JP', 'TH'] }))).toEqual([])
    expect(notes(network(dated, { ...options, nodes: ['JP', 'DE'] }))).toEqual([
      'No such record ties any of them together.',
    ])
    expect(network(dated, { nodes: ['JP', 'TH'] }).cells[0]?.[1]?.value).toBe(4)
  })

  it('has no empty node for a place that shares its id with an organization that is asked for and tied', () => {
    const twins = createAtlas(smallWorld, {
      organizations: [organization('asean')],
      agreements: [agreement('letter', ['JP'], { parties: [{ place: 'JP' }, { organization: 'asean' }] })],
    })
    const { rows } = network(twins, { nodes: ['JP', 'asean'] })
    expect(rows.map(({ id, record }) => [id, record?.kind])).toEqual([
      ['JP', 'place'],
      ['asean', 'organization'],
    ])
    const untied = network(twins, { nodes: ['asean', 'DE'] })
    expect(untied.rows.map(({ record }) => record?.kind)).toEqual(['place', 'place'])
  })

  it('says so where no record ties those asked for', () => {
    const { notes: told } = network(createAtlas(smallWorld), { nodes: ['JP', 'DE'] })
    expect(told).toEqual([
      {
        en: 'No such record ties any of them together.',
        ja: 'これらを互いに結ぶレコードはない。',
      },
    ])
  })

  it('names eight records at most', () => {
    const many = createAtlas(smallWorld, {
      agreements: Array.from({ length: 10 }, (_, index) => agreement(`a${index}`, ['JP', 'DE'])),
    })
    const cell = cellAt(network(many), 'JP', 'DE')
    expect(cell?.text.en).toBe('10: a0; a1; a2; a3; a4; a5; a6; a7 and 2 more')
    expect(cell?.records).toHaveLength(10)
  })

  it('throws one error for all unknown ids and kinds of tie', () => {
    expect(() => network(atlas, { nodes: ['JP', 'XX'], ties: JSON.parse('["agreements"]') })).toThrow(
      'unknown place or organization "XX"; unknown tie "agreements" (did you mean "agreement"?)',
    )
  })

  it('gives an empty comparison with a note where nothing is tied', () => {
    expect(notes(network(createAtlas(smallWorld)))).toEqual(['Nothing matches the selection.'])
  })

  const place = fc.constantFrom('JP', 'DE', 'TH', 'GB', 'CL')
  const agreements = fc
    .array(fc.uniqueArray(place, { maxLength: 4 }), { maxLength: 8 })
    .map((all) => all.map((parties, index) => agreement(`a${index}`, parties)))

  it('is symmetric and ties nobody to themselves', () => {
    fc.assert(
      fc.property(agreements, (all) => {
        const found = values(network(createAtlas(smallWorld, { agreements: all })))
        for (const [row, cells] of found.entries()) {
          expect(cells[row]).toBeNull()
          for (const [column, value] of cells.entries()) expect(found[column]?.[row]).toBe(value)
        }
      }),
    )
  })

  it('gives the same numbers whatever the order of the records', () => {
    fc.assert(
      fc.property(agreements, (all) => {
        const of = (list: typeof all) => values(network(createAtlas(smallWorld, { agreements: list })))
        expect(of(all.toReversed())).toEqual(of(all))
      }),
    )
  })

  it('gives the same cells whether restricted before or after', () => {
    fc.assert(
      fc.property(agreements, fc.uniqueArray(place), (all, nodes) => {
        const one = createAtlas(smallWorld, { agreements: all })
        const whole = network(one)
        const tied = rowIds(whole)
        const restricted = network(one, { nodes })
        for (const row of nodes)
          for (const column of nodes) {
            const before = tied.includes(row) && tied.includes(column) ? cellAt(whole, row, column) : null
            expect(cellAt(restricted, row, column)).toEqual(before)
          }
      }),
    )
  })
})
