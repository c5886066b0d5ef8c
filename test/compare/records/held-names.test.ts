import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { heldNames } from '../../../src/compare/records/held-names.js'
import { program, smallWorld } from '../../small-dataset.js'
import { agreement, measure, organization, strategy } from '../records.js'

const atlas = createAtlas(smallWorld, { organizations: [organization('agency', 'JP')] })

describe('the names of records that are of somebody', () => {
  it('have those who hold them or are their parties before, in both languages', () => {
    const records = [
      strategy('plan', { holders: [{ place: 'DE' }, { organization: 'agency' }] }),
      measure('step'),
      agreement('pact', ['GB', 'TH']),
      program('calls'),
    ]
    expect(records.map(heldNames(atlas, records))).toEqual([
      { en: 'Germany, agency: plan', ja: 'Germanyの名、agencyの名：planの名' },
      { en: 'Japan: step', ja: 'Japanの名：stepの名' },
      { en: 'United Kingdom, Thailand: pact', ja: 'United Kingdomの名、Thailandの名：pactの名' },
      { en: 'calls', ja: 'callsの名' },
    ])
  })

  it('stand alone where all are of the same', () => {
    const records = [strategy('plan'), measure('step')]
    expect(records.map(heldNames(atlas, records)).map(({ en }) => en)).toEqual(['plan', 'step'])
  })
})
