import { createAtlas } from '../../src/atlas/create-atlas.js'
import { compareApproaches } from '../../src/compare/compare-approaches.js'
import { compareIndicator } from '../../src/compare/compare-indicator.js'
import { compareMeasures } from '../../src/compare/compare-measures.js'
import { comparePlaces } from '../../src/compare/compare-places.js'
import { comparePrograms } from '../../src/compare/compare-programs.js'
import { compareStrategies } from '../../src/compare/compare-strategies.js'
import { compareTechnologies } from '../../src/compare/compare-technologies.js'
import { network } from '../../src/compare/network.js'
import { timeline } from '../../src/compare/timeline.js'
import { traceAll } from '../../src/compare/trace-theme.js'
import { curated } from '../../src/curated.js'
import type { AnyIds } from '../../src/model/ids.js'
import type { Program } from '../../src/model/records.js'
import { machine, ratio, table } from '../measurement-text.js'

/** Prints the figures of comparing, in a process that has nothing else to do. */

const sizes = [1_000, 10_000, 100_000, 1_000_000]

const programsOf = (size: number): readonly Program<AnyIds>[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `generated-${index}`,
    name: { en: `Program ${index}`, ja: `事業${index}` },
    kind: 'fellowship',
    holders: [{ place: index % 2 ? 'JP' : 'KR' }],
    partners: [index % 3 ? 'asean' : 'TH'],
    period: `${2000 + (index % 25)}/${2001 + (index % 25)}`,
    budget: { amount: 1_000_000 + index, currency: index % 2 ? 'JPY' : 'KRW' },
    citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
  }))

const milliseconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const least = (times: number, run: () => unknown, prepare = () => {}) =>
  Math.min(
    ...Array.from({ length: times }, () => {
      prepare()
      return milliseconds(run)
    }),
  )

/** What runs before have left is not counted. */
const collectGarbage = () => global.gc?.()

const atlas = createAtlas(curated)
const comparisons: Readonly<Record<string, () => unknown>> = {
  compareApproaches: () => compareApproaches(atlas),
  compareStrategies: () => compareStrategies(atlas),
  traceAll: () => traceAll(atlas, { holder: 'JP' }),
  compareMeasures: () => compareMeasures(atlas),
  comparePrograms: () => comparePrograms(atlas),
  compareTechnologies: () => compareTechnologies(atlas),
  comparePlaces: () => comparePlaces(atlas, { places: ['JP', 'US', 'eu'] }),
  compareIndicator: () => compareIndicator(atlas, { indicator: 'us-coauthorship-share' }),
  timeline: () => timeline(atlas),
  network: () => network(atlas),
}
const warm = Object.entries(comparisons).map(([name, run]) => {
  for (let round = 0; round < 100; round++) run()
  return [name, least(20, run).toFixed(2)]
})

const growth = sizes.map((size) => {
  const programs = programsOf(size)
  const times = size >= 1_000_000 ? 3 : 7
  const merge = least(times, () => createAtlas(curated, { programs }), collectGarbage)
  const atlas = createAtlas(curated, { programs })
  return {
    size,
    merge,
    programs: least(times, () => comparePrograms(atlas), collectGarbage),
    timeline: least(times, () => timeline(atlas, { kinds: ['program'] }), collectGarbage),
    network: least(times, () => network(atlas, { ties: ['program'] }), collectGarbage),
    places: least(times, () => comparePlaces(atlas, { places: ['JP', 'KR'] }), collectGarbage),
  }
})

const steps = growth.slice(1).map((row, index) => {
  const before = growth[index] ?? row
  const times = (key: Exclude<keyof typeof row, 'size'>) => ratio(row[key] / before[key])
  return [
    `${before.size} to ${row.size}`,
    times('merge'),
    times('programs'),
    times('timeline'),
    times('network'),
    times('places'),
  ]
})

console.log(`${machine()}

How many times the cost for ten times the programs

${table(['programs', 'merging', 'comparePrograms', 'timeline', 'network', 'comparePlaces'], steps)}

Milliseconds over the whole curated atlas, warm

${table(['comparison', 'ms'], warm)}`)
