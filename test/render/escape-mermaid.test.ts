import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMermaid } from '../../src/render/escape-mermaid.js'
import { texts } from './arbitraries.js'

describe('escapeMermaid', () => {
  it.each([
    ['Japan (JST): a, b. 日本', 'Japan (JST): a, b. 日本'],
    ['"a" <b> & c', '&quot;a&quot; &lt;b&gt; &amp; c'],
    ['#quot; #1', '&num;quot; &num;1'],
    ['%%{init: {}}%%', '&percnt;&percnt;&lcub;init: &lcub;&rcub;&rcub;&percnt;&percnt;'],
    ['a | [b]', 'a &verbar; &lsqb;b&rsqb;'],
    ['`*a*` _b_ \\n $x$', '&grave;&ast;a&ast;&grave; &lowbar;b&lowbar; &bsol;n &dollar;x&dollar;'],
    ['fa:fa-ban', 'fa&colon;fa-ban'],
    ['1. one', '\u200b1. one'],
    ['12) twelve', '\u200b12) twelve'],
    ['- one', '\u200b- one'],
    ['  + one ', '\u200b+ one'],
    ['two\nlines', 'two lines'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMermaid(text)).toBe(escaped)
  })

  it('leaves nothing that ends a label or starts a directive', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(escapeMermaid(text)).not.toMatch(/["#%`\\<>[\]{}|$*_\n]|&(?![a-z]+;)/)
      }),
    )
  })
})
