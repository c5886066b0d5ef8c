import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/validate/normalize/read-date.js'

describe('readDate', () => {
  it('says in both languages that a stretch of time is no date, and which date to write', () => {
    expect(readDate('平成21年度', 'date', {})).toStrictEqual({
      ok: false,
      reason: 'not-one-date',
      message: {
        en: 'One date is wanted, but "平成21年度" is the stretch 2009-04/2010-03.',
        ja: '1つの日付が必要ですが、「平成21年度」は期間2009-04/2010-03です。',
      },
      hint: { en: 'Write the date on which it began.', ja: '始まりの日付を書いてください。' },
    })
  })

  it('says how to tell the order of day and month, and whose fiscal years they are', () => {
    expect(readDate('09/07/2024', 'date', {})).toMatchObject({
      hint: {
        en: 'If the day comes first in all dates, say so: --date-order day-first, or in a mapping file "normalize": {"order": "day-first"}; else month-first.',
        ja: 'どの日付も日が先なら--date-order day-firstか、対応表の"normalize": {"order": "day-first"}で、月が先ならmonth-firstで指定できます。',
      },
    })
    expect(readDate('FY2024', 'interval', {})).toMatchObject({
      hint: {
        en: 'If all fiscal years are Japanese, say so: --fiscal-year japan, or in a mapping file "normalize": {"fiscalYear": "japan"}.',
        ja: 'どれも日本の会計年度なら、--fiscal-year japanか、対応表の"normalize": {"fiscalYear": "japan"}で指定できます。',
      },
    })
  })
})
