import { describe, expect, it } from 'vitest'
import { programWith } from '../programs.js'
import { runCommand, writeTemporary } from '../run-command.js'

describe('show', () => {
  it('shows a record and what refers to it', async () => {
    const { code, out } = await runCommand(['show', 'horizon-europe'])
    expect(code).toBe(0)
    expect(out).toMatch(/^program horizon-europe\nid: horizon-europe\n/)
    expect(out).toMatch(/^referred to by [1-9]\d*:$/m)
    expect(out).toMatch(/^ {2}\w+ [a-z0-9-]+ \//m)
  })

  it('shows every field of a record, in text as YAML and in JSON, and each that refers to it', async () => {
    const budget = { amount: 1200000000, currency: 'JPY', qualifier: 'about' }
    const whole = programWith({ budget, partners: ['TH', 'asean'] })
    const name = { en: 'Reef Grants', ja: 'サンゴ礁助成' }
    const below = programWith({ id: 'reef-grants', name, parent: 'ocean-grants' })
    const path = writeTemporary('mine.json', JSON.stringify({ programs: [whole, below] }))
    const { out } = await runCommand(['show', 'ocean-grants', '--with', path])
    expect(out.split('\n')).toEqual([
      'program ocean-grants',
      'id: ocean-grants',
      'name:',
      '  en: Ocean Grants',
      '  ja: 海洋研究助成',
      'kind: research-funding',
      'holders:',
      '  - place: JP',
      'citations:',
      '  - source: cao-2025-global-strategy',
      '    section: satreps',
      'budget:',
      '  amount: 1200000000',
      '  currency: JPY',
      '  qualifier: about',
      'partners:',
      '  - TH',
      '  - asean',
      'referred to by 1:',
      '  program reef-grants /parent',
      '',
    ])
    const japanese = await runCommand(['show', 'ocean-grants', '--with', path, '--locale', 'ja'])
    expect(japanese.out).toBe(out.replace('referred to by 1:', '参照元（1件）:'))
    const json = await runCommand(['show', 'ocean-grants', '--with', path, '--format', 'json'])
    expect(JSON.parse(json.out)).toEqual([
      {
        kind: 'program',
        record: whole,
        referredToBy: [{ kind: 'program', id: 'reef-grants', pointer: '/parent' }],
      },
    ])
  })

  it('shows the records of the atlas, with their names, codes and citations', async () => {
    const { out } = await runCommand(['show', 'place/JP', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject([
      {
        kind: 'place',
        record: {
          id: 'JP',
          name: { en: 'Japan', ja: '日本' },
          kind: 'country',
          alpha3: 'JPN',
          citations: expect.arrayContaining([{ source: 'iso-3166-1', section: 'codes' }]),
        },
      },
    ])
  })

  it('shows records of several kinds that share an id, or the one of the kind named', async () => {
    const place = {
      id: 'satreps',
      name: { en: 'Satreps land', ja: 'サトレップス国' },
      kind: 'region',
      citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
    }
    const path = writeTemporary('mine.json', JSON.stringify({ places: [place] }))
    const both = await runCommand(['show', 'satreps', '--with', path])
    expect(both.out.match(/^(?:place|program) satreps$/gm)).toEqual(['place satreps', 'program satreps'])
    const one = await runCommand(['show', 'place/satreps', '--with', path])
    expect(one.out).toMatch(/^place satreps\n/)
    expect(one.out).not.toContain('program satreps\n')
  })

  it('takes the kind before an id in the plural too', async () => {
    expect(await runCommand(['show', 'places/JP'])).toEqual(await runCommand(['show', 'place/JP']))
  })

  it('names the kind that an unknown one before an id comes near to', async () => {
    const { code, err } = await runCommand(['show', 'plce/JP'])
    expect([code, err]).toEqual([2, 'sti-atlas: unknown kind "plce" (did you mean "place"?)\n'])
  })

  it.each(['place/JP/extra', 'place/', '/JP', ''])('does not take "%s" for an id', async (asked) => {
    const { code, out, err } = await runCommand(['show', asked])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`sti-atlas: show takes an id such as JP or place/JP, not "${asked}"\n`)
  })

  it('names ids that an unknown one comes near to', async () => {
    const { code, out, err } = await runCommand(['show', 'satrep'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^sti-atlas: unknown id "satrep" \(did you mean "satreps".*\?\)\n$/)
    expect((await runCommand(['show', 'theme/satreps'])).code).toBe(2)
  })

  it.each([
    ['Japan', 'JP'],
    ['日本', 'JP'],
    ['SATREPS', 'satreps'],
    ['place/Thailand', 'TH'],
  ])('names the id of what is called %s', async (word, id) => {
    const { code, err } = await runCommand(['show', word])
    expect([code, err]).toEqual([2, `sti-atlas: unknown id "${word}" (did you mean "${id}"?)\n`])
  })
})
