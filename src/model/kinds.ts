/** The kinds of record, each with the collection that holds its records in a dataset, in the order of a dataset. */
export const collections = {
  source: 'sources',
  place: 'places',
  organization: 'organizations',
  theme: 'themes',
  technology: 'technologies',
  strategy: 'strategies',
  measure: 'measures',
  program: 'programs',
  approach: 'approaches',
  agreement: 'agreements',
  forum: 'forums',
  meeting: 'meetings',
  position: 'positions',
  indicator: 'indicators',
  facility: 'facilities',
} as const

/** A kind of record. */
export type Kind = keyof typeof collections

/** The name of the array that holds the records of a kind in a dataset. */
export type Collection = (typeof collections)[Kind]

/** The kinds in the order of a dataset. */
export const kinds: readonly Kind[] = [
  'source',
  'place',
  'organization',
  'theme',
  'technology',
  'strategy',
  'measure',
  'program',
  'approach',
  'agreement',
  'forum',
  'meeting',
  'position',
  'indicator',
  'facility',
]
