import { defineConfig } from 'tsup'
import { collections } from './src/model/kinds.js'

const entries = [
  'index',
  'atlas/index',
  'compare/index',
  'render/index',
  'time/index',
  'search/index',
  'schemas/index',
  'validate/index',
]
const data = Object.values(collections).map((collection) => `data/${collection}`)
const named = (path: string): [string, string] => [path.replace(/\/index$/, ''), `src/${path}.ts`]

export default defineConfig([
  {
    entry: Object.fromEntries([...entries, ...data].map(named)),
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: true,
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    external: ['zod'],
    esbuildOptions(options) {
      options.charset = 'utf8'
      options.mainFields = ['module', 'main']
      options.conditions = ['import']
    },
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    external: ['zod'],
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
