import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExampleData } from '../../../src/cli/explain/page-example.js'
import { pageExamples } from '../../../src/cli/explain/page-examples.js'
import { runCommand, writeTemporary } from '../run-command.js'

/** The examples whose files are no more than their text. */
const examples = Object.entries(pageExamples).flatMap(([code, example]) =>
  'unreached' in example || example.bad.note || example.bad.call?.language !== 'sh'
    ? []
    : [[code, example] as const],
)

/** What a shell would do that stands in a folder with the files of an example. */
const outcomeOf = async ({ files, call }: ExampleData) => {
  const folder = dirname(writeTemporary('readme', ''))
  for (const { name, text } of files) writeFileSync(join(folder, name), text)
  const names = files.map(({ name }) => name)
  const [, ...args] = call?.text.trim().replace(/^npx /, '').split(' ') ?? []
  return runCommand(args.map((arg) => (names.includes(arg) ? join(folder, arg) : arg)))
}

describe('the command that a page shows', () => {
  it.each(examples)(
    'reports %s for the data with the issue, and nothing once mended',
    async (code, { bad, good }) => {
      const found = await outcomeOf(bad)
      expect(found.err).toBe('')
      expect(found.out).toContain(`[${code}]`)
      expect(await outcomeOf(good)).toMatchObject({ code: 0, err: '' })
    },
  )
})
