import { describe, expect, it } from 'vitest'
import { yamlLineHint } from '../../../../src/validate/read/yaml/yaml-line-hint.js'

const hintFor = (line: string) => yamlLineHint(line)?.en

describe('yamlLineHint', () => {
  it('names the white space that is none to YAML, before and after the name of a field', () => {
    expect(hintFor('\u3000\u3000name: x')).toBe('U+3000 is not taken for a space: write plain spaces.')
    expect(hintFor('  -\u00a0id: x')).toBe('U+00A0 is not taken for a space: write plain spaces.')
    expect(hintFor('    name:\u00a0{ en: x }')).toBe('U+00A0 is not taken for a space: write plain spaces.')
  })

  it('wants the colon of ASCII', () => {
    expect(hintFor('  - name： { en: x }')).toBe('Write ":" and a space in place of "：".')
  })

  it('wants a space after a colon and a hyphen', () => {
    expect(hintFor('    name:{ en: x }')).toBe('Write a space after the colon.')
    expect(hintFor('  -id: x')).toBe('Write a space after the hyphen.')
  })

  it('says nothing of such signs inside a text', () => {
    for (const line of [
      '  en: A\u00a0b: c',
      '  ja: 題：副題',
      '  url: https://example.org',
      '  - a-b: c: d',
      '---',
    ])
      expect(hintFor(line)).toBeUndefined()
  })
})
