import { build } from 'esbuild'

/** Bundles what is to be measured as the package is built, so that no transpiling at run time slows it; its path. */
export const bundle = async (entry: string, name: string): Promise<string> => {
  const outfile = `node_modules/.cache/bench-${name}.mjs`
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
  })
  return outfile
}
