import type { WholeDataset } from '../../src/atlas/dataset.js'
import { collections, type Kind, kinds } from '../../src/model/kinds.js'
import { capitalized } from '../capitalized.js'
import { generatedHeader } from './header.js'

/** The ids of all curated records as unions. */
export const generateIds = (dataset: WholeDataset) => {
  const unions = kinds.map((kind) => {
    const ids = dataset[collections[kind]].map(({ id }) => id)
    const union = ids.length === 0 ? ' never' : `\n${ids.map((id) => `  | '${id}'`).join('\n')}`
    return `/** The id of a curated ${kind}. */\nexport type ${capitalized(kind)}Id =${union}\n`
  })
  return `${generatedHeader}import type { Kind } from './kinds.js'

/** For each kind of record the type of its ids. */
export type Ids = { readonly [K in Kind]: string }

/** Ids of records that anybody may have made. */
export type AnyIds = Ids

/** Ids of the curated records. */
export interface CuratedIds {
${kinds.map((kind) => `  /** Ids of ${collections[kind]}. */\n  readonly ${kind}: ${capitalized(kind)}Id`).join('\n')}
}

${unions.join('\n')}`
}

const readerName = (kind: Kind) => `read${capitalized(kind)}Records`

/** JSON inside a string in single quotes. It holds none itself, so that bundlers do not make a slow template of it. */
const quotedJson = (value: unknown) =>
  JSON.stringify(value).replaceAll("'", '\\u0027').replaceAll('\\', '\\\\')

/** The records of one kind as JSON text, parsed when first asked for: importing text costs a fraction of objects. */
export const generateDataText = (kind: Kind, dataset: WholeDataset) => {
  const rows = dataset[collections[kind]].map((record) => quotedJson(record))
  return `${generatedHeader}import type { ${capitalized(kind)} } from '../../model/records.js'

let records: readonly ${capitalized(kind)}[] | undefined

/** The curated ${collections[kind]}, in the order of their ids. */
export const ${readerName(kind)} = (): readonly ${capitalized(kind)}[] => {
  records ??= JSON.parse(text)
  return records ?? []
}

const text = '[\\
${rows.join(',\\\n')}\\
]'
`
}

/** The entry for the records of one kind. */
export const generateDataModule = (
  kind: Kind,
) => `${generatedHeader}import type { ${capitalized(kind)} } from '../model/records.js'
import { ${readerName(kind)} } from './text/${collections[kind]}.js'

export type { ${capitalized(kind)}Id } from '../model/ids.js'
export type { ${capitalized(kind)} } from '../model/records.js'

/** The curated ${collections[kind]}, in the order of their ids. */
export const ${collections[kind]}: readonly ${capitalized(kind)}[] = /* @__PURE__ */ ${readerName(kind)}()
`

/** All curated records, each kind parsed when first asked for. */
export const generateCurated = () => `${generatedHeader}import type { WholeDataset } from './atlas/dataset.js'
${kinds
  .map((kind) => `import { ${readerName(kind)} } from './data/text/${collections[kind]}.js'`)
  .sort((a, b) => (a.slice(-40) < b.slice(-40) ? -1 : 1))
  .join('\n')}
import type { CuratedIds } from './model/ids.js'

/** All curated records, each kind parsed when first asked for. */
export const curated: WholeDataset<CuratedIds> = {
${kinds.map((kind) => `  get ${collections[kind]}() {\n    return ${readerName(kind)}()\n  },`).join('\n')}
}
`
