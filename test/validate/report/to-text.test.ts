import { describe, expect, it } from 'vitest'
import { type Report, reportToText } from '../../../src/validate/index.js'
import { hostile, issue, manyOf, placed, reportOf } from './reports.js'

describe('reportToText', () => {
  it('gives place, message, code and hint, and how many records there were', () => {
    expect(reportToText(reportOf(placed))).toBe(
      [
        'error data/programs.csv:12:5 data row 11 国 /holders/0/place: There is no place "UK". [unresolved-reference]',
        '  → Did you mean "GB"?',
        '',
        '2 records read, 1 accepted, 1 rejected.',
        '',
      ].join('\n'),
    )
  })

  it('gives no place where none is known', () => {
    expect(reportToText(reportOf(issue({ pointer: '' }))).split('\n')[0]).toBe(
      'error There is no place "UK". [unresolved-reference]',
    )
  })

  it('speaks Japanese', () => {
    expect(reportToText(reportOf(placed), { locale: 'ja' })).toBe(
      [
        '誤り data/programs.csv:12:5 データ11行目 国 /holders/0/place: 「UK」という国・地域はありません。 [unresolved-reference]',
        '  → 「GB」のことですか。',
        '',
        '2件を読み込み、1件を受け入れ、1件を退けました。',
        '',
      ].join('\n'),
    )
  })

  it('shows the line with a mark at the column, full-width characters counted as two', () => {
    const text = reportToText(reportOf(issue({ position: { line: 1, column: 5 } })), {
      lineOf: () => '日本,\tUK,x',
    })
    expect(text.split('\n').slice(1, 3)).toEqual(['  | 日本, UK,x', '  |       ^'])
  })

  it.each([
    ['𠮷,x', 4, '  |    ^'],
    ['\u{1F600},x', 4, '  |    ^'],
    ['a\u200B,x', 4, '  |   ^'],
  ])('puts the mark below the character as terminals show it: %s', (line, column, mark) => {
    const text = reportToText(reportOf(issue({ position: { line: 1, column } })), { lineOf: () => line })
    expect(text.split('\n')[2]).toBe(mark)
  })

  it('cuts long lines on both sides', () => {
    const line = `${'a'.repeat(500)}!${'b'.repeat(500)}`
    const [, shown = '', mark = ''] = reportToText(reportOf(issue({ position: { line: 1, column: 501 } })), {
      lineOf: () => line,
    }).split('\n')
    expect(shown).toBe(`  | …${'a'.repeat(40)}!${'b'.repeat(59)}…`)
    expect(shown.indexOf('!')).toBe(mark.indexOf('^'))
  })

  it('colours severities where asked to', () => {
    const text = reportToText(reportOf(placed, issue({ severity: 'warning' }), issue({ severity: 'note' })), {
      color: true,
    })
    expect(text).toContain('\u001B[31merror\u001B[0m')
    expect(text).toContain('\u001B[33mwarning\u001B[0m')
    expect(text).toContain('\u001B[36mnote\u001B[0m')
  })

  it('lets no text of the input steer a terminal', () => {
    const text = reportToText(reportOf(hostile), { lineOf: () => '\u001B]0;title\u0007' })
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
    expect(text.split('\n')).toHaveLength(4)
  })

  it('makes control characters in a code visible', () => {
    expect(reportToText(reportOf(issue({ code: 'x\u001b[31m' })))).not.toContain('\u001b')
  })

  it('says how many issues of which severity a limit left out', () => {
    const { counts } = reportOf(placed)
    const report = {
      ...reportOf(placed),
      counts: { ...counts, bySeverity: { error: 2, warning: 0, note: 4 } },
    }
    expect(reportToText(report).split('\n').at(-2)).toBe(
      '2 records read, 1 accepted, 1 rejected. Left out: 1 error, 4 notes.',
    )
    expect(reportToText(report, { locale: 'ja' }).split('\n').at(-2)).toBe(
      '2件を読み込み、1件を受け入れ、1件を退けました。ほかに誤り1件、参考4件があります。',
    )
  })

  it('counts many issues by code, the worst and most frequent first', () => {
    const report = manyOf(placed)
    expect(reportToText(report).split('\n').slice(2)).toEqual([
      '',
      'error  120  missing-field         A required field is missing',
      'error    1  unresolved-reference  A reference leads nowhere',
      'note     9  date-written          A written date was read',
      '         2  own-code',
      '',
      '150 records read, 0 accepted, 150 rejected. Left out: 120 errors, 2 warnings, 9 notes.',
      '',
    ])
    expect(reportToText(report, { locale: 'ja' }).split('\n').slice(2, 5)).toEqual([
      '',
      '誤り  120  missing-field         必須項目の欠落',
      '誤り    1  unresolved-reference  参照先がない',
    ])
  })

  it('counts one record in the singular', () => {
    const report: Report = {
      ok: true,
      counts: {
        read: 1,
        accepted: 1,
        rejected: 0,
        bySeverity: { error: 0, warning: 0, note: 0 },
        byCode: {},
      },
      issues: [],
    }
    expect(reportToText(report)).toBe('1 record read, 1 accepted, 0 rejected.\n')
  })
})
