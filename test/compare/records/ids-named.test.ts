import { describe, expect, it } from 'vitest'
import { idsNamed } from '../../../src/compare/records/ids-named.js'
import { program } from '../../small-dataset.js'
import { indicator } from '../records.js'

describe('idsNamed', () => {
  it('tells the ids of a kind that a record names, one for each time', () => {
    const record = program('calls', {
      holders: [{ place: 'JP' }, { organization: 'agency' }],
      partners: ['TH', 'JP'],
    })
    expect(idsNamed('program', 'place')?.(record).toSorted()).toEqual(['JP', 'JP', 'TH'])
    expect(idsNamed('program', 'organization')?.(record)).toEqual(['agency'])
  })

  it('tells of an indicator the places or technologies of its dimensions', () => {
    const papers = indicator('papers', ['2020'], { JP: [3], DE: [2] })
    const field = { en: 'Field', ja: '分野' }
    const byField = {
      ...papers,
      dimensions: [
        ...papers.dimensions,
        {
          id: 'field',
          name: field,
          kind: 'technology' as const,
          values: [{ id: 'ai', name: { en: 'AI', ja: 'AI' } }],
        },
      ],
    }
    expect(idsNamed('indicator', 'place')?.(byField)).toEqual(['JP', 'DE'])
    expect(idsNamed('indicator', 'technology')?.(byField)).toEqual(['ai'])
  })

  it('is undefined where the records of a kind have no field for it', () => {
    expect(idsNamed('theme', 'place')).toBeUndefined()
    expect(idsNamed('indicator', 'theme')).toBeUndefined()
  })
})
