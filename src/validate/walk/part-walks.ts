import { dimensionReferences } from '../../atlas/dimension-references.js'
import type { Kind } from '../../model/kinds.js'
import { type Fields, isFields } from '../fields.js'
import type { Path } from '../path.js'
import { parentElsewhere } from '../rules/parent-elsewhere.js'
import type { Walk } from './walk-values.js'

/** Finds what the parts of a record name, where the schema does not tell what that is. */
type PartWalk = (walk: Walk, record: Fields) => void

/** Every part of a list that has a parent, with the place of the parent. */
const parentsIn = (parts: unknown, list: string): { readonly id: string; readonly path: Path }[] =>
  Array.isArray(parts)
    ? parts.flatMap((part: unknown, index) =>
        isFields(part) && typeof part.parent === 'string'
          ? [{ id: part.parent, path: [list, index, 'parent'] }]
          : [],
      )
    : []

const walkSections: PartWalk = ({ claims, links }, { id, outline }) => {
  if (typeof id !== 'string') return
  for (const above of parentsIn(outline, 'outline'))
    if (!links.hasSection(id, above.id)) claims.push({ type: 'section', owner: id, ...above })
}

const walkElements: PartWalk = ({ claims, links }, { id, elements }) => {
  if (typeof id !== 'string') return
  for (const above of parentsIn(elements, 'elements'))
    if (!links.hasPart(id, above.id)) claims.push({ type: 'part', owner: id, ...above })
}

const walkMeasure: PartWalk = ({ findings, claims, links }, { parent, strategy }) => {
  if (typeof parent !== 'string') return
  const path = ['parent']
  const { code, severity, tellNoStrategy } = parentElsewhere
  if (strategy === undefined) findings.push({ code, severity, path, tell: () => tellNoStrategy(parent) })
  else if (typeof strategy === 'string' && !links.hasPart(strategy, parent))
    claims.push({ type: 'part', owner: strategy, id: parent, path })
}

const walkDimensions: PartWalk = ({ claims, links }, indicator) => {
  for (const { kind, id, path } of dimensionReferences(indicator))
    if (!links.hasRecord(kind, id)) claims.push({ type: 'record', kind, id, path })
}

/** The kinds with such parts: parents of sections, elements and measures, and values of dimensions. */
export const partWalks: Readonly<Partial<Record<Kind, PartWalk>>> = {
  source: walkSections,
  strategy: walkElements,
  measure: walkMeasure,
  indicator: walkDimensions,
}
