import { type BuildOptions, build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { runInConsumer, writeConsumerFile } from './consumer.js'

const bundle = async (name: string, text: string, options: BuildOptions = {}) => {
  const result = await build({
    entryPoints: [writeConsumerFile(name, text)],
    absWorkingDir: inject('consumer'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    ...options,
    write: false,
    metafile: true,
  })
  return { code: result.outputFiles[0]?.text ?? '', inputs: Object.keys(result.metafile.inputs) }
}

describe('a browser bundle', () => {
  it('of one kind and one function holds no zod and no other kind', async () => {
    const { code, inputs } = await bundle(
      'one.ts',
      `import { programs } from 'sti-atlas/data/programs'
       import { toMarkdown } from 'sti-atlas/render'
       console.log(programs.length, toMarkdown)`,
    )
    expect(inputs.filter((path) => path.includes('node_modules/zod'))).toEqual([])
    expect(code).not.toMatch(/ZodError|safeParse|\$ZodType/)
    expect(code).toContain('satreps')
    expect(code).not.toContain('japan-international-strategy-2010","name"')
  })

  it('of one comparison holds nothing of the others', async () => {
    const { code } = await bundle(
      'comparison.ts',
      `import { createAtlas } from 'sti-atlas/atlas'
       import { compareTechnologies } from 'sti-atlas/compare'
       import { technologies } from 'sti-atlas/data/technologies'
       console.log(compareTechnologies(createAtlas({ technologies })))`,
    )
    expect(code).toContain('Technologies that lists name')
    expect(code).not.toMatch(/Meetings attended|Eligibility|weighted Jaccard|Ranks gained/)
  })

  it('of a comparison that only names terms holds no word on what they mean', async () => {
    const { code } = await bundle(
      'terms.ts',
      `import { createAtlas } from 'sti-atlas/atlas'
       import { comparePrograms } from 'sti-atlas/compare'
       console.log(comparePrograms(createAtlas({})))`,
    )
    expect(code).toContain('program association')
    expect(code).not.toMatch(/The source gives an upper limit|Cooperation in chosen fields/)
  })

  it.each(['reportToText', 'reportToSarif', 'reportToJson', 'mergeReports', 'parseMoney', 'normalizeWidth'])(
    'of %s alone holds neither zod nor schemas',
    async (name) => {
      const { code } = await bundle(
        `${name}.ts`,
        `import { ${name} } from 'sti-atlas/validate'
         console.log(${name})`,
      )
      expect(code).not.toMatch(/ZodError|safeParse|\$ZodType/)
      expect(code.length).toBeLessThan(200_000)
    },
  )

  it('of a report in JSON holds next to nothing', async () => {
    const { code } = await bundle(
      'json-report.ts',
      `import { reportToJson } from 'sti-atlas/validate'
       console.log(reportToJson)`,
    )
    expect(code.length).toBeLessThan(5_000)
  })

  it('of the root without vocabularies holds none of them', async () => {
    const { code } = await bundle(
      'root.ts',
      `import { createAtlas } from 'sti-atlas'
       console.log(createAtlas({}))`,
    )
    expect(code).not.toMatch(/The source gives an upper limit|Cooperation in chosen fields/)
  })

  it('of a function of the root alone holds no records', async () => {
    const { code } = await bundle(
      'function.ts',
      `import { createAtlas } from 'sti-atlas'
       console.log(createAtlas({}))`,
    )
    expect(code.length).toBeLessThan(20_000)
  })

  it('of the root and a kind of data holds each record once, however they are asked for', async () => {
    const { code } = await bundle(
      'both.js',
      `import { atlas } from 'sti-atlas'
       import { programs } from 'sti-atlas/data/programs'
       const { programs: same } = require('sti-atlas/data/programs')
       console.log(atlas, programs, same)`,
    )
    expect(
      code.split('Science and Technology Research Partnership for Sustainable Development'),
    ).toHaveLength(2)
  })

  it('of the validator needs no node built-in', async () => {
    const { inputs } = await bundle(
      'validate.ts',
      `import { validateDataset } from 'sti-atlas/validate'
       console.log(validateDataset)`,
    )
    expect(inputs.length).toBeGreaterThan(1)
  })
})

describe('a bundle for Node', () => {
  const text = `import { programs } from 'sti-atlas/data/programs'
    console.log(programs.find(({ id }) => id === 'satreps').abbreviation)`

  it('holds its records, and runs where the package is not', async () => {
    const { code } = await bundle('node.ts', text, { platform: 'node' })
    expect(runInConsumer('elsewhere/node.mjs', code).trim()).toBe('SATREPS')
  })

  it('holds them too where they are required', async () => {
    const required = `const { programs } = require('sti-atlas/data/programs')
      console.log(programs.find(({ id }) => id === 'satreps').abbreviation)`
    const { code } = await bundle('required.cjs', required, { platform: 'node', format: 'cjs' })
    expect(runInConsumer('elsewhere/required.cjs', code).trim()).toBe('SATREPS')
  })

  it('says what to do where it was made without the files it reads', async () => {
    const { code } = await bundle('left.ts', text, { platform: 'node', conditions: ['node'] })
    const caught = `import('./left.mjs').catch(({ message }) => console.log(message))`
    writeConsumerFile('elsewhere/left.mjs', code)
    expect(runInConsumer('elsewhere/run.mjs', caught)).toMatch(
      /^The records of sti-atlas are read from .*data\/programs\.json, which cannot be read\. .*"module"/,
    )
  })
})

describe('the root entry in Node', () => {
  it('loads no file of zod', () => {
    const loaded = runInConsumer(
      'loads.cjs',
      `for (const entry of ['sti-atlas', 'sti-atlas/compare', 'sti-atlas/render', 'sti-atlas/time', 'sti-atlas/data/programs']) require(entry)
       console.log(Object.keys(require.cache).filter((path) => path.includes('node_modules/zod')).length, Object.keys(require.cache).length > 3)`,
    )
    expect(loaded.trim()).toBe('0 true')
  })
})
