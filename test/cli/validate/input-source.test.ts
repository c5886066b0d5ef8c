import { truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inputSources } from '../../../src/cli/validate/input-source.js'
import { writeTemporary } from '../run-command.js'
import { textOf } from './text-of.js'

describe('inputSources', () => {
  const io = { write: () => {}, writeError: () => {}, color: false }

  it('fails while it reads a file that has become shorter since it was named', async () => {
    const path = writeTemporary('shrinking.txt', 'abcdef')
    const [source] = await inputSources([{ path }], io)
    truncateSync(path, 4)
    const opened = await source?.open()
    if (!opened || 'reason' in opened) throw new Error('not opened')
    expect(new TextDecoder().decode(opened.head)).toBe('abcd')
    await expect(textOf(opened.bytes)).rejects.toThrow('The file became shorter.')
  })
})
