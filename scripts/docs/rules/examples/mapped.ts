import type { Example } from '../sample.js'
import { mappedSample, mappedTableSample } from '../samples.js'

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

const ofBudget = (budget: string) => ({ ...record(2024), budget })

/** A mapping of budgets that others count in millions of yen. */
const inMillions = mapping({
  fields: {
    id: 'code',
    'name.en': 'title',
    'name.ja': 'title',
    'budget.amount': { from: 'budget', times: 1_000_000 },
  },
  constants: {
    kind: 'investment',
    citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
    'budget.currency': 'JPY',
  },
  ignore: ['year'],
})

/** A mapping of periods that stand in two fields. */
const withPeriod = (further: Readonly<Record<string, unknown>>) =>
  mapping({
    fields: {
      id: 'code',
      'name.en': 'title',
      'name.ja': 'title',
      period: { from: ['year', 'end'], as: 'interval', ...further },
    },
  })

/** A mapping in which a field of theirs says of what kind a program is. */
const withKinds = (values: Readonly<Record<string, string>>) =>
  mapping({
    fields: {
      id: 'code',
      'name.en': 'title',
      'name.ja': 'title',
      kind: { from: 'type', values },
    },
    constants: { citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }] },
  })

const ofType = (type: string) => ({ code: 'g-1', title: 'National AI Fund', type })

const table = ['code,title', 'g-1,National AI Fund']
const titled = ['令和7年度 事業一覧,', ...table]

/** Records of other people that a mapping makes ours. */
export const mappedExamples = {
  'unmapped-field': {
    bad: mappedSample(record(2024), mapping({})),
    good: mappedSample(record(2024), mapping({ ignore: ['year'] })),
  },
  'mapped-field-absent': {
    bad: mappedSample(record(2024), mapping({ expect: { yaer: 'number' }, ignore: ['year'] })),
    good: mappedSample(record(2024), mapping({ expect: { year: 'number' }, ignore: ['year'] })),
  },
  'open-end-assumed': {
    bad: mappedSample({ ...record(2024), end: '' }, withPeriod({})),
    good: mappedSample({ ...record(2024), end: '' }, withPeriod({ open: true })),
  },
  'number-scaled-twice': {
    bad: mappedSample(ofBudget('146百万'), inMillions),
    good: mappedSample(ofBudget('146'), inMillions),
  },
  'value-not-listed': {
    bad: mappedSample(ofType('補助金'), withKinds({ 補助: 'research-funding', 投資: 'investment' })),
    good: mappedSample(
      ofType('補助金'),
      withKinds({ 補助: 'research-funding', 補助金: 'research-funding', 投資: 'investment' }),
    ),
  },
  'csv-header-row': {
    bad: mappedTableSample(titled, mapping({})),
    good: mappedTableSample(table, mapping({})),
  },
  'csv-rows-skipped': {
    bad: mappedTableSample(titled, mapping({ headerRow: 2 })),
    good: mappedTableSample(table, mapping({})),
  },
  'unexpected-value': {
    bad: mappedSample(record('unknown'), mapping({ expect: { year: 'number' }, ignore: ['year'] })),
    good: mappedSample(record(2024), mapping({ expect: { year: 'number' }, ignore: ['year'] })),
  },
} satisfies Readonly<Record<string, Example>>
