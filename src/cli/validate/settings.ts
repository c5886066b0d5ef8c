import type { Kind } from '../../model/kinds.js'
import type { Base } from '../../validate/base.js'
import type { CheckerOptions } from '../../validate/checker-options.js'
import type { Mapping } from '../../validate/mapping/create-mapping.js'
import type { WrittenForms } from '../../validate/normalize/run.js'
import type { BaseName } from '../base-option.js'
import { failure } from '../failure.js'
import type { Locale } from '../locale-in.js'

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

/** The mapping of settings, made anew with each call. Fails where it is none. */
export const mappingOf = async ({
  mapping: file,
  mappingPath = '',
  kind,
}: Settings): Promise<Mapping | undefined> => {
  if (file === undefined) return undefined
  const { createMapping } = await import('../../validate/mapping/create-mapping.js')
  const result = createMapping(file)
  if (!result.ok) {
    const mistakes = (locale: Locale) =>
      result.issues
        .map(({ pointer, message, hint }) =>
          [pointer, message[locale], hint?.[locale]].filter((text) => text).join(' '),
        )
        .join('\n  ')
    throw failure({
      en: `${mappingPath} is no mapping: ${mistakes('en')}`,
      ja: `${mappingPath}は対応表として使えません：${mistakes('ja')}`,
    })
  }
  const { mapping } = result
  if (kind !== undefined && kind !== mapping.file.kind)
    throw failure({
      en: `${mappingPath} makes records of the kind "${mapping.file.kind}", not "${kind}"`,
      ja: `${mappingPath}から作るレコードの種類は「${mapping.file.kind}」で、「${kind}」ではありません。`,
    })
  return mapping
}

/** The records that settings name to check against. */
export const baseOf = async (base: BaseName): Promise<Base | undefined> =>
  base === 'curated' ? (await import('../../curated.js')).curated : undefined

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
