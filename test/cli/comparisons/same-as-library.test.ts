import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { centrality } from '../../../src/compare/centrality.js'
import { compareAmounts } from '../../../src/compare/compare-amounts.js'
import { compareApproaches } from '../../../src/compare/compare-approaches.js'
import { compareIndicator } from '../../../src/compare/compare-indicator.js'
import { compareMeasures } from '../../../src/compare/compare-measures.js'
import { comparePlaces } from '../../../src/compare/compare-places.js'
import { comparePrograms } from '../../../src/compare/compare-programs.js'
import { compareStrategies } from '../../../src/compare/compare-strategies.js'
import { compareTechnologies } from '../../../src/compare/compare-technologies.js'
import type { Comparison } from '../../../src/compare/comparison.js'
import { network } from '../../../src/compare/network.js'
import { pairMeasures } from '../../../src/compare/pair-measures.js'
import { posturesToward } from '../../../src/compare/postures-toward.js'
import { timeline } from '../../../src/compare/timeline.js'
import { traceAll, traceTheme } from '../../../src/compare/trace-theme.js'
import { curated } from '../../../src/curated.js'
import { runCommand } from '../run-command.js'

const atlas = createAtlas(curated)

const older = 'japan-international-strategy-2010'
const newer = 'japan-global-strategy-2025'
const korean = 'korea-global-rd-strategy-2023'
const shares = 'us-coauthorship-share'

/** What is asked on the command line, and the call of a function that it stands for. */
type Request = readonly [args: readonly string[], call: () => Comparison]

