import { AssertionError } from 'node:assert'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { checkedModule, codeBlocksIn } from '../../../scripts/docs/code-blocks.js'

describe('codeBlocksIn', () => {
  it('finds the fenced blocks of a guide, with their lines and what the fence says', () => {
    const guide = '# Budgets\n\n```csv file=budget.csv\nid\na\n```\n\nText.\n\n```ts\nconst a = 1\n```\n'
    expect(codeBlocksIn('docs/guides/budgets.md', guide)).toEqual([
      { path: 'docs/guides/budgets.md', line: 3, language: 'csv', info: 'file=budget.csv', code: 'id\na\n' },
      { path: 'docs/guides/budgets.md', line: 10, language: 'ts', info: '', code: 'const a = 1\n' },
    ])
  })

  it('takes the margin of a doc comment off, and keeps what is indented beyond it', () => {
    const source = '  /**\n   * ```ts\n   * if (a) {\n   *   b()\n   *\n   * }\n   * ```\n   */\n'
    expect(codeBlocksIn('src/a.ts', source).map(({ line, code }) => [line, code])).toEqual([
      [2, 'if (a) {\n  b()\n\n}\n'],
    ])
  })

  it('leaves stars alone that stand in no margin', () => {
    const guide = '```ts\nconst area = 2\n  * 3\n```\n'
    expect(codeBlocksIn('guide.md', guide).map(({ code }) => code)).toEqual(['const area = 2\n  * 3\n'])
  })
})

/** Runs the first code block of a text as the documentation's examples are run. */
const run = async (text: string) => {
  const modules = codeBlocksIn('docs/guides/sums.md', text).map(checkedModule)
  expect(modules).toHaveLength(1)
  const { code } = await transform(modules.join(''), { loader: 'ts' })
  const { from }: { from: unknown } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return from
}
const fenced = (...lines: readonly string[]) => ['```ts', ...lines, '```'].join('\n')

describe('an expectation of a code block', () => {
  it.each<[string, (expected: string) => string]>([
    ['after a constant', (expected) => fenced(`const sum = 1 + 1 //=> ${expected}`)],
    ['after a constant with a type', (expected) => fenced(`const sum: number = 1 + 1 //=> ${expected}`)],
    ['after a variable', (expected) => fenced('let sum = 1', `sum += 1 //=> ${expected}`)],
    ['after an expression', (expected) => fenced(`[1, 1].length //=> ${expected}`)],
    ['after a semicolon', (expected) => fenced(`[1, 1].length; //=> ${expected}`)],
    [
      'that is indented',
      (expected) => fenced('for (const part of [1]) {', `  part + 1 //=> ${expected}`, '}'),
    ],
    [
      'in the margin of a doc comment',
      (expected) =>
        ` * ${fenced('if (true) {', `  1 + 1 //=> ${expected}`, '}').replaceAll('\n', '\n * ')}\n`,
    ],
  ])('is checked %s', async (_where, blockWith) => {
    await expect(run(blockWith('2'))).resolves.toBe('docs/guides/sums.md:1')
    await expect(run(blockWith('3'))).rejects.toThrow(AssertionError)
  })

  it('goes into what a value holds', async () => {
    await expect(
      run(fenced("({ name: { ja: '日本' } }) //=> { name: { ja: '日本' } }")),
    ).resolves.toBeDefined()
    await expect(run(fenced("({ name: { ja: '日本' } }) //=> { name: { ja: '米国' } }"))).rejects.toThrow(
      AssertionError,
    )
    await expect(run(fenced("[1] //=> ['1']"))).rejects.toThrow(AssertionError)
  })

  it('is one among others, each checked', async () => {
    const block = (third: number) => fenced('const a = 1 //=> 1', 'a + 1 //=> 2', `a + 2 //=> ${third}`)
    await expect(run(block(3))).resolves.toBeDefined()
    await expect(run(block(2))).rejects.toThrow(AssertionError)
  })
})
