import { describe, expect, it } from 'vitest'
import * as compare from '../../src/compare/index.js'

describe('the entry of compare', () => {
  it('exports these functions and no others', () => {
    expect(Object.keys(compare).sort()).toEqual([
      'belongsTo',
      'centrality',
      'compareAmounts',
      'compareApproaches',
      'compareIndicator',
      'compareMeasures',
      'comparePlaces',
      'comparePrograms',
      'compareStrategies',
      'compareTechnologies',
      'effectivePosture',
      'membersOf',
      'network',
      'pairMeasures',
      'posturesToward',
      'similarity',
      'timeline',
      'traceAll',
      'traceTheme',
    ])
  })
})
