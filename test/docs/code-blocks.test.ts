import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkedModule, documentationBlocks } from '../../scripts/docs/code-blocks.js'

const folder = 'test/docs/.examples'
const blocks = documentationBlocks()
const modules = blocks
  .filter(({ language }) => language === 'ts')
  .map((block, index) => ({ block, name: `example-${index}`, code: checkedModule(block) }))

/** A program that imports modules one after the other and tells what each throws; one process starts sooner than many. */
const runner = `
const thrown = {}
for (const name of process.argv.slice(2)) {
  try {
    await import('./' + name + '.mjs')
  } catch (error) {
    thrown[name] = String(error?.stack ?? error)
  }
}
console.log('\\n' + JSON.stringify(thrown))
`

const run = async (): Promise<Readonly<Record<string, string>>> => {
  await build({
    entryPoints: modules.map(({ name }) => join(folder, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  })
  writeFileSync(join(folder, 'run.mjs'), runner)
  const names = modules.map(({ name }) => name)
  const { stdout, stderr } = spawnSync('node', ['--no-warnings', join(folder, 'run.mjs'), ...names], {
    encoding: 'utf8',
  })
  const last = stdout.trimEnd().split('\n').at(-1)
  if (!last?.startsWith('{')) throw new Error(`the examples ended early: ${stderr}`)
  return JSON.parse(last)
}

describe('the TypeScript of the documentation', () => {
  let thrown: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const { name, code } of modules) writeFileSync(join(folder, `${name}.ts`), code)
    thrown = await run()
  })

  it('is there', () => {
    expect(modules.length).toBeGreaterThan(20)
  })

  it('compiles', () => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
          module: 'nodenext',
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: ['node'],
          typeRoots: ['../../../node_modules/@types'],
          resolveJsonModule: true,
        },
        include: ['*.ts'],
      }),
    )
    const { stdout } = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', folder], {
      encoding: 'utf8',
    })
    const where = (line: string) =>
      line.replace(/^.*?(example-\d+)\.ts/, (_whole, name: string) => {
        const block = modules.find((module) => module.name === name)?.block
        return `${block?.path}:${block?.line}`
      })
    expect(
      stdout
        .split('\n')
        .filter((line) => line.includes('error'))
        .map(where),
    ).toEqual([])
  })

  it.each(modules.map(({ block, name }) => [`${block.path}:${block.line}`, name] as const))(
    'runs: %s',
    (_where, name) => {
      expect(thrown[name] ?? '').toBe('')
    },
  )
})

describe('the commands of the documentation', () => {
  let sandbox = ''
  beforeAll(() => {
    sandbox = mkdtempSync(join(tmpdir(), 'sti-atlas-docs-'))
    for (const { info, code } of blocks) {
      const name = /^file=(\S+)$/.exec(info)?.[1]
      if (name) writeFileSync(join(sandbox, name), code)
    }
  })
  afterAll(() => rmSync(sandbox, { recursive: true, force: true }))

  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ path, line, code }) =>
      code
        .split('\n')
        .filter((text) => text.startsWith('npx sti-atlas '))
        .map((text) => [text, `${path}:${line}`] as const),
    )

  it.each(commands)('%s', (text) => {
    const command = text
      .replace('npx sti-atlas', `node ${resolve('dist/cli/main.js')}`)
      .replace(/ # exit \d$/, '')
    const expected = Number(/ # exit (\d)$/.exec(text)?.[1] ?? 0)
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: sandbox, encoding: 'utf8' })
    expect([status, expected === 0 ? stderr : '']).toEqual([expected, ''])
  })
})
