import type { WholeDataset } from '../../src/atlas/dataset.js'
import { referencesIn } from '../../src/atlas/references-in.js'
import { collections, kinds } from '../../src/model/kinds.js'
import { citationsIn } from './citations-in.js'
import { type DataProblem, problemAt } from './data-file.js'
import { type Origin, originField } from './origin.js'

/** References to records that no file holds, and citations of sections that no outline declares. */
export const unresolved = (
  dataset: WholeDataset,
  origins: ReadonlyMap<string, Origin>,
): readonly DataProblem[] => {
  const sections = new Map(
    dataset.sources.map(({ id, outline }) => [id, new Set(outline?.map((section) => section.id))]),
  )
  return kinds.flatMap((kind) =>
    dataset[collections[kind]].flatMap((record) => {
      const origin = origins.get(`${kind}/${record.id}`)
      if (!origin) return []
      const problem = (path: readonly PropertyKey[], message: string) =>
        problemAt(origin.file, originField(path, origin), message)
      return [
        ...referencesIn(kind, record)
          .filter(({ kind: target, id }) => !origins.has(`${target}/${id}`))
          .map(({ path, kind: target, id }) => problem(path, `there is no ${target} "${id}"`)),
        ...citationsIn(kind, record)
          .filter(({ source, section }) => sections.get(source)?.has(section) === false)
          .map(({ path, source, section }) => problem(path, `${source} has no section "${section}"`)),
      ]
    }),
  )
}
