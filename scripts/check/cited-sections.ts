import { type DataCheck, everyRecord, everyValue } from './finding.js'

const isCitation = (value: unknown): value is { source: string; section: string } =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  typeof value.source === 'string' &&
  'section' in value &&
  typeof value.section === 'string'

/** Every citation names a section that the outline of its source declares; sections hang together. */
export const citedSections: DataCheck = {
  name: 'cited-sections',
  check: (dataset) => {
    const outlines = new Map(
      (dataset.sources ?? []).map(({ id, outline }) => [id, new Set(outline?.map((section) => section.id))]),
    )
    const orphans = (dataset.sources ?? []).flatMap(({ id, outline = [] }) =>
      outline.flatMap(({ parent }, index) =>
        parent === undefined || outlines.get(id)?.has(parent)
          ? []
          : [
              {
                kind: 'source' as const,
                id,
                path: ['outline', index, 'parent'],
                message: `there is no section "${parent}"`,
              },
            ],
      ),
    )
    const undeclared = everyRecord(dataset).flatMap(({ kind, record }) =>
      [...everyValue(record)].flatMap(([path, value]) =>
        isCitation(value) && !outlines.get(value.source)?.has(value.section)
          ? [{ kind, id: record.id, path, message: `${value.source} has no section "${value.section}"` }]
          : [],
      ),
    )
    return [...orphans, ...undeclared]
  },
}
