import { collections, type Kind, kinds } from '../../src/model/kinds.js'
import type { CuratedDataset } from '../data/read-dataset.js'
import { generatedHeader } from './header.js'

const typeName = (kind: Kind) => kind[0]?.toUpperCase() + kind.slice(1)

/** The ids of all curated records as unions. */
export const generateIds = (dataset: CuratedDataset) => {
  const unions = kinds.map((kind) => {
    const ids = dataset[collections[kind]].map(({ id }) => id)
    const union = ids.length === 0 ? ' never' : `\n${ids.map((id) => `  | '${id}'`).join('\n')}`
    return `/** The id of a curated ${kind}. */\nexport type ${typeName(kind)}Id =${union}\n`
  })
  return `${generatedHeader}import type { Kind } from './kinds.js'

/** For each kind of record the type of its ids. */
export type Ids = { readonly [K in Kind]: string }

/** Ids of records that anybody may have made. */
export type AnyIds = Ids

/** Ids of the curated records. */
export interface CuratedIds {
${kinds.map((kind) => `  /** Ids of ${collections[kind]}. */\n  readonly ${kind}: ${typeName(kind)}Id`).join('\n')}
}

${unions.join('\n')}`
}

/** The records of one kind as a module. */
export const generateDataModule = (kind: Kind, dataset: CuratedDataset) => {
  const rows = dataset[collections[kind]].map((record) => `  ${JSON.stringify(record)},`)
  return `${generatedHeader}import type { ${typeName(kind)} } from '../model/records.js'

export type { ${typeName(kind)} } from '../model/records.js'
export type { ${typeName(kind)}Id } from '../model/ids.js'

/** The curated ${collections[kind]}, in the order of their ids. */
export const ${collections[kind]}: readonly ${typeName(kind)}[] = [
${rows.join('\n')}
]
`
}
