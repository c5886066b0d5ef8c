import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/model/kinds.js'
import { runCommand } from '../run-command.js'

describe('schema', () => {
  it.each([...kinds, 'dataset'])('prints the JSON Schema of a %s', async (kind) => {
    const { code, out } = await runCommand(['schema', kind])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(`src/schemas/json/${kind}.json`, 'utf8')))
  })

  it.each(kinds)(
    'prints patterns for a %s that engines without Unicode properties can read',
    async (kind) => {
      const { out } = await runCommand(['schema', kind])
      expect(out).toContain('"pattern": "')
      expect(out).not.toMatch(/\\p\{/i)
    },
  )

  it('fails for an unknown kind', async () => {
    const { code, err } = await runCommand(['schema', 'prog'])
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^sti-atlas: unknown kind "prog" \(did you mean "program"\?\)/),
    ])
  })
})
