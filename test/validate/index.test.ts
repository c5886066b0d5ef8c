import { describe, expect, it } from 'vitest'
import * as validate from '../../src/validate/index.js'

describe('the entry of validate', () => {
  it('exports these functions and the list of rules and no others', () => {
    expect(Object.keys(validate).sort()).toEqual([
      'allRules',
      'createChecker',
      'createMapping',
      'createReport',
      'mergeReports',
      'normalizeRecord',
      'normalizeWidth',
      'parseCurrency',
      'parseMoney',
      'parseNumber',
      'parsePlace',
      'readValues',
      'reportToGithub',
      'reportToJson',
      'reportToMarkdown',
      'reportToSarif',
      'reportToText',
      'validateDataset',
      'validateItems',
      'validateStream',
    ])
  })
})
