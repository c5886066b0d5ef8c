import type { Example } from '../sample.js'
import { textSample, valueSample } from '../samples.js'
import { wholeRecord } from '../whole-record.js'

const lines = `${JSON.stringify(wholeRecord('program'))}\n`

/** Inputs of which it is not clear what records they hold. */
export const datasetExamples = {
  'not-a-dataset': {
    bad: valueSample("const dataset = 'programs.json'\n"),
    good: valueSample('const dataset = { programs: [] }\n'),
  },
  'kind-unknown': {
    bad: textSample('ndjson', lines),
    good: textSample('ndjson', lines, { kind: 'program' }),
  },
} satisfies Readonly<Record<string, Example>>
