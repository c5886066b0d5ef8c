import { describe, expect, it } from 'vitest'
import { runCommand, writeTemporary } from '../run-command.js'

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

  it('names the kinds in the language asked for, in every format', async () => {
    const text = await runCommand(['list', '--locale', 'ja'])
    expect(text.out).toMatch(/^sources {8}出典：\d+件\n/)
    const markdown = await runCommand(['list', '--format', 'markdown', '--locale', 'ja'])
    expect(markdown.out).toMatch(/^- `sources` 出典：\d+件\n/)
    for (const [locale, name] of [
      ['en', 'source'],
      ['ja', '出典'],
    ] as const) {
      const json = await runCommand(['list', '--format', 'json', '--locale', locale])
      expect(JSON.parse(json.out)[0]).toEqual({
        kind: 'source',
        collection: 'sources',
        name,
        count: expect.any(Number),
      })
    }
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
    expect(err).toBe('sti-atlas: unknown kind "progam" (did you mean "program"?)\n')
    const far = await runCommand(['list', 'xyzzy'])
    expect(far.err).toMatch(/^sti-atlas: unknown kind "xyzzy"; known are source, place, .*, facility\n$/)
  })
})
