import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/validate/read/detect-format.js'
import { utf8, utf16 } from './collect.js'

describe('detectFormat', () => {
  it.each([
    ['a.json', 'json'],
    ['a.jsonl', 'ndjson'],
    ['a.NDJSON', 'ndjson'],
    ['dir.csv/a.CSV', 'csv'],
    ['a.tsv', 'tsv'],
    ['a.yml', 'yaml'],
    ['a.xlsx', undefined],
    ['a.csv.gz', undefined],
    ['csv', undefined],
    ['a.constructor', undefined],
  ])('goes by the extension of %s', (name, format) => {
    expect(detectFormat({ name })).toBe(format)
  })

  it.each([
    ['{"id": "a"}\n{"id": "b"}\n', 'ndjson'],
    ['{"id": "a"}\r{"id": "b"}\r', 'ndjson'],
    ['{"id":\n{"en": "a"}}', 'json'],
    ['{"id": "a"}', 'json'],
    ['{\n  "id": "a"\n}', 'json'],
    [' [{"id"', 'json'],
    ['---\nid: a', 'yaml'],
    ['---', 'yaml'],
    ['%YAML 1.2\n---\nid: a', 'yaml'],
    ['id:', 'yaml'],
    ['- id: a', 'yaml'],
    ['# comment\nid: a', 'yaml'],
    ['名称: a', 'yaml'],
    ['id\tname\na\tb', 'tsv'],
    ['id,name\na,b', 'csv'],
    ['名称;予算\na;b', 'csv'],
    ['id;note: x\na;b', 'csv'],
    ['just a sentence', undefined],
    ['', undefined],
  ])('goes by the first bytes of %j', (text, format) => {
    expect(detectFormat({ head: utf8(text) })).toBe(format)
    expect(detectFormat({ head: utf8(`\ufeff${text}`) })).toBe(format)
  })

  it('looks through UTF-16', () => {
    expect(detectFormat({ head: utf16('{"id": "a"}\n{"id": "b"}\n', false) })).toBe('ndjson')
    expect(detectFormat({ head: utf16('id,name', true) })).toBe('csv')
  })

  it('believes the name before the bytes', () => {
    expect(detectFormat({ name: 'a.csv', head: utf8('{"id": "a"}') })).toBe('csv')
    expect(detectFormat({ name: 'a', head: utf8('{"id": "a"}') })).toBe('json')
  })
})
