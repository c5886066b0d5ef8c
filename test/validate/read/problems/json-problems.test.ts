import { describe, expect, it } from 'vitest'
import { jsonSyntax } from '../../../../src/validate/read/problems/json-problems.js'

describe('jsonSyntax', () => {
  it.each([
    ['key', "'a'", 'straight double quotes'],
    ['value', '“a”', 'straight double quotes'],
    ['value', '// x', 'no comments'],
    ['value', 'None,', 'null'],
    ['value', '-Infinity', 'null'],
    ['end', '{"a"', 'NDJSON'],
    ['end', ',\n{"a"', 'make the records a list'],
    ['colon', '： 1', 'Write ":".'],
    ['comma-or-brace', '、 "b"', 'Write ",".'],
    ['value', '\u3000[', 'U+3000 is not taken for a space'],
  ] as const)('helps with %s %s', (expected, rest, hint) => {
    expect(jsonSyntax(expected, rest).hint?.en).toContain(hint)
  })

  it('quotes a character whole that takes two UTF-16 units', () => {
    expect(jsonSyntax('value', '😀😀').message.ja).toBe('JSONの誤り：値が必要ですが、「😀」があります。')
  })

  it('names white space that cannot be told from a plain space', () => {
    expect(jsonSyntax('value', '\u00a0{').message).toEqual({
      en: 'Not JSON: expected a value, found "U+00A0".',
      ja: 'JSONの誤り：値が必要ですが、「U+00A0」があります。',
    })
  })

  it('speaks of a comma only where there is one', () => {
    expect(jsonSyntax('key', '}', true).hint?.en).toBe('Remove the comma before it.')
    expect(jsonSyntax('value', '}').hint).toBeUndefined()
  })
})
