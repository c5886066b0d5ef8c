import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' } },
})

const isFolder = (path: string) => statSync(path).isDirectory()

/** The tests that mirror a folder or file of `src/`. */
const mirrored = (path: string) =>
  isFolder(`src/${path}`) ? `${path}/**/*.test.ts` : path.replace(/[^/]*$/, '*.test.ts')

/** Changes the code of a folder or file of `src/` bit by bit and tells which changes no test notices. */
const mutate = async (path: string) => {
  process.env.MUTATION_TESTS = `test/${values.tests ?? mirrored(path)}`
  await new Stryker({
    mutate: [isFolder(`src/${path}`) ? `src/${path}/**/*.ts` : `src/${path}`],
    jsonReporter: { fileName: `coverage/mutation/${path.replaceAll('/', '-')}.json` },
  }).runMutationTest()
}

const paths = positionals.length > 0 ? positionals : ['time', 'compare', 'validate']
const missing = paths.find((path) => !existsSync(`src/${path}`))
if (missing !== undefined) throw new Error(`There is no src/${missing}.`)
for (const path of paths) await mutate(path)
