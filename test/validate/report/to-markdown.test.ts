import { describe, expect, it } from 'vitest'
import { reportToMarkdown } from '../../../src/validate/index.js'
import { hostile, placed, reportOf } from './reports.js'

describe('reportToMarkdown', () => {
  it('is a table', () => {
    expect(reportToMarkdown(reportOf(placed)).split('\n')).toEqual([
      '| Severity | Where | Problem | How to mend it | Code |',
      '| --- | --- | --- | --- | --- |',
      '| error | data/programs.csv:12:5 row 11 国 /holders/0/place | There is no place "UK". | Did you mean "GB"? | unresolved-reference |',
      '',
      '2 records read, 1 accepted, 1 rejected.',
      '',
    ])
  })

  it('has no table where there is no issue', () => {
    expect(reportToMarkdown(reportOf(), { locale: 'ja' })).toBe(
      '2件を読み込み、1件を受け入れ、1件を退けました。\n',
    )
  })

  it('escapes markup', () => {
    const [, , row = '', ...others] = reportToMarkdown(reportOf(hostile)).split('\n')
    expect(others).toHaveLength(3)
    expect(row).not.toMatch(/(?<!\\)[<`@]/)
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })
})
