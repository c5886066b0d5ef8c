import { describe, expect, it } from 'vitest'
import { runCommand, writeTemporary } from '../run-command.js'

interface Table {
  readonly rows: readonly { readonly id: string }[]
  readonly columns: readonly { readonly id: string }[]
  readonly notes: readonly { readonly en: string }[]
}

const compareAsJson = async (...args: readonly string[]): Promise<Table> => {
  const { code, out, err } = await runCommand(['compare', ...args, '--format', 'json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const idsOf = (axis: readonly { readonly id: string }[]) => axis.map(({ id }) => id)

describe('comparisons of the command', () => {
  it.each([
    [['places', 'NO', '--rows', 'facilities']],
    [['timeline', '--rows', 'meeting/fmstan-2024', '--where', 'during=2010']],
    [['programs', '--rows', 'program/satreps', '--where', 'amounts=true']],
    [
      [
        ...['strategies', 'japan-global-strategy-2025', 'korea-global-rd-strategy-2023'],
        ...['--where', 'pairs=true', '--rows', 'canada-strac-declaration'],
      ],
    ],
  ])('say of %j that there is nothing, which is no mistake', async (args) => {
    const { rows, notes } = await compareAsJson(...args)
    expect(rows).toEqual([])
    expect(notes.at(-1)?.en).toBe('Nothing matches the selection.')
  })

  it('show what there is of rows of which some have nothing', async () => {
    const { rows, notes } = await compareAsJson(
      'places',
      'NO',
      '--rows',
      'facilities,organizations,memberships',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(notes.at(-1)?.en).toMatch(/^There is nothing for these rows: .*facilities/)
  })

  it.each([
    [['programs', 'satreps', 'nexus', '--where', 'amounts=true']],
    [['programs', 'program/satreps', 'program/nexus', '--where', 'amounts=true']],
    [['timeline', '--rows', 'nexus,satreps']],
  ])('find rows of %j by ids alone and by kind and id', async (args) => {
    const { rows } = await compareAsJson(...args)
    expect(idsOf(rows)).toContain('program/nexus')
  })

  it('name rows that exist elsewhere by kind and id, and near ones as they may be meant', async () => {
    const { rows, notes } = await compareAsJson('programs', 'nexus,JP', '--where', 'amounts=true')
    expect(idsOf(rows)).toEqual(['program/nexus'])
    expect(notes.at(-1)?.en).toBe('There is nothing for these rows: place/JP.')
    const { err } = await runCommand(['compare', 'programs', 'satrep', '--where', 'amounts=true'])
    expect(err).toBe('sti-atlas: unknown row "satrep" (did you mean "program/satreps"?)\n')
  })

  it('tell of amounts only what bears on the rows asked for', async () => {
    const one = await compareAsJson('programs', 'nexus', '--where', 'amounts=true')
    expect([idsOf(one.columns), one.notes]).toEqual([['JPY'], []])
    const two = await compareAsJson(
      ...[
        'programs',
        'horizon-europe,japan-asean-joint-vision-statement-2023,nexus',
        '--where',
        'amounts=true',
      ],
    )
    expect(idsOf(two.columns)).toEqual(['EUR', 'JPY'])
    expect(idsOf(two.rows)).toEqual([
      'program/horizon-europe',
      'agreement/japan-asean-joint-vision-statement-2023',
      'program/nexus',
    ])
    expect(two.notes.map(({ en }) => en)).toEqual([
      'The same sum, about JPY 14,600,000,000, stands in 2 rows and may be one; do not add it up: "Joint Vision Statement on ASEAN-Japan Friendship and Cooperation", "Networked Exchange, United Strength for Stronger Partnerships (Japan-ASEAN)".',
      expect.stringMatching(/^Figures contradict for "Horizon Europe": /),
    ])
  })

  it('ask which of several rows with one id is meant', async () => {
    const asked = ['compare', 'timeline', '--rows', 'pri-asean-workshop-2024']
    expect((await runCommand(asked)).err).toBe(
      'sti-atlas: row "pri-asean-workshop-2024" may be meeting/pri-asean-workshop-2024 or source/pri-asean-workshop-2024\n',
    )
    expect((await runCommand([...asked, '--locale', 'ja'])).err).toBe(
      'sti-atlas: 行「pri-asean-workshop-2024」に当たるものが2つあります：meeting/pri-asean-workshop-2024、source/pri-asean-workshop-2024。どれか1つを指定してください。\n',
    )
    const { rows } = await compareAsJson('timeline', '--rows', 'meeting/pri-asean-workshop-2024')
    expect(idsOf(rows)).toEqual(['meeting/pri-asean-workshop-2024'])
  })

  describe('with a place and an organization that share an id', () => {
    const citations = [{ source: 'cao-2025-global-strategy', section: 'regional-approaches' }]
    const name = { en: 'ASEAN Secretariat', ja: 'ASEAN事務局' }
    const office = { organization: 'asean' }
    const tier = { label: name, summary: name, posture: 'priority', partners: ['JP'] }
    const dataset = JSON.stringify({
      organizations: [{ id: 'asean', name, kind: 'international-organization', citations }],
      agreements: [
        { id: 'memorandum', name, kind: 'memorandum', parties: [{ place: 'JP' }, office], citations },
      ],
      measures: [
        { id: 'of-office', name, kind: 'action', holder: office, level: 'government', citations },
        { id: 'of-bloc', name, kind: 'action', holder: { place: 'asean' }, level: 'government', citations },
      ],
      approaches: [
        { id: 'of-office', name, holder: office, tiers: [{ id: 'one', ...tier }], citations },
        { id: 'of-bloc', name, holder: { place: 'asean' }, tiers: [{ id: 'one', ...tier }], citations },
      ],
    })
    const rowIds = async (...args: readonly string[]) => {
      const path = writeTemporary('secretariat.json', dataset)
      return idsOf((await compareAsJson(...args, '--with', path)).rows)
    }

    it('find the nodes of both by the id alone, and of one by its kind', async () => {
      const both = ['organization/asean', 'place/asean']
      expect((await rowIds('network', '--rows', 'asean', '--columns', 'JP')).toSorted()).toEqual(both)
      expect(await rowIds('network', '--rows', 'place/asean', '--columns', 'JP')).toEqual(['place/asean'])
      expect(await rowIds('network', 'JP', 'organization/asean')).toEqual(['organization/asean', 'JP'])
      expect(await rowIds('network', 'JP', 'place/asean', '--where', 'centrality=true')).toEqual([
        'JP',
        'place/asean',
      ])
    })

    it.each([[['measures']], [['approaches', '--columns', 'JP']], [['approaches', '--where', 'toward=JP']]])(
      'find the rows of both in %j by the id alone, and of one by its kind',
      async ([name = '', ...options]) => {
        const both = ['place/asean', 'organization/asean']
        expect(await rowIds(name, 'asean', 'US', ...options)).toEqual(expect.arrayContaining(both))
        for (const id of both) {
          const found = await rowIds(name, id, 'JP', ...options)
          expect(found.filter((row) => row.endsWith('asean'))).toEqual([id])
        }
      },
    )

    it('find the approaches of one of them', async () => {
      const history = ['--columns', 'JP', '--where', 'history=true']
      expect(await rowIds('approaches', 'organization/asean', ...history)).toEqual(['of-office'])
    })
  })

  it('tell that there is no place or organization with an id', async () => {
    const { code, err } = await runCommand(['compare', 'approaches', 'organization/JP'])
    expect([code, err]).toEqual([2, expect.stringContaining('organization "JP"')])
  })
})
