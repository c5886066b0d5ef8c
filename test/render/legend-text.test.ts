import { describe, expect, it } from 'vitest'
import { legendText } from '../../src/render/legend-text.js'

describe('legendText', () => {
  it('says what a term is called, and what it means where the legend says so', () => {
    const label = { en: 'value', ja: '値' }
    expect(legendText({ id: 'value', label }, 'ja')).toBe('値')
    const entry = { id: 'value', label, description: { en: 'projects', ja: '件' } }
    expect([legendText(entry, 'en'), legendText(entry, 'ja')]).toEqual(['value: projects', '値: 件'])
  })
})