const requests: readonly Request[] = [
  [
    ['approaches', 'KR', 'eu', '--columns', 'IN,US,JP'],
    () => compareApproaches(atlas, { holders: ['KR', 'eu'], partners: ['IN', 'US', 'JP'] }),
  ],
  [
    ['approaches', '--rows', 'eu', '--where', 'posture=selective,conditional'],
    () => compareApproaches(atlas, { holders: ['eu'], postures: ['selective', 'conditional'] }),
  ],
  [
    ['approaches', '--where', 'mode=joint-research'],
    () => compareApproaches(atlas, { modes: ['joint-research'] }),
  ],
  [
    ['approaches', '--rows', 'JP', '--where', 'history=true'],
    () => compareApproaches(atlas, { holders: ['JP'], history: true }),
  ],
  [
    ['approaches', '--rows', 'JP', '--columns', 'US,asean', '--on', '2012'],
    () => compareApproaches(atlas, { holders: ['JP'], partners: ['US', 'asean'], on: '2012' }),
  ],
  [
    ['approaches', 'eu', 'KR', 'JP', '--where', 'toward=IN', '--where', 'posture=strategic,selective'],
    () => posturesToward(atlas, 'IN', { holders: ['eu', 'KR', 'JP'], postures: ['strategic', 'selective'] }),
  ],
  [
    ['approaches', '--where', 'toward=US', '--where', 'mode=joint-research', '--where', 'history=true'],
    () => posturesToward(atlas, 'US', { modes: ['joint-research'], history: true }),
  ],
  [['approaches', '--where', 'toward=GB', '--on', '2019'], () => posturesToward(atlas, 'GB', { on: '2019' })],
  [['strategies', newer, korean], () => compareStrategies(atlas, { strategies: [newer, korean] })],
  [
    ['strategies', '--columns', `${korean},${newer}`, '--rows', 'next-generation,standards'],
    () => compareStrategies(atlas, { strategies: [korean, newer], keys: ['next-generation', 'standards'] }),
  ],
  [
    ['strategies', '--where', 'holder=JP,KR', '--where', 'by=technology', '--where', 'narrower=true'],
    () => compareStrategies(atlas, { holders: ['JP', 'KR'], by: 'technology', narrower: true }),
  ],
  [
    ['strategies', newer, korean, '--where', 'only=single'],
    () => compareStrategies(atlas, { strategies: [newer, korean], only: 'single' }),
  ],
  [['strategies', older, newer, '--where', 'pairs=true'], () => pairMeasures(atlas, older, newer)],
  [
    ['strategies', '--columns', `${newer},${older}`, '--where', 'pairs=true'],
    () => pairMeasures(atlas, newer, older),
  ],
  [
    ['trace', 'next-generation', '--where', 'holder=JP'],
    () => traceTheme(atlas, 'next-generation', { holder: 'JP' }),
  ],
  [
    ['trace', 'people-mobility', '--columns', `${older},${newer}`, '--where', 'narrower=true'],
    () => traceTheme(atlas, 'people-mobility', { strategies: [older, newer], narrower: true }),
  ],
  [
    ['trace', 'standards', 'next-generation', '--where', `strategy=${newer},${older}`],
    () => traceAll(atlas, { themes: ['standards', 'next-generation'], strategies: [newer, older] }),
  ],
  [
    ['trace', '--where', 'holder=JP', '--where', 'narrower=true'],
    () => traceAll(atlas, { holder: 'JP', narrower: true }),
  ],
  [
    ['measures', 'US', 'CA', '--where', 'by=theme', '--columns', 'research-security'],
    () => compareMeasures(atlas, { holders: ['US', 'CA'], by: 'theme', keys: ['research-security'] }),
  ],
  [
    ['measures', '--where', 'theme=international-agenda', '--where', 'technology=quantum'],
    () =>
      compareMeasures(atlas, {
        holders: ['JP'],
        themes: ['international-agenda'],
        technologies: ['quantum'],
      }),
  ],
  [
    ['measures', '--rows', 'JP', '--where', 'kind=recommendation,rule', '--where', 'by=technology'],
    () => compareMeasures(atlas, { holders: ['JP'], kinds: ['recommendation', 'rule'], by: 'technology' }),
  ],
  [['measures', '--where', 'standing=true'], () => compareMeasures(atlas, { standing: true })],
  [['measures', '--where', 'standing=false'], () => compareMeasures(atlas, { standing: false })],
  [
    ['programs', 'satreps', 'horizon-europe', '--columns', 'budget,funders'],
    () =>
      comparePrograms(atlas, {
        programs: ['satreps', 'horizon-europe'],
        properties: ['budget', 'funders'],
      }),
  ],
  [
    ['programs', '--where', 'kind=research-funding', '--where', 'holder=JP'],
    () => comparePrograms(atlas, { kinds: ['research-funding'], holders: ['JP'] }),
  ],
  [['programs', '--where', 'during=2015'], () => comparePrograms(atlas, { during: '2015' })],
  [
    ['programs', '--where', 'mode=joint-research', '--where', 'funder=jst', '--on', '2015'],
    () => comparePrograms(atlas, { modes: ['joint-research'], funders: ['jst'], during: '2015' }),
  ],
  [
    ['programs', '--where', 'partner=TH', '--where', 'theme=next-generation'],
    () => comparePrograms(atlas, { partners: ['TH'], themes: ['next-generation'] }),
  ],
  [['programs', '--where', 'technology=ai'], () => comparePrograms(atlas, { technologies: ['ai'] })],
  [
    ['programs', '--where', 'amounts=true', '--columns', 'EUR,JPY'],
    () => compareAmounts(atlas, { currencies: ['EUR', 'JPY'] }),
  ],
  [
    ['technologies', 'ai', 'quantum', '--columns', `${korean},${newer}`],
    () => compareTechnologies(atlas, { technologies: ['ai', 'quantum'], lists: [korean, newer] }),
  ],
  [['places', 'JP', 'KR'], () => comparePlaces(atlas, { places: ['JP', 'KR'] })],
  [
    ['places', '--columns', 'GB,FR', '--on', '2019'],
    () => comparePlaces(atlas, { places: ['GB', 'FR'], on: '2019' }),
  ],
  [
    ['indicator', shares, '--columns', 'field', '--where', 'show=rank'],
    () => compareIndicator(atlas, { indicator: shares, columns: 'field', show: 'rank' }),
  ],
  [
    ['indicator', 'satreps-projects-by-region', '--where', 'show=share'],
    () => compareIndicator(atlas, { indicator: 'satreps-projects-by-region', show: 'share' }),
  ],
  [
    ['indicator', shares, '--rows', 'partner', '--where', 'show=rank', '--where', 'within=partner'],
    () => compareIndicator(atlas, { indicator: shares, rows: 'partner', show: 'rank', within: 'partner' }),
  ],
  [
    ['indicator', shares, '--where', 'partner=JP,CN'],
    () => compareIndicator(atlas, { indicator: shares, where: { partner: ['JP', 'CN'] } }),
  ],
  [
    ['timeline', 'meeting', 'agreements', '--where', 'during=2024', '--where', 'place=TH'],
    () => timeline(atlas, { kinds: ['agreement', 'meeting'], during: '2024', places: ['TH'] }),
  ],
  [
    ['timeline', '--where', 'kind=strategy', '--where', 'within=2010/2015', '--where', 'relations=true'],
    () => timeline(atlas, { kinds: ['strategy'], within: '2010/2015', relations: true }),
  ],
  [
    ['timeline', '--where', 'theme=next-generation', '--on', '2024'],
    () => timeline(atlas, { themes: ['next-generation'], during: '2024' }),
  ],
  [['network', 'JP', 'US', 'KR'], () => network(atlas, { nodes: ['JP', 'US', 'KR'] })],
  [
    ['network', '--where', 'tie=agreement,membership', '--where', 'during=2024'],
    () => network(atlas, { ties: ['agreement', 'membership'], during: '2024' }),
  ],
  [
    ['network', '--where', 'by-place=false', '--on', '2025'],
    () => network(atlas, { byPlace: false, during: '2025' }),
  ],
  [
    ['network', 'JP', 'US', 'TH', '--where', 'centrality=true'],
    () => centrality(network(atlas, { nodes: ['JP', 'US', 'TH'] })),
  ],
]

/** A request without its ids, and without each of its options. */
const requestsShortOfOne = ([name = '', ...args]: readonly string[]): readonly (readonly string[])[] => {
  const end = args.findIndex((arg) => arg.startsWith('--'))
  const [ids, options] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end)]
  const withoutIds = ids.length > 0 ? [[name, ...options]] : []
  const withoutOption = options.flatMap((option, index) =>
    option.startsWith('--') ? [[name, ...ids, ...options.toSpliced(index, 2)]] : [],
  )
  return [...withoutIds, ...withoutOption]
}

const compareAsJson = async (args: readonly string[]) => {
  const { out, err } = await runCommand(['compare', ...args, '--format', 'json'])
  return { out, err }
}

describe('a comparison of the command', () => {
  it.each(requests)('is for %j what its function gives', async (args, call) => {
    const { out, err } = await compareAsJson(args)
    const comparison = call()
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(comparison)))
    expect(comparison.cells.flat().some((cell) => cell !== null)).toBe(true)
  })

  it.each(requests.map(([args]) => [args]))('is another without any part of %j', async (args) => {
    const { out } = await compareAsJson(args)
    for (const fewer of requestsShortOfOne(args))
      expect((await compareAsJson(fewer)).out, fewer.join(' ')).not.toBe(out)
  })
})
