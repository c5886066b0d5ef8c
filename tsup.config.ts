import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { entryModules } from './scripts/generate/entry-modules.js'
import { collections } from './src/model/kinds.js'

const named = (path: string): [string, string] => [path.replace(/\/index$/, ''), `src/${path}.ts`]
const root = Object.fromEntries([named('index')])
const data = Object.fromEntries(Object.values(collections).map((name) => named(`data/${name}`)))
const entries = { ...Object.fromEntries(entryModules.map((name) => named(`${name}/index`))), ...data }

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

/**
 * The files of the validator, by what they need: nothing else, the rules in words, the words in which values are written,
 * the schemas. As entries beside the package's own they end up in chunks of their own, of which a bundle takes what it
 * uses, so that one that only writes reports or reads values holds neither zod nor schemas.
 */
const apart: Readonly<Record<string, readonly string[]>> = {
  plain: ['normalize/normalize-width', 'report/to-github', 'report/to-json'],
  report: ['merge-reports', 'report/to-markdown', 'report/to-sarif', 'report/to-text'],
  values: [
    'normalize/parse-currency',
    'normalize/parse-money',
    'normalize/parse-number',
    'normalize/parse-place',
  ],
  whole: ['index'],
}
const APART = 'apart/'

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

/** Makes the entries that hold files apart, and leaves out what is made of them: nothing of the package leads there. */
const holdApart: Plugin = {
  name: 'hold-apart',
  setup: ({ initialOptions, onResolve, onLoad, onEnd }) => {
    const names = Object.keys(apart).map((name) => `${APART}${name}`)
    initialOptions.entryPoints = {
      ...initialOptions.entryPoints,
      ...Object.fromEntries(names.map((name) => [name, name])),
    }
    onResolve({ filter: new RegExp(`^${APART}`) }, ({ path }) => ({ path, namespace: 'apart' }))
    onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: (apart[basename(path)] ?? [])
        .map((file) => `export * from './src/validate/${file}.ts'`)
        .join('\n'),
      resolveDir: import.meta.dirname,
    }))
    onEnd((result) => {
      result.outputFiles = result.outputFiles?.filter(({ path }) => !path.includes(`/${APART}`))
    })
  },
}

export default defineConfig([
  {
    ...library,
    entry: { ...root, ...entries },
    splitting: true,
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [passOverTexts, holdApart],
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
