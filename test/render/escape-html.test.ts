import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, escapeHtmlLine } from '../../src/render/escape-html.js'
import { texts } from './arbitraries.js'

const readBack = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('escapeHtml', () => {
  it('escapes the five characters of markup', () => {
    expect(escapeHtml(`<a href="x" title='y'>R&D</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;',
    )
  })

  it('can be taken back and leaves no markup', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(readBack(escapeHtml(text))).toBe(text)
      }),
    )
  })
})

describe('escapeHtmlLine', () => {
  it('escapes markup and leaves neither line breaks nor escape sequences', () => {
    expect(escapeHtmlLine('R&D\n\u001b[1m<b>')).toBe('R&amp;D ␛[1m&lt;b&gt;')
  })
})
