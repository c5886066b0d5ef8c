import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isMissingZod } from '../../../src/cli/mistakes/missing-zod.js'
import { type BundledCommand, bundleCommand } from '../bundle-command.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let command: BundledCommand | undefined

beforeAll(async () => {
  command = await bundleCommand(['zod'])
})
afterAll(() => command?.remove())

const runWithoutZod = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [command?.script ?? '', ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('the command without zod', () => {
  it.each([
    [['validate', 'examples/programs-with-mistakes.json']],
    [['merge', 'report.json']],
    [['template', 'program', '--input', 'json']],
    [['schema', 'program']],
    [['list', 'programs', '--with', 'examples/programs-with-mistakes.json']],
  ])('tells in a line that %j needs it, with exit code 2', (args) => {
    expect(runWithoutZod(args)).toEqual({
      code: 2,
      out: '',
      err: 'sti-atlas: this needs zod, which is not installed: npm install zod\n',
    })
  })

  it('tells so in Japanese where that is the language', () => {
    expect(runWithoutZod(['template', 'program', '--locale', 'ja']).err).toBe(
      'sti-atlas: この操作にはzodが必要です。npm install zodでインストールしてください。\n',
    )
  })

  it.each([
    [['list']],
    [['find', '量子']],
    [['show', 'satreps']],
    [['compare', 'places', 'JP', 'KR']],
    [['explain', 'same-name']],
  ])('does %j', (args) => {
    expect(runWithoutZod(args)).toMatchObject({ code: 0, err: '' })
  })
})

describe('isMissingZod', () => {
  it('leaves other errors alone', () => {
    const other = Object.assign(new Error("Cannot find package 'yaml' imported from /x"), {
      code: 'ERR_MODULE_NOT_FOUND',
    })
    expect([isMissingZod(other), isMissingZod(new Error("package 'zod'")), isMissingZod('zod')]).toEqual([
      false,
      false,
      false,
    ])
  })
})
