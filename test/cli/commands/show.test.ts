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

  describe('an element of a strategy', () => {
    const citations = [{ source: 'cao-2025-global-strategy', section: 'satreps' }]
    const coast = {
      id: 'reef-coast',
      kind: 'pillar',
      order: 1,
      name: { en: 'Coast', ja: '海岸' },
      summary: { en: 'Coasts are kept.', ja: '海岸を守る。' },
      facts: [{ text: { en: 'Ten coasts.', ja: '10の海岸。' } }],
      citations,
    }
    const sand = {
      id: 'reef-sand',
      kind: 'vision',
      parent: 'reef-coast',
      order: 2,
      name: coast.name,
      citations,
    }
    const strategy = {
      id: 'reef-plan',
      name: { en: 'Reef Plan', ja: '礁計画' },
      kind: 'plan',
      holders: [{ place: 'JP' }],
      completeness: 'whole',
      citations,
      elements: [coast, sand],
    }
    const measureIn = (id: string, fields: object) => ({
      id,
      kind: 'action',
      holder: { place: 'JP' },
      name: { en: `Survey of ${id}`, ja: `${id}の調査` },
      citations,
      ...fields,
    })
    const measures = [
      measureIn('reef-survey', { strategy: 'reef-plan', parent: 'reef-coast', order: 3 }),
      measureIn('reef-buoys', { strategy: 'reef-plan', order: 4 }),
    ]
    const reefs = () => writeTemporary('mine.json', JSON.stringify({ strategies: [strategy], measures }))

    it('is shown with its strategy, its fields as YAML and the parts below it', async () => {
      const path = reefs()
      const { code, out } = await runCommand(['show', 'reef-coast', '--with', path])
      expect(code).toBe(0)
      expect(out.split('\n')).toEqual([
        'element reef-coast',
        'part of strategy reef-plan: Reef Plan',
        'id: reef-coast',
        'kind: pillar',
        'order: 1',
        'name:',
        '  en: Coast',
        '  ja: 海岸',
        'summary:',
        '  en: Coasts are kept.',
        '  ja: 海岸を守る。',
        'facts:',
        '  - text:',
        '      en: Ten coasts.',
        '      ja: 10の海岸。',
        'citations:',
        '  - source: cao-2025-global-strategy',
        '    section: satreps',
        'referred to by 2:',
        '  strategy reef-plan /elements/1/parent',
        '  measure reef-survey /parent',
        '',
      ])
      const japanese = await runCommand(['show', 'reef-coast', '--with', path, '--locale', 'ja'])
      expect(japanese.out).toBe(
        out
          .replace('part of strategy reef-plan: Reef Plan', '戦略「礁計画」（reef-plan）の要素')
          .replace('referred to by 2:', '参照元（2件）:'),
      )
    })

    it('is shown in JSON as records are, with its strategy', async () => {
      const { out } = await runCommand(['show', 'reef-coast', '--with', reefs(), '--format', 'json'])
      expect(JSON.parse(out)).toEqual([
        {
          kind: 'element',
          record: coast,
          strategy: { id: 'reef-plan', name: { en: 'Reef Plan', ja: '礁計画' } },
          referredToBy: [
            { kind: 'strategy', id: 'reef-plan', pointer: '/elements/1/parent' },
            { kind: 'measure', id: 'reef-survey', pointer: '/parent' },
          ],
        },
      ])
    })

    it('is shown beside others that have its id: records, and elements of other strategies', async () => {
      const other = { ...strategy, id: 'other-plan', elements: [coast] }
      const program = programWith({ id: 'reef-coast' })
      const file = writeTemporary(
        'mine.json',
        JSON.stringify({ strategies: [strategy, other], measures, programs: [program] }),
      )
      const { out } = await runCommand(['show', 'reef-coast', '--with', file])
      expect(out.match(/^(?:program|element|part of strategy) .*$/gm)).toEqual([
        'program reef-coast',
        'element reef-coast',
        'part of strategy reef-plan: Reef Plan',
        'element reef-coast',
        'part of strategy other-plan: Reef Plan',
      ])
      expect(out.match(/^referred to by .*$/gm)).toEqual([0, 2, 0].map((count) => `referred to by ${count}:`))
      const one = await runCommand(['show', 'program/reef-coast', '--with', file])
      expect(one.out).not.toContain('element')
    })

    it('is shown for the ids of the atlas, whose measures are records', async () => {
      const element = await runCommand(['show', 'eu-2021-open-closed'])
      expect(element.out).toMatch(
        /^element eu-2021-open-closed\npart of strategy eu-global-approach-2021: Global Approach to Research and Innovation\n/,
      )
      const measure = await runCommand(['show', 'cn-14-opening'])
      expect(measure.out).toMatch(/^measure cn-14-opening\nid: cn-14-opening\n/)
    })

    it('is what an unknown id may mean where no record is', async () => {
      const path = reefs()
      const near = await runCommand(['show', 'reef-coats', '--with', path])
      expect(near.err).toBe('sti-atlas: unknown id "reef-coats" (did you mean "reef-coast"?)\n')
      const ofKind = await runCommand(['show', 'program/reef-coats', '--with', path])
      expect(ofKind.err).toBe('sti-atlas: unknown id "program/reef-coats"\n')
    })
  })
})
