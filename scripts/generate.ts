import { readFileSync } from 'node:fs'
import type { WholeDataset } from '../src/atlas/dataset.js'
import { collections, kinds } from '../src/model/kinds.js'
import { datasetJsonSchema, recordJsonSchema } from '../src/schemas/json-schema.js'
import { describeProblem } from './data/data-file.js'
import { readCuratedData } from './data/read-curated-data.js'
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
import { checkGenerated, writeGenerated } from './generated-files.js'
import { tell } from './outcome.js'

const schemaText = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`

const filesFrom = (dataset: WholeDataset): ReadonlyMap<string, string> =>
  new Map([
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
    ['src/schemas/json/dataset.json', schemaText(datasetJsonSchema())],
    ...kinds.flatMap((kind) => [
      [`src/data/${collections[kind]}.ts`, generateDataModule(kind)] as const,
      [`src/data/text/${collections[kind]}.ts`, generateDataText(kind, dataset)] as const,
      [`src/schemas/json/${kind}.json`, schemaText(recordJsonSchema(kind))] as const,
    ]),
  ])

const { dataset, problems } = readCuratedData('data')
const bringUpToDate = process.argv.includes('--check') ? checkGenerated : writeGenerated
tell(
  problems.length > 0
    ? { ok: false, lines: [...problems.map(describeProblem), `${problems.length} problems in data/`] }
    : bringUpToDate(filesFrom(dataset), ['src/data', 'src/data/text', 'src/schemas/json', 'src/codes']),
)
