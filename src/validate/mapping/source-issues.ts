import { checkRecord } from '../check/check-record.js'
import type { Claim } from '../check/claims.js'
import type { Told } from '../check/finding.js'
import type { Links } from '../check/links.js'
import { isAtOrAbove } from '../is-at-or-above.js'
import { namesNobody } from '../names/record-names.js'
import { duplicateId } from '../rules/duplicate-id.js'
import { unknownSection } from '../rules/unknown-section.js'
import type { MappedField, MappingIssue } from './create-mapping.js'
import { parseFieldPath, setAt } from './field-path.js'
import { issueAt } from './issue-at.js'
import type { MappingFile } from './mapping-schema.js'

type Sources = NonNullable<MappingFile['sources']>

/** The ids of the sections of sources, by the ids of the sources. */
type Sections = ReadonlyMap<string, readonly string[]>

const sectionsOf = (sources: Sources): Sections =>
  new Map(sources.map(({ id, outline }) => [id, (outline ?? []).map((section) => section.id)]))

/** Links of which only the sections of the mapping's own sources are known; what else is there is not asked. */
const linksTo = (sections: Sections): Links => ({
  hasRecord: () => true,
  hasPart: () => true,
  idsByName: namesNobody,
  hasSection: (source, section) => sections.get(source)?.includes(section) ?? true,
})

const sameIds = (sources: Sources): MappingIssue[] =>
  sources.flatMap(({ id }, index) => {
    const first = sources.findIndex((source) => source.id === id)
    const place = {
      input: undefined,
      kind: 'source',
      pointer: `/sources/${first}`,
      position: undefined,
    } as const
    return first === index ? [] : [issueAt(['sources', index, 'id'], duplicateId.tell(id, place))]
  })

/** What is told of a section that a source of the mapping does not have. */
const tellClaim = (claim: Claim, sections: Sections): Told[] =>
  claim.type === 'section'
    ? [unknownSection.tell(claim.owner, claim.id, sections.get(claim.owner) ?? [])]
    : []

const inSources = (sources: Sources, sections: Sections): MappingIssue[] =>
  sources.flatMap((record, index) => {
    const { findings, claims } = checkRecord({ kind: 'source', index, record }, linksTo(sections))
    const errors = findings.filter(({ severity }) => severity === 'error')
    return [
      ...errors.map(({ path, tell }) => issueAt(['sources', index, ...path], tell())),
      ...claims.flatMap((claim) =>
        tellClaim(claim, sections).map((told) => issueAt(['sources', index, ...claim.path], told)),
      ),
    ]
  })

/** What constants cite, unless it comes from a field of theirs at least in part. */
const inConstants = (
  { kind, constants = {} }: MappingFile,
  fields: readonly MappedField[],
  sections: Sections,
): MappingIssue[] => {
  const record = {}
  const set = Object.entries(constants).map(([name, value]) => ({
    name,
    target: parseFieldPath(name),
    value,
  }))
  for (const { target, value } of set) setAt(record, target, structuredClone(value))
  return checkRecord({ kind, index: 0, record }, linksTo(sections)).claims.flatMap(({ path, ...claim }) => {
    const citation = path.slice(0, -1)
    const constant = set.findLast(({ target }) => isAtOrAbove(target, path))
    if (!constant || fields.some(({ target }) => isAtOrAbove(citation, target))) return []
    const at = ['constants', constant.name, ...path.slice(constant.target.length)]
    return tellClaim({ ...claim, path }, sections).map((told) => issueAt(at, told))
  })
}

/** What is wrong with the sources that a mapping brings along, and with what it cites of them. */
export const sourceIssues = (file: MappingFile, fields: readonly MappedField[]): MappingIssue[] => {
  const { sources } = file
  if (sources === undefined) return []
  const sections = sectionsOf(sources)
  return [...sameIds(sources), ...inSources(sources, sections), ...inConstants(file, fields, sections)]
}
