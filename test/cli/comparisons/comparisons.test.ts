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
    [['places', 'NO', '--rows', 'facilites'], 'unknown row "facilites" (did you mean "facilities"?)'],
    [
      ['timeline', '--rows', 'meeting/fmstann-2024', '--where', 'during=2010'],
      'unknown row "meeting/fmstann-2024" (did you mean "meeting/fmstan-2024"?)',
    ],
    [
      ['approaches', 'UK', '--columns', 'asaen', '--where', 'posture=hostile', '--where', 'history=perhaps'],
      /^unknown posture "hostile"; known are [a-z, ]*; unknown history "perhaps"; known are true, false; unknown place or organization "UK" \(did you mean "GB"\?\); unknown place "asaen" \(did you mean "asean"\?\)$/,
    ],
    [
      ['programs', 'satrep', '--columns', 'budgt', '--where', 'kind=felowship', '--where', 'during=soon'],
      /^unknown property "budgt" .*; unknown kind "felowship" .*; during in --where takes a date .*; unknown program "satrep"/,
    ],
    [
      ['measures', 'q9q9q9q9', '--columns', 'goverment', '--where', 'by=levels'],
      'unknown by "levels" (did you mean "level"?); unknown place or organization "q9q9q9q9"',
    ],
    [
      ['strategies', '--rows', 'peopel', '--where', 'by=themes', '--where', 'only=all'],
      'unknown by "themes" (did you mean "theme"?); unknown only "all"; known are shared, single',
    ],
    [
      ['trace', 'standrds', '--where', 'narrower=perhaps'],
      /^unknown narrower "perhaps"; known are true, false; unknown theme "standrds"/,
    ],
    [
      ['indicator', 'us-coauthorship-share', '--rows', 'country', '--where', 'show=ranks'],
      'unknown show "ranks" (did you mean "rank"?); unknown dimension of us-coauthorship-share "country"; known are field, partner',
    ],
    [
      ['timeline', 'meetin', '--where', 'place=JPX', '--where', 'relations=perhaps', '--columns', 'gap'],
      /^unknown kind "meetin" .*; unknown relations "perhaps"; known are true, false; unknown place "JPX"/,
    ],
    [
      ['network', 'q9q9q9q9', '--where', 'tie=agreemnt', '--where', 'by-place=perhaps'],
      'unknown tie "agreemnt" (did you mean "agreement"?); unknown by-place "perhaps"; known are true, false; unknown place or organization "q9q9q9q9"',
    ],
  ])('tell all mistakes of %j at once', async (args, message) => {
    const { code, out, err } = await runCommand(['compare', ...args])
    expect([code, out]).toEqual([2, ''])
    const [, told] = /^sti-atlas: ([^\n]*)\n$/.exec(err) ?? []
    if (typeof message === 'string') expect(told).toBe(message)
    else expect(told).toMatch(message)
  })

  it('tell all mistakes in Japanese', async () => {
    const { err } = await runCommand([
      ...['compare', 'network', 'q9q9q9q9', '--where', 'by-place=perhaps', '--locale', 'ja'],
    ])
    expect(err).toBe(
      'sti-atlas: by-placeに「perhaps」は使えません。使える値：true、false 「q9q9q9q9」という国・地域または組織はありません。\n',
    )
  })

  it('find the nodes of a place and an organization that share an id', async () => {
    const citations = [{ source: 'cao-2025-global-strategy', section: 'regional-approaches' }]
    const name = { en: 'ASEAN Secretariat', ja: 'ASEAN事務局' }
    const path = writeTemporary(
      'secretariat.json',
      JSON.stringify({
        organizations: [{ id: 'asean', name, kind: 'international-organization', citations }],
        agreements: [
          {
            id: 'memorandum',
            name,
            kind: 'memorandum',
            parties: [{ place: 'JP' }, { organization: 'asean' }],
            citations,
          },
        ],
      }),
    )
    const { rows, columns } = await compareAsJson(
      ...['network', '--rows', 'asean', '--columns', 'JP', '--with', path],
    )
    expect([idsOf(rows).toSorted(), idsOf(columns)]).toEqual([['organization/asean', 'place/asean'], ['JP']])
  })
})
