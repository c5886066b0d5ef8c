import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { selectRecords } from '../../../src/compare/records/select-records.js'
import { program, smallWorld } from '../../small-dataset.js'

const atlas = createAtlas(smallWorld, { programs: [program('satreps'), program('horizon')] })

describe('selectRecords', () => {
  it('takes all records where no ids are given', () => {
    expect(selectRecords(atlas, 'program', undefined).map(({ id }) => id)).toEqual(['satreps', 'horizon'])
  })

  it('takes the records in the order of the ids, each once', () => {
    expect(selectRecords(atlas, 'program', ['horizon', 'satreps', 'horizon']).map(({ id }) => id)).toEqual([
      'horizon',
      'satreps',
    ])
  })

  it('passes over ids that the atlas does not hold', () => {
    expect(selectRecords(atlas, 'program', ['nothing', 'horizon']).map(({ id }) => id)).toEqual(['horizon'])
  })
})
