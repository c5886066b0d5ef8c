import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonRecord } from '../../../../src/validate/read/json/json-record.js'
import { scanJson } from '../../../../src/validate/read/json/json-scan.js'
import { runs } from '../../../property-runs.js'

describe('readJsonRecord', () => {
  it('looks closely at every record that has a double key', () => {
    const member = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'a:', 'x"'),
      fc.constantFrom(':', ' :', '\t: '),
      fc.constantFrom('1', '"http://x"', '"\\":"', '{"a":1}'),
    )
    fc.assert(
      fc.property(fc.array(member), (members) => {
        const json = `{${members.map(([key, colon, value]) => `${JSON.stringify(key)}${colon}${value}`).join(',')}}`
        const isDouble = new Set(members.map(([key]) => key)).size < members.length
        const record = readJsonRecord(json)
        expect(record.ok && record.warning?.finding.code).toBe(isDouble ? 'duplicate-key' : undefined)
      }),
    )
  })

  it.each([
    '{"a":1,"a":2}',
    '{"l":[1],"a":1,"a":2}',
    '{"l":[{"b":1}],"a":1,"a":2}',
    '{"a":{"b":1,"b":2}}',
    '{"a":[{"b":1,"b":2}]}',
    '[[{"a":1,"a":2}]]',
    '{"a" :1,"a" :2}',
    '{"a":"!:","a":"#:"}',
    '{"a":"\\":","a":":"}',
  ])('finds the double key in %j', (json) => {
    const record = readJsonRecord(json)
    expect(record.ok && record.warning?.finding.code).toBe('duplicate-key')
    expect(record.ok && record.value).toEqual(JSON.parse(json))
  })

  it.each(['d800', 'd9ff', 'da00', 'dbff', 'dc00', 'dd00', 'de00', 'dfff', 'DAFF', 'DCff'])(
    'finds the half character \\u%s, alone or in a key',
    (digits) => {
      for (const json of [`{"a":"x\\u${digits}"}`, `[{"x\\u${digits}":1}]`]) {
        const record = readJsonRecord(json)
        expect(record.ok ? '' : record.error.finding.code).toBe('lone-surrogate')
      }
    },
  )

  it('has the same verdict on a record as the quick look, however its texts are escaped', () => {
    const unit = fc.constantFrom('a', 'é', '科', '🚀', '\0', '\ud83d', '\ude80', '"', ':', '\\')
    const word = fc.oneof(
      fc.string({ unit, maxLength: 4 }),
      fc.constantFrom('id', '__proto__', 'constructor'),
    )
    const escaped = (text: string) =>
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
        .map((digits, at) => `\\u${at % 2 === 0 ? digits : digits.toUpperCase()}`)
        .join('')
    const written = fc
      .tuple(word, fc.boolean())
      .map(([text, isEscaped]) => (isEscaped ? `"${escaped(text)}"` : JSON.stringify(text)))
    fc.assert(
      fc.property(fc.array(fc.tuple(written, written), { maxLength: 4 }), (members) => {
        const json = `{${members.map(([key, value]) => `${key}:${value}`).join(',')}}`
        const scan = scanJson(json)
        const record = readJsonRecord(json)
        expect(record.ok).toBe(scan.error === undefined)
        if (record.ok) expect(record.value).toEqual(JSON.parse(json))
        expect(record.ok && record.warning !== undefined).toBe(record.ok && scan.duplicates.length > 0)
      }),
      runs(1000),
    )
  })
})
