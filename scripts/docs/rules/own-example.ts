import { collections } from '../../../src/model/kinds.js'
import type { Rule } from '../../../src/validate/index.js'
import type { Example, Sample } from './sample.js'
import { jsonSample, textSample } from './samples.js'
import { wholeRecord } from './whole-record.js'

const sampleOf = (example: NonNullable<Rule['example']>, side: 'bad' | 'good'): Sample =>
  'format' in example
    ? textSample(example.format, example[side])
    : jsonSample({
        [collections[example.kind]]: example[side].map((fields, index) =>
          wholeRecord(example.kind, fields, index),
        ),
      })

/** The example that a rule itself has, its records made whole. */
export const ownExample = ({ example }: Rule): Example | undefined =>
  example && { bad: sampleOf(example, 'bad'), good: sampleOf(example, 'good') }
