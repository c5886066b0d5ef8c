import { describe, expect, it } from 'vitest'
import { runCommand, writeTemporary } from './run-command.js'

const theme = {
  id: 'ocean-science',
  name: { en: 'Ocean *science*', ja: '海洋科学' },
  definition: { en: 'Science of the ocean.', ja: '海洋の科学。' },
  citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
}

describe('list', () => {
  it('counts the records of every kind', async () => {
    const { code, out } = await runCommand(['list'])
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(16)
    expect(out).toMatch(/^sources {8}\d+\n/)
    expect(out).toMatch(/^facilities {5}\d+$/m)
  })

  it('lists ids and names of a kind, given in the singular or plural, in both languages', async () => {
    const english = await runCommand(['list', 'program'])
    expect(english.out).toMatch(/^horizon-europe +Horizon Europe$/m)
    expect(await runCommand(['list', 'programs'])).toEqual(english)
    const { out } = await runCommand(['list', 'place', '--locale', 'ja'])
    expect(out).toMatch(/^JP +日本$/m)
  })

  it('writes JSON and Markdown', async () => {
    const json: unknown = JSON.parse((await runCommand(['list', 'facility', '--format', 'json'])).out)
    expect(json).toContainEqual({ id: 'iter', name: expect.stringContaining('ITER') })
    const { out } = await runCommand(['list', 'approach', '--format', 'markdown'])
    expect(out).toMatch(/^- `korea-regional-strategy` \S/m)
  })

  it('merges a dataset of the caller', async () => {
    const path = writeTemporary('mine.json', JSON.stringify({ themes: [theme] }))
    const { code, out } = await runCommand(['list', 'theme', '--with', path, '--format', 'markdown'])
    expect([code, out.split('\n').at(-2)]).toEqual([0, '- `ocean-science` Ocean \\*science\\*'])
  })

  it('names the kind that an unknown one comes near to', async () => {
    const { code, out, err } = await runCommand(['list', 'progam'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(
      /^sti-atlas: unknown kind "progam" \(did you mean "program"\?\); kinds are source, place,/,
    )
  })
})
