import { describe, expect, it } from 'vitest'
import { recordPage } from '../../../../scripts/docs/records/record-page.js'
import { createAtlas } from '../../../../src/atlas/create-atlas.js'
import type { AnyIds } from '../../../../src/model/ids.js'
import type { Measure } from '../../../../src/model/records.js'
import { program, smallWorld } from '../../../small-dataset.js'

const grants = program('grants', {
  name: { en: 'Grants*', ja: '助成' },
  abbreviation: 'G',
  aliases: ['Awards', '助成'],
})
const pageOf = (pictured: readonly string[]) =>
  recordPage(
    {
      atlas: createAtlas({ ...smallWorld, programs: [grants] }),
      citing: new Map(),
      pictured: new Set(pictured),
    },
    'program',
    grants,
  ).split('\n')

describe('recordPage', () => {
  it('begins with what the site must know: title, address and other names, each once', () => {
    expect(pageOf([]).slice(0, 5)).toEqual([
      '---',
      'title: "Grants* 助成"',
      'path: records/programs/grants',
      'names: ["Grants*","助成","G","Awards"]',
      '---',
    ])
  })

  it('shows the picture of a record that has one, and of no other', () => {
    expect(pageOf(['grants'])).toContain('![Grants\\*](grants.svg)')
    expect(pageOf(['other']).filter((line) => line.includes('.svg'))).toEqual([])
  })

  it('leads to the records of its kind', () => {
    expect(pageOf([])).toContain('[Program 事業](../programs.md) · `grants`')
  })

  it('lists the records that name it by kind, each once, measures with whose they are', () => {
    const screening: Measure<AnyIds> = {
      id: 'screening',
      name: { en: 'Screening', ja: '審査' },
      kind: 'rule',
      holder: { place: 'JP' },
      programs: ['grants'],
      citations: [{ source: 'paper', section: 'one' }],
    }
    const travel = program('travel', { parent: 'grants' })
    const atlas = createAtlas({ ...smallWorld, measures: [screening], programs: [grants, travel] })
    const page = recordPage({ atlas, citing: new Map(), pictured: new Set() }, 'program', grants)
    expect(page.slice(page.indexOf('## Named by')).trim().split('\n').slice(2)).toEqual([
      '- **measures** 施策',
      '  - [Screening 審査](../measures/screening.md) — Japan Japanの名',
      '- **programs** 事業',
      '  - [travel travelの名](../programs/travel.md)',
    ])
  })
})
