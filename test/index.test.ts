import { describe, expect, it } from 'vitest'
import * as root from '../src/index.js'

describe('the entry of the package', () => {
  it('exports the atlas, its records and words, the functions of atlas and compare, and no others', () => {
    expect(Object.keys(root).sort()).toEqual([
      'atlas',
      'belongsTo',
      'centrality',
      'collections',
      'compareAmounts',
      'compareApproaches',
      'compareIndicator',
      'compareMeasures',
      'comparePlaces',
      'comparePrograms',
      'compareStrategies',
      'compareTechnologies',
      'createAtlas',
      'curated',
      'default',
      'effectivePosture',
      'isAtlasError',
      'kinds',
      'membersOf',
      'network',
      'pairMeasures',
      'posturesToward',
      'referencesIn',
      'similarity',
      'timeline',
      'traceAll',
      'traceTheme',
      'vocabularies',
    ])
  })

  it('exports the atlas by default too', () => {
    expect(root.default).toBe(root.atlas)
  })
})
