import { jsonText } from '../json-text.js'
import type { Example } from '../sample.js'
import { textSample, valueSample } from '../samples.js'
import { wholeRecord } from '../whole-record.js'

const records = jsonText([wholeRecord('program')])

/** Inputs of which it is not clear what records they hold. */
export const datasetExamples = {
  'not-a-dataset': {
    bad: valueSample("const dataset = 'programs.json'\n"),
    good: valueSample('const dataset = { programs: [] }\n'),
  },
  'kind-unknown': {
    bad: textSample('json', records),
    good: textSample('json', records, { kind: 'program' }),
  },
} satisfies Readonly<Record<string, Example>>
