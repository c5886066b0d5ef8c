import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { posturesToward } from '../../src/compare/postures-toward.js'
import { approach, smallWorld, tier } from '../small-dataset.js'
import { columnIds, notes, rowIds, values, vias } from './table.js'

const atlas = createAtlas(smallWorld, {
  approaches: [
    approach('of-japan', 'JP', [tier('working', ['asean'])]),
    approach('of-the-union', 'eu', [tier('supportive', ['TH'])]),
    approach('of-britain', 'GB', [tier('priority', ['JP'])]),
  ],
})

describe('posturesToward', () => {
  it('has a row for each holder that says something about the partner', () => {
    const comparison = posturesToward(atlas, 'TH')
    expect(rowIds(comparison)).toEqual(['JP', 'eu'])
    expect(columnIds(comparison)).toEqual(['TH'])
    expect(values(comparison)).toEqual([['working'], ['supportive']])
    expect(vias(comparison)).toEqual([['asean'], [null]])
    expect(notes(comparison)).toEqual([])
  })

  it('names the partner in the title', () => {
    expect(posturesToward(atlas, 'TH').title).toEqual({
      en: 'Postures toward Thailand',
      ja: 'Thailandの名に対する姿勢',
    })
  })

  it('takes the filters of the comparison', () => {
    expect(rowIds(posturesToward(atlas, 'TH', { postures: ['supportive'] }))).toEqual(['eu'])
    expect(rowIds(posturesToward(atlas, 'TH', { holders: ['JP'] }))).toEqual(['JP'])
  })

  it('notes that no holder says anything', () => {
    const comparison = posturesToward(atlas, 'CL')
    expect(comparison.cells).toEqual([])
    expect(notes(comparison)).toEqual(['Nothing matches the selection.'])
  })

  it('notes it once where there is no holder either', () => {
    expect(notes(posturesToward(atlas, 'CL', { holders: [] }))).toEqual(['Nothing matches the selection.'])
  })

  it('throws for unknown ids', () => {
    expect(() => posturesToward(atlas, 'XX')).toThrow('unknown place "XX"')
  })
})
