import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { collections } from './src/model/kinds.js'

const named = (path: string): [string, string] => [path.replace(/\/index$/, ''), `src/${path}.ts`]
const root = Object.fromEntries([named('index')])
const entries = Object.fromEntries(
  [
    ...['atlas', 'compare', 'render', 'time', 'search', 'schemas', 'validate'].map((name) => `${name}/index`),
    ...Object.values(collections).map((name) => `data/${name}`),
  ].map(named),
)

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

/** Puts each text of records into a function, whose body an engine passes over until it is called. */
const passOverTexts: Plugin = {
  name: 'pass-over-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/data\/text\/\w+\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const contents = code
        .replace('JSON.parse(text)', 'JSON.parse(text())')
        .replace(/^const text = ('.*')$/ms, 'function text() {\n  return $1\n}')
      return { contents, loader: 'ts' }
    }),
}

export default defineConfig([
  {
    ...library,
    entry: entries,
    splitting: true,
    clean: true,
    dts: { entry: { ...root, ...entries }, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  // One file: a module for each kind of record would make importing the root half as slow again.
  { ...library, entry: root, splitting: false, dts: false, esbuildPlugins: [passOverTexts] },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: ['zod'],
    // commander is CommonJS and asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
