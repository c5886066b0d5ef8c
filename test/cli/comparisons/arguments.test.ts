import { describe, expect, it } from 'vitest'
import { comparisonArguments } from '../../../src/cli/comparisons/arguments.js'
import { comparisonNames } from '../../../src/cli/options/names.js'
import { programProperties } from '../../../src/compare/programs/program-columns.js'
import { runCommand } from '../run-command.js'

/** What must stand after the name, so that nothing but the condition is wrong. */
const needed: Readonly<Record<string, readonly string[]>> = {
  places: ['JP'],
  indicator: ['us-coauthorship-share'],
}

const conditions = comparisonNames.flatMap((name) =>
  Object.entries(comparisonArguments[name].where).map(([key, values]) => ({ name, key, values })),
)

const told = async (name: string, ...args: readonly string[]) =>
  (await runCommand(['compare', name, ...(needed[name] ?? []), ...args])).err

const rowsOf = async (...args: readonly string[]): Promise<{ rows: string; columns: string }> => {
  const { out } = await runCommand(['compare', ...args, '--format', 'json'])
  const { rows, columns }: Record<'rows' | 'columns', readonly { id: string }[]> = JSON.parse(out)
  const ids = (axis: readonly { id: string }[]) => axis.map(({ id }) => id).join(', ')
  return { rows: ids(rows), columns: ids(columns) }
}

describe('the arguments of comparisons', () => {
  it.each(conditions.filter(({ values }) => !('en' in values)))(
    'list every term of $key that $name takes, and no other',
    async ({ name, key, values }) => {
      if ('en' in values) throw new Error(`${key} has no terms`)
      expect(await told(name, '--where', `${key}=q9q9q9q9`)).toBe(
        `sti-atlas: unknown ${key} "q9q9q9q9"; known are ${values.join(', ')}\n`,
      )
    },
  )

  it.each(conditions.filter(({ key, values }) => 'en' in values && key !== 'within'))(
    'say that $key of $name takes ids or a time',
    async ({ name, key, values }) => {
      const isTime = 'en' in values && values.en.startsWith('a date')
      const message = isTime ? `${key} in --where takes a date` : 'unknown '
      expect(await told(name, '--where', `${key}=q9q9q9q9`)).toContain(`sti-atlas: ${message}`)
    },
  )

  it.each(comparisonNames.filter((name) => name !== 'indicator'))('list every key of %s', async (name) => {
    const keys = Object.keys(comparisonArguments[name].where)
    expect(await told(name, '--where', 'q9q9q9q9=1')).toBe(
      keys.length === 0
        ? 'sti-atlas: this comparison takes no conditions, so --where cannot be given\n'
        : `sti-atlas: unknown key "q9q9q9q9" in --where; known are ${keys.join(', ')}\n`,
    )
  })

  it('list the dimensions of an indicator where one is unknown', async () => {
    const message =
      'sti-atlas: unknown dimension of us-coauthorship-share "country"; known are field, partner\n'
    expect(await told('indicator', '--where', 'country=JP')).toBe(message)
    expect(await told('indicator', '--rows', 'country')).toBe(message)
    expect(await told('indicator', '--where', 'within=country')).toBe(message)
  })

  it('list every property of programs, row of places and column of timelines and centralities', async () => {
    const { programs, places, timeline, network } = comparisonArguments
    expect(programs.columns.en).toBe(
      `${programProperties.join(', ')}; with amounts=true, currencies such as JPY`,
    )
    expect((await rowsOf('places', 'JP', 'asean')).rows).toBe(places.rows.en)
    const dated = await rowsOf('timeline', 'meeting', '--where', 'relations=true')
    expect(dated.columns.split(', ')).toEqual(
      timeline.columns.en.match(/\b(?:date|kind|places|overlaps|gap)\b/g),
    )
    const central = await rowsOf('network', 'JP', 'eu', '--where', 'centrality=true')
    expect(network.columns.en.endsWith(`with centrality=true, ${central.columns}`)).toBe(true)
  })
})

describe('compare --help', () => {
  it('lists what each comparison takes, as wide as the terminal', async () => {
    const { out } = await runCommand(['compare', '--help'], { width: 120 })
    expect(out).toContain(
      [
        'approaches:',
        '  --rows: ids of places or organizations; also after the name',
        '  --columns: ids of places',
        '  --where toward: id of a place',
        '  --where posture: integrated, strategic, priority, selective, working, equal, supportive, competitive, conditional',
      ].join('\n'),
    )
    expect(out).toContain('  --where centrality: true, false\n')
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
    const narrow = await runCommand(['compare', '--help'])
    expect(narrow.out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})
