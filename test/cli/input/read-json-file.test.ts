import { describe, expect, it } from 'vitest'
import { runCommand, writeTemporary } from '../run-command.js'

describe('a JSON file that a command takes', () => {
  it.each([['validate', 'package.json', '--mapping'], ['merge'], ['compare', 'places', '--with']])(
    'is told to be none, and where, by %s',
    async (...args) => {
      const wrong = writeTemporary('wrong.json', '{"a": 1,\n "b" 2}')
      expect(await runCommand([...args, wrong])).toEqual({
        code: 2,
        out: '',
        err: `sti-atlas: ${wrong} is not JSON: line 2, column 6: expected a colon, found "2".\n`,
      })
    },
  )

  it('is told to look like CSV by its text', async () => {
    const table = writeTemporary('table.json', 'ID,英語名\na,b\n')
    const { err } = await runCommand(['compare', 'places', '--with', table])
    expect(err).toBe(`sti-atlas: ${table} is not JSON: it looks like CSV\n`)
  })

  it('may begin with a byte order mark', async () => {
    const marked = writeTemporary('marked.json', '\uFEFF{"programs": []}')
    const { code, err } = await runCommand(['list', 'program', '--with', marked])
    expect([code, err]).toEqual([0, ''])
  })
})
