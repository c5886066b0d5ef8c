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

describe('the TypeScript of the documentation', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const { name, code } of modules) writeFileSync(join(folder, `${name}.ts`), code)
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
    async (_where, name) => {
      const outfile = join(folder, `${name}.mjs`)
      await build({
        entryPoints: [join(folder, `${name}.ts`)],
        outfile,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        logLevel: 'silent',
      })
      const { status, stderr } = spawnSync('node', ['--no-warnings', outfile], { encoding: 'utf8' })
      expect(status === 0 ? '' : stderr).toBe('')
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
