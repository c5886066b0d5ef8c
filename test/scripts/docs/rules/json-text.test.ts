import { describe, expect, it } from 'vitest'
import { jsonText } from '../../../../scripts/docs/rules/json-text.js'

describe('jsonText', () => {
  it('writes short values on one line and long ones on several', () => {
    const name = { en: 'A name that takes some room', ja: '場所をとる名称' }
    const value = { programs: [{ id: 'a', name, aliases: [], summary: name }] }
    expect(jsonText(value)).toBe(`{
  "programs": [
    {
      "id": "a",
      "name": { "en": "A name that takes some room", "ja": "場所をとる名称" },
      "aliases": [],
      "summary": { "en": "A name that takes some room", "ja": "場所をとる名称" }
    }
  ]
}
`)
    expect(JSON.parse(jsonText(value))).toEqual(value)
  })
})
