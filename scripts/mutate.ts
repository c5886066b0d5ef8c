import { existsSync, statSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'

/** Changes the code of folders or files of `src/` bit by bit and tells which changes no test of the same folder of `test/` notices. */
async function mutate(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const source = `src/${path}`
    if (!existsSync(source)) throw new Error(`There is no ${source}.`)
    const folder = statSync(source).isDirectory()
    process.env.MUTATION_TESTS = `test/${folder ? `${path}/**/` : path.replace(/[^/]*$/, '')}*.test.ts`
    await new Stryker({
      mutate: [folder ? `${source}/**/*.ts` : source],
      jsonReporter: { fileName: `coverage/mutation/${path.replaceAll('/', '-')}.json` },
    }).runMutationTest()
  }
}

const given = process.argv.slice(2)
await mutate(given.length > 0 ? given : ['time', 'compare', 'validate'])
