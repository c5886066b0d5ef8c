import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Locale } from '../../time/locale.js'
import { type Base, baseIndex } from '../../validate/check/base.js'
import type { CheckerOptions } from '../../validate/check/checker-options.js'
import type { Told } from '../../validate/check/finding.js'
import type { Mapping } from '../../validate/mapping/create-mapping.js'
import type { WrittenForms } from '../../validate/normalize/run.js'
import { idInBase } from '../../validate/rules/id-in-base.js'
import { mistake } from '../mistakes/mistake.js'
import type { BaseName } from '../options/base-option.js'
import { noMapping } from './no-mapping.js'

/** How records are to be checked, in plain data, so that it can be handed to a thread. */
export interface Settings {
  readonly kind?: Kind
  /** What the mapping file says. */
  readonly mapping?: unknown
  /** The path of the mapping file, for messages. */
  readonly mappingPath?: string
  readonly base: BaseName
  /** Whether written values are read, and what is known of them; as the mapping says where absent. */
  readonly normalize?: boolean | WrittenForms
  readonly maxIssues: number
}

/** The records that settings name to check against. */
export const baseOf = async (base: BaseName): Promise<Base | undefined> =>
  base === 'curated' ? (await import('../../curated.js')).curated : undefined

/** What is wrong with a mapping, and where in it. */
const reasonOf = ({ pointer, message, hint }: Told & { readonly pointer: string }): LocalizedText => {
  const reasonIn = (locale: Locale) =>
    [pointer, message[locale], hint?.[locale]].filter((text) => text).join(' ')
  return { en: reasonIn('en'), ja: reasonIn('ja') }
}

/** What is said of each source of a mapping whose id the base has, so that the two cannot be merged. */
const sourcesInBase = async ({ file }: Mapping, base: BaseName): Promise<readonly LocalizedText[]> => {
  const { ids } = baseIndex(await baseOf(base))
  return (file.sources ?? []).flatMap(({ id }, index) =>
    ids.source.has(id) ? [reasonOf({ pointer: `/sources/${index}/id`, ...idInBase.tell('source', id) })] : [],
  )
}

/** Fails where a mapping makes records of another kind than settings name. */
export const requireSameKind = (
  { file }: Mapping,
  { kind = file.kind, mappingPath = '' }: Settings,
): void => {
  if (kind !== file.kind)
    throw mistake({
      en: `${mappingPath} makes records of the kind "${file.kind}", not "${kind}"`,
      ja: `${mappingPath}から作るレコードの種類は「${file.kind}」で、「${kind}」ではありません。`,
    })
}

/** The mapping of settings, made anew with each call. Fails where it is none. */
export const mappingOf = async (settings: Settings): Promise<Mapping | undefined> => {
  const { mapping: file, mappingPath = '', base } = settings
  if (file === undefined) return undefined
  const { createMapping } = await import('../../validate/mapping/create-mapping.js')
  const result = createMapping(file)
  if (!result.ok) throw noMapping(mappingPath, result.issues.map(reasonOf))
  const { mapping } = result
  requireSameKind(mapping, settings)
  const taken = await sourcesInBase(mapping, base)
  if (taken.length > 0) throw noMapping(mappingPath, taken)
  return mapping
}

/** What settings and their mapping tell a checker. */
export const checkerOptions = async (
  { kind, base, normalize, maxIssues }: Settings,
  mapping: Mapping | undefined,
): Promise<CheckerOptions> => ({
  ...(mapping ? { mapping } : kind && { kind }),
  base: await baseOf(base),
  ...(normalize !== undefined && { normalize }),
  maxIssues,
})
