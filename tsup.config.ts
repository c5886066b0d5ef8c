import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { collections } from './src/model/kinds.js'

const named = (path: string): [string, string] => [path.replace(/\/index$/, ''), `src/${path}.ts`]
const root = Object.fromEntries([named('index')])
const data = Object.fromEntries(Object.values(collections).map((name) => named(`data/${name}`)))
const functions = ['atlas', 'compare', 'render', 'time', 'search', 'schemas', 'validate']
const entries = { ...Object.fromEntries(functions.map((name) => named(`${name}/index`))), ...data }

const library: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  external: ['zod'],
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.mainFields = ['module', 'main']
    options.conditions = ['import']
  },
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Builds the modules with the texts of records from other code than they have. */
const rewriteTexts = (rewrite: (code: string, collection: string) => string): Plugin => ({
  name: 'rewrite-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/data\/text\/\w+\.ts$/ }, async ({ path }) => ({
      contents: rewrite(await readFile(path, 'utf8'), basename(path, '.ts')),
      loader: 'ts',
    })),
})

/** Puts each text of records into a function, whose body an engine passes over until it is called. */
const passOverTexts = rewriteTexts((code) =>
  code
    .replace('JSON.parse(text)', 'JSON.parse(text())')
    .replace(/^const text = ('.*')$/ms, 'function text() {\n  return $1\n}'),
)

/**
 * Has Node read records from the JSON files of the package, which takes less than reading them as part of a module;
 * `folder` leads from the module to them. Bundlers can follow the addresses.
 */
const readFromFiles = (folder: string): Plugin =>
  rewriteTexts((code, collection) =>
    code
      .replace('JSON.parse(text)', `readRecords(new URL('${folder}/${collection}.json', import.meta.url))`)
      .replace(/^const text = '.*'$/ms, "import { readRecords } from '../../node/read-records.js'"),
  )

export default defineConfig([
  {
    ...library,
    entry: { ...root, ...entries },
    splitting: true,
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [passOverTexts],
  },
  {
    ...library,
    entry: Object.fromEntries(
      Object.entries({ ...root, ...data }).map(([name, path]) => [`node/${basename(name)}`, path]),
    ),
    external: ['zod', 'node:fs'],
    removeNodeProtocol: false,
    shims: true,
    splitting: false,
    dts: false,
    esbuildPlugins: [readFromFiles('../data')],
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: ['zod'],
    esbuildPlugins: [readFromFiles('./data')],
    // commander is CommonJS and asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
