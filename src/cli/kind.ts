import { suggest } from '../atlas/suggest.js'
import { collections, type Kind, kinds } from '../model/kinds.js'
import { failure } from './failure.js'

/** The kind with a name, in the singular or plural. */
export const kindNamed = (name: string): Kind => {
  const kind = kinds.find((candidate) => candidate === name || collections[candidate] === name)
  if (kind) return kind
  const near = suggest(name, kinds)[0]
  throw failure(
    `unknown kind "${name}"${near ? ` (did you mean "${near}"?)` : ''}; kinds are ${kinds.join(', ')}`,
  )
}
