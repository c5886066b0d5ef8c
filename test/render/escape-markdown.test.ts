import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/render/escape-markdown.js'
import { neutralizeControlCharacters } from '../../src/render/neutralize-control-characters.js'
import { texts } from './arbitraries.js'

const markdown = new MarkdownIt({ html: true, linkify: true })
markdown.linkify.set({ fuzzyLink: false })

/** What GitHub and remark take for the beginning of a link in a text that is rendered. */
const LINK = /https?:\/\/|www\.|[-.\w+]@[-\w]/i

const unjoined = (text: string) => text.replaceAll('\u2060', '')

const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

describe('escapeMarkdown', () => {
  it.each([
    ['R&D, 日本語 (2024) - fine.', 'R&D, 日本語 (2024) - fine.'],
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['two\nlines', 'two lines'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['&lt; &#60;', '\\&lt; &\\#60;'],
    ['https://a.b and www.a.b', 'https:/&NoBreak;/a.b and www&NoBreak;.a.b'],
    ['a@b.c, xmpp:a@_b.c', 'a\\@&NoBreak;b.c, xmpp:a\\@&NoBreak;\\_b.c'],
    ['by mail @ home, 100@', 'by mail \\@ home, 100\\@'],
    ['&NoBreak;', '\\&NoBreak;'],
    ['*a* _b_ `c` ~d~ $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$'],
    ['1. one', '1\\. one'],
    ['2024. A year', '2024\\. A year'],
    ['12) twelve', '12\\) twelve'],
    ['- one', '\\- one'],
    ['  + one', '\\+ one'],
    ['=== one', '\\=== one'],
    ['# one', '\\# one'],
    ['', ''],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it('gives back any text when it is rendered, and nothing but text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = neutralizeControlCharacters(text).trim()
        expect(unjoined(markdown.render(escapeMarkdown(text)).trim())).toBe(
          unjoined(plain ? `<p>${asHtml(plain)}</p>` : ''),
        )
      }),
    )
  })

  it('gives back any text in an item of a list and in a heading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = unjoined(asHtml(neutralizeControlCharacters(text).trim()))
        expect(unjoined(markdown.render(`- ${escapeMarkdown(text)}`))).toBe(
          plain ? `<ul>\n<li>${plain}</li>\n</ul>\n` : '<ul>\n<li></li>\n</ul>\n',
        )
        expect(unjoined(markdown.render(`# ${escapeMarkdown(text)}`))).toBe(`<h1>${plain}</h1>\n`)
      }),
    )
  })

  it.each([
    'a@evil.com',
    'mailto:a@evil.com',
    'xmpp:a@evil.com/b',
    'http://e.vil',
    'HTTPS://e.vil',
    'www.e.vil',
  ])('leaves nothing of %s for those who look for links in rendered text', (text) => {
    expect(markdown.render(escapeMarkdown(`see ${text}, or (${text})`))).not.toMatch(LINK)
  })

  it('leaves nothing for those who look for links in rendered text, whatever it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(markdown.renderInline(escapeMarkdown(text))).not.toMatch(LINK)
      }),
    )
  })
})
