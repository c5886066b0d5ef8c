/** The kinds of record, each with the collection that holds its records in a dataset, in the order of a dataset. */
export const collections = {
  /** Documents that facts are cited from. */
  source: 'sources',
  /** Countries, blocs and regions. */
  place: 'places',
  /** Ministries, agencies, institutes, academies, international organizations, companies. */
  organization: 'organizations',
  /** Subjects of policy. */
  theme: 'themes',
  /** Fields that lists and measures name. */
  technology: 'technologies',
  /** Plans and policy documents. */
  strategy: 'strategies',
  /** What is or should be done, and standing rules. */
  measure: 'measures',
  /** Schemes that fund or run something. */
  program: 'programs',
  /** How holders treat partner places. */
  approach: 'approaches',
  /** Memoranda, statements, communiqués, recommendations. */
  agreement: 'agreements',
  /** Standing series of meetings. */
  forum: 'forums',
  /** Dated meetings. */
  meeting: 'meetings',
  /** Posts such as science advisers. */
  position: 'positions',
  /** Statistical tables. */
  indicator: 'indicators',
  /** Research facilities and projects of such size. */
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

/** Whether a value is the name of a kind of record. */
export const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)
