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
  ] as const)('helps with %s %s', (expected, rest, hint) => {
    expect(jsonSyntax(expected, rest).hint?.en).toContain(hint)
  })

  it('quotes a character whole that takes two UTF-16 units', () => {
    expect(jsonSyntax('value', '😀😀').message.ja).toBe('JSONの誤り：値が必要ですが、「😀」があります。')
  })

  it('speaks of a comma only where there is one', () => {
    expect(jsonSyntax('key', '}', true).hint?.en).toBe('Remove the comma before it.')
    expect(jsonSyntax('value', '}').hint).toBeUndefined()
  })
})
