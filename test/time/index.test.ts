import { describe, expect, it } from 'vitest'
import * as time from '../../src/time/index.js'

describe('the entry of time', () => {
  it('exports these functions and no others', () => {
    expect(Object.keys(time).sort()).toEqual([
      'compareDates',
      'contains',
      'fiscalYearInterval',
      'fiscalYearOf',
      'formatDate',
      'formatFiscalYear',
      'gapBetween',
      'isDate',
      'isInterval',
      'isOrdered',
      'overlaps',
      'parseEra',
      'parseInterval',
      'parseWrittenDate',
      'precisionOf',
      'toEra',
    ])
  })
})
