import type { Example } from '../sample.js'
import { mappedSample } from '../samples.js'

const mapping = (further: Readonly<Record<string, unknown>>) => ({
  kind: 'program',
  fields: { id: 'code', 'name.en': 'title', 'name.ja': 'title' },
  constants: {
    kind: 'investment',
    citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
  },
  ...further,
})

const record = (year: unknown) => ({ code: 'g-1', title: 'National AI Fund', year })

/** Records of other people that a mapping makes ours. */
export const mappedExamples = {
  'unmapped-field': {
    bad: mappedSample(record(2024), mapping({})),
    good: mappedSample(record(2024), mapping({ ignore: ['year'] })),
  },
  'unexpected-value': {
    bad: mappedSample(record('unknown'), mapping({ expect: { year: 'number' }, ignore: ['year'] })),
    good: mappedSample(record(2024), mapping({ expect: { year: 'number' }, ignore: ['year'] })),
  },
} satisfies Readonly<Record<string, Example>>
