import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { collections, kinds } from '../src/model/kinds.js'
import { recordSchemas } from '../src/schemas/dataset.js'
import { describeProblem } from './data/data-file.js'
import { readCuratedData } from './data/read-dataset.js'
import { generateCountries, generateCurrencies, generateMinorUnits } from './generate/codes.js'
import { generateCounts } from './generate/counts.js'
import {
  generateCurated,
  generateDataModule,
  generateDataText,
  generateIds,
} from './generate/data-modules.js'
import { generateInterfaces } from './generate/interfaces.js'
import { generatePackageJson } from './generate/package-exports.js'
import { generateReferences } from './generate/references.js'
import { generateDefinitions, generateTerms, generateVocabularies } from './generate/vocabularies.js'

const check = process.argv.includes('--check')

const { dataset, problems } = readCuratedData('data')
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem))
  console.error(`${problems.length} problems in data/`)
  process.exit(1)
}

const files = new Map<string, string>([
  ['README.md', generateCounts(readFileSync('README.md', 'utf8'), 'en', dataset)],
  ['README.ja.md', generateCounts(readFileSync('README.ja.md', 'utf8'), 'ja', dataset)],
  ['package.json', generatePackageJson(readFileSync('package.json', 'utf8'))],
  ['src/codes/countries.ts', generateCountries()],
  ['src/codes/currencies.ts', generateCurrencies()],
  ['src/codes/minor-units.ts', generateMinorUnits()],
  ['src/model/records.ts', generateInterfaces()],
  ['src/model/terms.ts', generateTerms()],
  ['src/model/definitions.ts', generateDefinitions()],
  ['src/model/vocabularies.ts', generateVocabularies()],
  ['src/model/references.ts', generateReferences()],
  ['src/model/ids.ts', generateIds(dataset)],
  ['src/curated.ts', generateCurated()],
])
for (const kind of kinds) {
  files.set(`src/data/${collections[kind]}.ts`, generateDataModule(kind))
  files.set(`src/data/text/${collections[kind]}.ts`, generateDataText(kind, dataset))
  const schema = { $id: `${kind}.json`, ...z.toJSONSchema(recordSchemas[kind]) }
  files.set(`src/schemas/json/${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}

const stale = [...files].filter(([path, content]) => {
  try {
    return readFileSync(path, 'utf8') !== content
  } catch {
    return true
  }
})
const orphans = ['src/data', 'src/data/text', 'src/schemas/json', 'src/codes']
  .flatMap((folder) => {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name))
  })
  .filter((path) => !files.has(path))

if (check) {
  for (const [path] of stale) console.error(`${path} is not what \`npm run generate\` writes`)
  for (const path of orphans) console.error(`${path} is not generated any more`)
  process.exit(stale.length + orphans.length === 0 ? 0 : 1)
}
for (const [path, content] of stale) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
for (const path of orphans) rmSync(path)
console.log(`${stale.length} of ${files.size} generated files written, ${orphans.length} removed`)
