import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { table } from './measurement-text.js'

/** What a bundle of one comparison with the data of one kind weighs above the data, in kilobytes after gzip. */

const comparisons = [
  ['compareApproaches', 'approaches'],
  ['compareStrategies', 'strategies'],
  ['compareMeasures', 'measures'],
  ['comparePrograms', 'programs'],
  ['compareTechnologies', 'technologies'],
  ['comparePlaces', 'places'],
  ['compareIndicator', 'indicators'],
  ['timeline', 'meetings'],
  ['network', 'agreements'],
] as const

const bytes = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

const kilobytes = (number: number) => (number / 1024).toFixed(1)

const rows = []
for (const [name, kind] of comparisons) {
  const data = `import { ${kind} } from './dist/data/${kind}.js'\n`
  const atlas = `import { createAtlas } from './dist/atlas.js'\n`
  const [alone, indexed, whole] = [
    await bytes(`${data}console.log(${kind})`),
    await bytes(`${data}${atlas}console.log(createAtlas({ ${kind} }))`),
    await bytes(
      `${data}${atlas}import { ${name} } from './dist/compare.js'\nconsole.log(${name}, createAtlas({ ${kind} }))`,
    ),
  ]
  rows.push([name, kind, kilobytes(alone), kilobytes(whole - alone), kilobytes(indexed - alone)])
}
console.log(table(['comparison', 'data', 'the data', 'above it', 'of which createAtlas'], rows))
