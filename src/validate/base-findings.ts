import type { Kind } from '../model/kinds.js'
import type { BaseIndex } from './base.js'
import type { Finding } from './finding.js'
import { idInBase } from './rules/id-in-base.js'
import { sameName } from './rules/same-name.js'

/** The keys of the names of a record, see `nameKey`. */
export interface NameKeys {
  readonly en: string | undefined
  readonly ja: string | undefined
}

/** What the base has against a record: its id or its name is taken. */
export const baseFindings = (
  kind: Kind,
  id: string | undefined,
  names: NameKeys,
  base: BaseIndex,
): readonly Finding[] => {
  const found: Finding[] = []
  if (id !== undefined && base.ids[kind].has(id))
    found.push({
      code: idInBase.code,
      severity: idInBase.severity,
      path: ['id'],
      tell: () => idInBase.tell(kind, id),
    })
  for (const language of ['en', 'ja'] as const) {
    const name = names[language]
    const other = name === undefined ? undefined : base.names.get(`${language}/${name}`)
    if (other === undefined || other === id) continue
    const { code, severity } = sameName
    found.push({ code, severity, path: ['name', language], tell: () => sameName.tellBase(other) })
    break
  }
  return found
}
