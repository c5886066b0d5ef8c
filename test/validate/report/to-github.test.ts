import { describe, expect, it } from 'vitest'
import { reportToGithub } from '../../../src/validate/index.js'
import { hostile, issue, placed, reportOf } from './reports.js'

describe('reportToGithub', () => {
  it('writes a workflow command for each issue', () => {
    expect(reportToGithub(reportOf(placed, issue({ severity: 'note', pointer: '' }))).split('\n')).toEqual([
      '::error file=data/programs.csv,line=12,col=5,title=unresolved-reference::/holders/0/place There is no place "UK". Did you mean "GB"?',
      '::notice title=unresolved-reference::There is no place "UK".',
      '2 records read, 1 accepted, 1 rejected.',
      '',
    ])
  })

  it('lets no text of the input give commands', () => {
    const [line = '', ...others] = reportToGithub(reportOf(hostile)).split('\n')
    expect(line.startsWith('::warning file=x%2Cy%3A%25 %3A%3Aerror%3A%3Az.json,title=schema::')).toBe(true)
    expect(line).toContain('100%25')
    expect(others).toEqual(['2 records read, 1 accepted, 1 rejected.', ''])
  })

  it('speaks Japanese', () => {
    expect(reportToGithub(reportOf(placed), { locale: 'ja' })).toContain(
      '「UK」という国・地域はありません。 「GB」のことですか。',
    )
  })
})
