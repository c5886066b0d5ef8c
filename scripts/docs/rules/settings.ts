import type { Kind } from '../../../src/model/kinds.js'
import type { NormalizeOptions } from '../../../src/validate/index.js'

/** How data of a page is checked. */
export interface Settings {
  readonly kind?: Kind
  readonly encoding?: string
  readonly normalize?: boolean | NormalizeOptions
  readonly maxRecordBytes?: number
  /** Whether references lead to the curated records; true unless given. */
  readonly curated?: boolean
}

/** Whether the command can be told all of it. */
const isForCommand = ({ normalize, maxRecordBytes }: Settings): boolean =>
  (typeof normalize !== 'object' || normalize.places === undefined) && maxRecordBytes === undefined

const normalizingFlags = (normalize: Settings['normalize']): string[] => {
  if (typeof normalize !== 'object') return normalize === true ? ['--normalize'] : []
  const { order, fiscalYear, decimal, assume } = normalize
  return [
    ...(order ? [`--date-order ${order}`] : []),
    ...(fiscalYear ? [`--fiscal-year ${fiscalYear}`] : []),
    ...(decimal ? [`--decimal ${decimal}`] : []),
    ...(assume ? [`--assume-currency ${assume.join(',')}`] : []),
  ]
}

const argument = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(argument).join(', ')}]`
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([key, member]) => `${key}: ${argument(member)}`)
  return `{ ${members.join(', ')} }`
}

const optionsOf = ({ curated = true, ...settings }: Settings): string[] => [
  ...Object.entries(settings).map(([name, value]) => `${name}: ${argument(value)}`),
  ...(curated ? ['base: curated'] : []),
]

const withOptions = (first: string, options: readonly string[]): string =>
  options.length === 0 ? first : `${first}, { ${options.join(', ')} }`

/** The call that validates a JavaScript value. */
export const valueCall = (settings: Settings) =>
  ({
    language: 'javascript',
    text: `validateDataset(${withOptions('dataset', optionsOf(settings))})\n`,
  }) as const

/** The command that validates a file, or the call where the command cannot be told all. */
export const fileCall = (name: string, format: string, settings: Settings, mapping?: string) => {
  const { kind, encoding, normalize, curated = true } = settings
  if (!isForCommand(settings))
    return {
      language: 'javascript',
      text: `validateStream(${withOptions('bytes', [`format: '${format}'`, ...optionsOf(settings)])})\n`,
    } as const
  const words = [
    `npx sti-atlas validate ${name}`,
    ...(kind ? [`--kind ${kind}`] : []),
    ...(mapping === undefined ? [] : [`--mapping ${mapping}`]),
    ...(encoding === undefined ? [] : [`--encoding ${encoding}`]),
    ...normalizingFlags(normalize),
    ...(curated ? [] : ['--base none']),
  ]
  return { language: 'sh', text: `${words.join(' ')}\n` } as const
}
