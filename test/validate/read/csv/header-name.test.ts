import { describe, expect, it } from 'vitest'
import { headerName } from '../../../../src/validate/read/csv/header-name.js'

describe('headerName', () => {
  it.each([
    ['a\rnote', 'a'],
    ['a\r\nnote', 'a'],
    [' c \n note ', 'c'],
    ['', ''],
    ['予算額\n必須。数値', '予算額'],
    ['予算額\n（円）', '予算額'],
    ['予算の通貨\n任意。コード（JPY）', '予算の通貨'],
    ['期間\n千葉県', '期間'],
    ['期間\n万博', '期間'],
  ])('takes the further lines of %j for explanation', (cell, name) => {
    expect(headerName(cell)).toBe(name)
  })

  it.each([
    ['予算額\n（百万円）', '予算額（百万円）'],
    ['予算額\n千円', '予算額 千円'],
    ['予算額\n(単位：億円)', '予算額(単位：億円)'],
    ['予算額\n単位：兆円', '予算額 単位：兆円'],
    ['予算額\n（単位：百万）', '予算額（単位：百万）'],
    ['値\n（千人）', '値（千人）'],
    ['Budget\nAll years\n(EUR million)', 'Budget(EUR million)'],
    ['Budget\r\nin thousands of US dollars', 'Budget in thousands of US dollars'],
    ['Budget\r(in billions)', 'Budget(in billions)'],
    ['Budget\nmillion', 'Budget million'],
  ])('keeps the scaled unit of %j in the name', (cell, name) => {
    expect(headerName(cell)).toBe(name)
  })
})
