/** The comparisons that the command line offers. */
export const comparisonNames = [
  'approaches',
  'strategies',
  'trace',
  'measures',
  'programs',
  'technologies',
  'places',
  'indicator',
  'timeline',
  'network',
] as const

/** The name of a comparison. */
export type ComparisonName = (typeof comparisonNames)[number]

/** The formats that a comparison can be written in. */
export const comparisonFormatNames = [
  'text',
  'markdown',
  'csv',
  'html',
  'json',
  'vega-lite',
  'mermaid',
  'graphml',
] as const

/** The name of a format of comparisons. */
export type ComparisonFormatName = (typeof comparisonFormatNames)[number]

/** The formats that a report can be written in. */
export const reportFormatNames = ['text', 'json', 'github', 'sarif', 'markdown'] as const

/** The name of a format of reports. */
export type ReportFormatName = (typeof reportFormatNames)[number]

/** The formats that a form can be written in. */
export const formFormatNames = ['csv', 'json', 'yaml'] as const

/** The name of a format of forms. */
export type FormFormatName = (typeof formFormatNames)[number]

/** The formats that lists and explanations of codes can be written in. */
export const listFormatNames = ['text', 'markdown', 'json'] as const

/** The name of a format of lists and explanations. */
export type ListFormatName = (typeof listFormatNames)[number]

/** The formats that records can be shown in. */
export const recordFormatNames = ['text', 'json'] as const

/** The name of a format of records. */
export type RecordFormatName = (typeof recordFormatNames)[number]
