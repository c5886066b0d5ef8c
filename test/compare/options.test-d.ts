import { describe, expectTypeOf, it } from 'vitest'
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
    expectTypeOf<{ indicator: string; where: { year: undefined } }>().toExtend<CompareIndicatorOptions>()
  })
})
