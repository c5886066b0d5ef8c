import { describe, expect, it } from 'vitest'
import { reportToMarkdown } from '../../../src/validate/index.js'
import { hostile, issue, manyOf, placed, reportOf } from './reports.js'

describe('reportToMarkdown', () => {
  it('is a table', () => {
    expect(reportToMarkdown(reportOf(placed, issue({ severity: 'note' }))).split('\n')).toEqual([
      '| Severity | Where | Problem | How to mend it | Code |',
      '| --- | --- | --- | --- | --- |',
      '| error | data/programs.csv:12:5 data row 11 国 /holders/0/place | There is no place "UK". | Did you mean "GB"? | unresolved-reference |',
      '| note | /holders/0/place | There is no place "UK". |  | unresolved-reference |',
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

  it('counts many issues by code in a second table', () => {
    expect(reportToMarkdown(manyOf(placed)).split('\n').slice(3)).toEqual([
      '',
      '| Severity | Issues | Code | What it is |',
      '| --- | ---: | --- | --- |',
      '| error | 120 | missing-field | A required field is missing |',
      '| error | 1 | unresolved-reference | A reference leads nowhere |',
      '| note | 9 | date-written | A written date was read |',
      '|  | 2 | own-code |  |',
      '',
      '150 records read, 0 accepted, 150 rejected. Left out: 120 errors, 2 warnings, 9 notes.',
      '',
    ])
  })

  it('escapes markup', () => {
    const [, , row = '', ...others] = reportToMarkdown(reportOf(hostile)).split('\n')
    expect(others).toHaveLength(3)
    expect(row).not.toMatch(/(?<!\\)[<`@]/)
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })
})
