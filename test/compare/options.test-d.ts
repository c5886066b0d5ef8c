import { describe, expectTypeOf, it } from 'vitest'
import type { Atlas } from '../../src/atlas/create-atlas.js'
import type {
  CompareAmountsOptions,
  CompareApproachesOptions,
  CompareIndicatorOptions,
  CompareMeasuresOptions,
  ComparePlacesOptions,
  CompareProgramsOptions,
  CompareStrategiesOptions,
  CompareTechnologiesOptions,
  NetworkOptions,
  TimelineOptions,
  TraceAllOptions,
  TraceOptions,
} from '../../src/compare/index.js'
import {
  belongsTo,
  compareApproaches,
  compareIndicator,
  compareMeasures,
  comparePlaces,
  comparePrograms,
  compareStrategies,
  compareTechnologies,
  network,
  pairMeasures,
  posturesToward,
  similarity,
  timeline,
  traceAll,
  traceTheme,
} from '../../src/compare/index.js'
import type { AnyIds } from '../../src/model/ids.js'

/** The options with every one that may be left out given as undefined. */
type LeftOut<O> = { [K in keyof O]: Partial<Pick<O, K>> extends Pick<O, K> ? undefined : O[K] }

describe('options of comparisons', () => {
  it('may be undefined where they may be left out, also for those who tell the two apart', () => {
    expectTypeOf<LeftOut<CompareAmountsOptions>>().toExtend<CompareAmountsOptions>()
    expectTypeOf<LeftOut<CompareApproachesOptions>>().toExtend<CompareApproachesOptions>()
    expectTypeOf<LeftOut<CompareIndicatorOptions>>().toExtend<CompareIndicatorOptions>()
    expectTypeOf<LeftOut<CompareMeasuresOptions>>().toExtend<CompareMeasuresOptions>()
    expectTypeOf<LeftOut<ComparePlacesOptions>>().toExtend<ComparePlacesOptions>()
    expectTypeOf<LeftOut<CompareProgramsOptions>>().toExtend<CompareProgramsOptions>()
    expectTypeOf<LeftOut<CompareStrategiesOptions>>().toExtend<CompareStrategiesOptions>()
    expectTypeOf<LeftOut<CompareTechnologiesOptions>>().toExtend<CompareTechnologiesOptions>()
    expectTypeOf<LeftOut<NetworkOptions>>().toExtend<NetworkOptions>()
    expectTypeOf<LeftOut<TimelineOptions>>().toExtend<TimelineOptions>()
    expectTypeOf<LeftOut<TraceAllOptions>>().toExtend<TraceAllOptions>()
    expectTypeOf<LeftOut<TraceOptions>>().toExtend<TraceOptions>()
  })

  it('may be undefined for a dimension of an indicator', () => {
    expectTypeOf<{ indicator: string; where: { year: undefined } }>().toExtend<
      CompareIndicatorOptions<AnyIds>
    >()
  })
})

declare const curated: Atlas
declare const merged: Atlas<AnyIds>

describe('ids in options', () => {
  it('must be those of curated records where the atlas is the curated one', () => {
    // @ts-expect-error: UK is no place
    compareApproaches(curated, { holders: ['UK'] })
    // @ts-expect-error: eux is no place
    compareApproaches(curated, { partners: ['eux'] })
    // @ts-expect-error: flows is no indicator
    compareIndicator(curated, { indicator: 'flows' })
    // @ts-expect-error: ai is a technology, and no technology holds measures
    compareMeasures(curated, { holders: ['ai'] })
    // @ts-expect-error: govermnent is no level
    compareMeasures(curated, { keys: ['govermnent'] })
    // @ts-expect-error: jst is no place
    comparePlaces(curated, { places: ['JP', 'jst'] })
    // @ts-expect-error: satrep is no program
    comparePrograms(curated, { programs: ['satrep'] })
    // @ts-expect-error: JP is no organization
    comparePrograms(curated, { funders: ['JP'] })
    // @ts-expect-error: japan-2010 is no strategy
    compareStrategies(curated, { strategies: ['japan-2010'] })
    // @ts-expect-error: machine-learning is no technology
    compareTechnologies(curated, { technologies: ['machine-learning'] })
    // @ts-expect-error: UK is no place
    network(curated, { nodes: ['UK'] })
    // @ts-expect-error: asiaa is no theme
    timeline(curated, { themes: ['asiaa'] })
    // @ts-expect-error: asiaa is no theme
    traceTheme(curated, 'asiaa')
    // @ts-expect-error: UK holds no strategy
    traceAll(curated, { holder: 'UK' })
    // @ts-expect-error: UK is no place
    posturesToward(curated, 'UK')
    // @ts-expect-error: japan-2010 is no strategy
    similarity(curated, 'japan-international-strategy-2010', 'japan-2010')
    // @ts-expect-error: japan-2010 is no strategy
    pairMeasures(curated, 'japan-2010', 'japan-international-strategy-2010')
    // @ts-expect-error: UK is no place
    belongsTo(curated, 'UK', 'g7')
  })

  it('may be any text where the atlas holds records of somebody else, or the options say so', () => {
    compareApproaches(merged, { holders: ['UK'] })
    traceTheme(merged, 'asiaa')
    const options: ComparePlacesOptions<AnyIds> = { places: ['UK'] }
    comparePlaces(curated, options)
  })

  it('may be those of curated records', () => {
    compareApproaches(curated, { holders: ['eu', 'jst'], partners: ['DE', 'asean'] })
    compareMeasures(curated, { by: 'level', keys: ['government'] })
    compareStrategies(curated, { by: 'theme', keys: ['asia'] })
  })
})
