import { describe, expect, it } from 'vitest'
import { runCommand, writeTemporary } from '../run-command.js'

const place = {
  id: 'turned-zone',
  name: { en: 'Turned\u202e zone', ja: '反転\u202e地帯' },
  kind: 'region',
  citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
}

describe('JSON of the command', () => {
  it.each([
    [['show', 'turned-zone', '--format', 'json']],
    [['find', 'turned', '--format', 'json']],
    [['list', 'places', '--format', 'json']],
    [['compare', 'places', 'turned-zone', 'JP', '--format', 'json']],
  ])('escapes characters that turn text round: %j', async (args) => {
    const path = writeTemporary('mine.json', JSON.stringify({ places: [place] }))
    const { code, out } = await runCommand([...args, '--with', path])
    expect([code, out.includes('\u202e'), out.includes('Turned\\u202e zone')]).toEqual([0, false, true])
  })
})
