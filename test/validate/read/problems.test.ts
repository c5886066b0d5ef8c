import { describe, expect, it } from 'vitest'
import { YAMLParseError } from 'yaml'
import { excerpt } from '../../../src/validate/read/excerpt.js'
import * as texts from '../../../src/validate/read/problems.js'
import { yamlReason } from '../../../src/validate/read/yaml/yaml-reasons.js'

const findings: texts.Finding[] = [
  texts.inputEmpty(),
  texts.inputUnreadable({ en: 'gone', ja: 'なし' }),
  texts.inputBroken(12, { en: 'gone', ja: 'なし' }),
  texts.iterationBroken(12, { en: 'gone', ja: 'なし' }),
  texts.inputTooLong(12),
  texts.yamlTooLong(12),
  texts.wrongByte(255, 12, 'utf-8'),
  texts.wrongByteInLine(255, 12, 'utf-8'),
  texts.encodingUnknown('x'),
  texts.encodingMark('shift_jis', 'utf-8'),
  texts.encodingRange('utf-16le'),
  texts.nulCharacter(),
  texts.loneSurrogate(),
  texts.recordTooLong(12),
  texts.tooDeep(100),
  texts.unsafeKey('__proto__'),
  texts.duplicateKey(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
  texts.collectionUnknown('x', ['programs']),
  texts.collectionNotList('programs'),
  texts.collectionAlias('programs'),
  texts.collectionTwice('programs'),
  texts.jsonTruncated(),
  texts.jsonSyntax('value', 'NaN'),
  texts.jsonSyntax('closing-quote', '"x'),
  texts.csvUnclosedQuote(1, 2),
  texts.csvAfterQuote('x'),
  texts.csvColumns(2, ['a', 'b', 'c']),
  texts.csvEmptyRows(2),
  texts.csvHeaderEmpty(2),
  texts.csvHeaderDuplicate('a'),
  texts.csvHeaderConflict('a'),
  texts.yamlSyntax(yamlReason(new YAMLParseError([0, 1], 'BAD_INDENT', ''))),
  texts.yamlTag('!x'),
  texts.yamlKey(),
  texts.aliasUnknown('x'),
  texts.aliasBomb(12),
  texts.cyclic(),
  texts.notPlain({ en: 'a function', ja: '関数' }),
  texts.tooManyValues(12),
]

describe('what readers find', () => {
  it.each(findings.map((finding) => [finding.code, finding]))(
    'is told in both languages: %s',
    (_, finding) => {
      for (const text of [finding.message, finding.hint ?? finding.message]) {
        expect(text.en).toMatch(/^[\x20-\x7e…]+\.$/)
        expect(text.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
      }
    },
  )

  it('names five double keys and counts the others', () => {
    const [finding] = findings.filter(({ code }) => code === 'duplicate-key')
    expect(finding?.message.en).toContain('"e" and 2 more')
    expect(finding?.message.ja).toContain('ほか2件')
  })
})

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
    expect(texts.jsonSyntax(expected, rest).hint?.en).toContain(hint)
  })

  it('speaks of a comma only where there is one', () => {
    expect(texts.jsonSyntax('key', '}', true).hint?.en).toBe('Remove the comma before it.')
    expect(texts.jsonSyntax('value', '}').hint).toBeUndefined()
  })
})

describe('excerpt', () => {
  it('cuts text short, between characters', () => {
    expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40))
    expect(excerpt('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
    expect(excerpt('😀'.repeat(41))).toBe(`${'😀'.repeat(40)}…`)
    expect(excerpt(`a${'😀'.repeat(39)}`)).toBe(`a${'😀'.repeat(39)}`)
    expect(excerpt('科'.repeat(41))).toBe(`${'科'.repeat(40)}…`)
  })

  it('spells out what cannot be printed', () => {
    expect(excerpt('a\u001b[31m\u202eb\ud800')).toBe('aU+001B[31mU+202EbU+D800')
    expect(excerpt('a\u2028b\u2029')).toBe('aU+2028bU+2029')
  })
})
