import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { curated } from '../src/curated.js'
import { collections, kinds } from '../src/model/kinds.js'
import { capitalized } from './capitalized.js'

const { version } = createRequire(import.meta.url)('../package.json')
const write = (path: string, text: string) => writeFileSync(`dist/${path}`, text)

mkdirSync('dist/data', { recursive: true })
mkdirSync('dist/schemas', { recursive: true })

const counts = Object.fromEntries(kinds.map((kind) => [collections[kind], curated[collections[kind]].length]))
const meta = { name: 'sti-atlas', version, license: 'CC-BY-4.0', counts }
write('dataset.json', JSON.stringify({ meta, ...curated }))
write(
  'dataset.json.d.cts',
  `import type { CuratedIds, WholeDataset } from './index.cjs'

declare const dataset: WholeDataset<CuratedIds> & {
  readonly meta: {
    readonly name: string
    readonly version: string
    readonly license: string
    readonly counts: Readonly<Record<string, number>>
  }
}
export = dataset
`,
)

for (const kind of kinds) {
  const name = collections[kind]
  write(`data/${name}.json`, JSON.stringify(curated[name]))
  write(
    `data/${name}.json.d.cts`,
    `import type { ${capitalized(kind)} } from './${name}.cjs'

declare const ${name}: readonly ${capitalized(kind)}[]
export = ${name}
`,
  )
}

for (const name of [...kinds, 'dataset']) {
  copyFileSync(`src/schemas/json/${name}.json`, `dist/schemas/${name}.json`)
  write(
    `schemas/${name}.json.d.cts`,
    'declare const schema: Readonly<Record<string, unknown>>\nexport = schema\n',
  )
}
console.log(`dist/dataset.json: ${Object.values(counts).reduce((sum, count) => sum + count, 0)} records`)
