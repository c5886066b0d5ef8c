import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from '../../../../src/validate/read/json/json-scan.js'
import { runs } from '../../../property-runs.js'

describe('scanJson', () => {
  const text = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.string({ maxLength: 2, unit: fc.constantFrom(...'{}[]",:\\01-.eEu \n\ttrfn') }),
    )
    .map(([json, at, insert]) => {
      const cut = at % (json.length + 1)
      return json.slice(0, cut) + insert + json.slice(cut + (at % 2))
    })

  it('finds a syntax error exactly where JSON.parse throws', () => {
    fc.assert(
      fc.property(text, (damaged) => {
        const code = scanJson(damaged).error?.finding.code ?? ''
        let isJson = true
        try {
          JSON.parse(damaged)
        } catch {
          isJson = false
        }
        if (isJson) expect(['', 'unsafe-key', 'lone-surrogate', 'nul-character']).toContain(code)
        else expect(code).not.toBe('')
      }),
      runs(2000),
    )
  })

  it.each([
    ...['0', '-0', '7', '10', '-203', '1.5', '-0.25', '1e5', '1E5', '1e+5', '1.5E-10', '2e10'],
    ...['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\u0041\\uabcd\\uABCD\\u00412"', '" "'],
    ...['"\\ud7ff\\ue000"', '"\\ud800\\udc00"', '"\\uDBFF\\uDFFF"', ' \t\r\n[ \t\r\n1 \t\r\n] \t\r\n'],
  ])('finds nothing wrong with %j', (json) => {
    expect(scanJson(json)).toEqual({ duplicates: [] })
  })

  it.each([
    ['--1', 'json-syntax', 0],
    ['01', 'json-syntax', 1],
    ['1.', 'json-syntax', 1],
    ['1e', 'json-syntax', 1],
    ['1e+', 'json-syntax', 1],
    ['1e++5', 'json-syntax', 1],
    ['1ea5', 'json-syntax', 1],
    ['1e5e5', 'json-syntax', 3],
    ['"\u001f"', 'json-syntax', 1],
    ['"a\rb"', 'json-syntax', 0],
    ['"a\nb"', 'json-syntax', 0],
    ['-', 'json-truncated', 1],
    ['tru', 'json-truncated', 3],
    ['{"a":fals', 'json-truncated', 9],
    ['{"a":[n', 'json-truncated', 7],
    ['{"a":', 'json-truncated', 5],
    ['truf', 'json-syntax', 0],
    ['rue', 'json-syntax', 0],
    ['[nul,1]', 'json-syntax', 1],
    ['"\\x"', 'json-syntax', 1],
    ['"\\u12"', 'json-syntax', 1],
    ['"\\u12g4"', 'json-syntax', 1],
    ['"\\u123', 'json-truncated', 6],
    ['"\\uzzzz', 'json-syntax', 1],
    ['"\\', 'json-truncated', 2],
    ['"\\ud800"', 'lone-surrogate', 1],
    ['"\\udfff"', 'lone-surrogate', 1],
    ['"a\\ud83d0"', 'lone-surrogate', 2],
    ['"\\ud83d\\n"', 'lone-surrogate', 1],
    ['"\\ud83dxxdc00"', 'lone-surrogate', 1],
    ['"\\ud83d\\udbff"', 'lone-surrogate', 1],
    ['"\\ud83d\\ue000"', 'lone-surrogate', 1],
    ['"\\udc00\\udc00"', 'lone-surrogate', 1],
  ])('says what is wrong with %j, and where', (json, code, offset) => {
    const { error } = scanJson(json)
    expect([error?.finding.code, error?.offset]).toEqual([code, offset])
  })
})
