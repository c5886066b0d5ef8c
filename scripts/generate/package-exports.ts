import { basename } from 'node:path'
import { collections, kinds } from '../../src/model/kinds.js'
import { entryModules } from './entry-modules.js'

const moduleExport = (path: string) => ({
  import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
  require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
})

/**
 * A module with records, which Node reads from the JSON files. Bundlers, which could leave the files behind, take the
 * module that holds the records, as do Bun and Deno, where bundling knows no `module` and reading needs a permission.
 */
const dataExport = (path: string) => {
  const { import: esm, require } = moduleExport(path)
  const conditions = ({ types, default: whole }: typeof esm, suffix: string) => ({
    types,
    module: esm.default,
    bun: whole,
    deno: whole,
    node: `./dist/node/${basename(path)}.${suffix}`,
    default: whole,
  })
  return { import: conditions(esm, 'js'), require: conditions(require, 'cjs') }
}

const jsonExport = (path: string) => ({ types: `./dist/${path}.d.cts`, default: `./dist/${path}` })

/** The `exports` of package.json: one entry for each module, each kind of data and each JSON file. */
const packageExports = (): Record<string, unknown> => ({
  '.': dataExport('index'),
  ...Object.fromEntries(entryModules.map((name) => [`./${name}`, moduleExport(name)])),
  ...Object.fromEntries(
    Object.values(collections).map((name) => [`./data/${name}`, dataExport(`data/${name}`)]),
  ),
  './dataset.json': jsonExport('dataset.json'),
  ...Object.fromEntries(
    Object.values(collections).map((name) => [`./data/${name}.json`, jsonExport(`data/${name}.json`)]),
  ),
  ...Object.fromEntries(
    [...kinds, 'dataset'].map((name) => [`./schemas/${name}.json`, jsonExport(`schemas/${name}.json`)]),
  ),
  './package.json': './package.json',
})

/** package.json with its exports brought up to date. */
export const generatePackageJson = (text: string) =>
  `${JSON.stringify({ ...JSON.parse(text), exports: packageExports() }, null, 2)}\n`
