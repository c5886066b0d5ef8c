import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/compare/comparison.js'
import { escapeHtml } from '../../src/render/escape-html.js'
import { neutralizeControlCharacters } from '../../src/render/neutralize-control-characters.js'
import { toHtml } from '../../src/render/to-html.js'
import { comparisons, locales, texts } from './arbitraries.js'
import { approaches, empty, saying, withoutColumns } from './comparisons.js'

describe('toHtml', () => {
  it('writes a table with caption and headers, the legend, the notes and linked sources', () => {
    expect(
      toHtml({ ...approaches, rows: approaches.rows.slice(0, 1), legend: approaches.legend.slice(3) }),
    ).toBe(
      `<div lang="en" data-kind="approaches">
<table>
<caption>Approaches</caption>
<thead><tr><td></td><th scope="col" data-id="DE">Germany</th><th scope="col" data-id="TH">Thailand</th><th scope="col" data-id="CN">China</th></tr></thead>
<tbody>
<tr><th scope="row" data-id="eu">EU</th><td></td><td data-value="supportive" data-via="residual">supportive: others<sup><a id="approaches-ref-1" href="#approaches-1" role="doc-noteref">1</a></sup></td><td data-value="conditional"><abbr title="conditional: Under conditions.">conditional: rival</abbr><sup><a href="#approaches-1" role="doc-noteref">1</a>, <a id="approaches-ref-2" href="#approaches-2" role="doc-noteref">2</a></sup></td></tr>
</tbody>
</table>
<dl aria-label="Legend">
<dt>supportive</dt><dd></dd>
<dt>conditional</dt><dd>Under conditions.</dd>
</dl>
<ul aria-label="Notes">
<li>Germany belongs to the EU.</li>
</ul>
<section role="doc-endnotes" aria-label="Sources"><ol>
<li id="approaches-1">eu-2021 § world <a href="#approaches-ref-1" role="doc-backlink" aria-label="Back to the table">↩</a></li>
<li id="approaches-2">eu-2021 § china: “systemic rival” <a href="#approaches-ref-2" role="doc-backlink" aria-label="Back to the table">↩</a></li>
</ol></section>
</div>
`,
    )
  })

  it('writes Japanese and says so', () => {
    const html = toHtml(approaches, { locale: 'ja' })
    expect(html).toMatch(/^<div lang="ja"/)
    expect(html).toContain('<caption>アプローチ</caption>')
    expect(html).toContain('aria-label="出典"')
  })

  it('puts several terms and figures into data-value', () => {
    const figure = { value: -1.5, text: { en: '−1.5', ja: '−1.5' }, citations: [] }
    expect(toHtml(approaches)).toContain('data-value="selective conditional"')
    expect(toHtml({ ...approaches, cells: [[figure]] })).toContain('<td data-value="-1.5">−1.5</td>')
  })

  it('says what sorts a cell and explains it', () => {
    const description = { en: 'No longer there.', ja: '今はない。' }
    const legend = [{ id: 'vanishes', label: { en: 'vanishes', ja: '消失' }, description }]
    const cell = { value: [], text: { en: 'gone', ja: 'なし' }, state: 'vanishes', citations: [] }
    expect(toHtml({ ...approaches, cells: [[cell]], legend })).toContain(
      '<td data-value="" data-state="vanishes"><abbr title="vanishes: No longer there.">gone</abbr></td>',
    )
  })

  it('explains each of several terms in the title of a cell', () => {
    const description = { en: 'As written.', ja: '記載の通り。' }
    const legend = ['first', 'second'].map((id) => ({ id, label: { en: id, ja: id }, description }))
    const cell = { value: ['second', 'first'], text: { en: 'both', ja: '両方' }, citations: [] }
    expect(toHtml({ ...approaches, cells: [[cell]], legend })).toContain(
      '<abbr title="second: As written.; first: As written.">both</abbr>',
    )
  })

  it('begins ids with a prefix that cannot leave the attribute', () => {
    const html = toHtml(approaches, { idPrefix: 'one" onclick="' })
    expect(html).toContain('href="#oneonclick1"')
    expect(html).toContain('<li id="oneonclick1">')
  })

  it('writes an empty table for an empty comparison', () => {
    expect(toHtml(empty)).toContain('<table>\n<caption>Programs</caption>\n<tbody>\n</tbody>\n</table>')
    expect(toHtml(empty)).not.toMatch(/<dl|<section/)
    expect(toHtml(withoutColumns)).toContain('<tr><th scope="row" data-id="KR">Korea</th></tr>')
    expect(toHtml(withoutColumns)).not.toContain('<thead>')
  })

  it('links every reference to a source and every source back to a reference', () => {
    fc.assert(
      fc.property(comparisons, locales, (comparison, locale) => {
        const html = toHtml(comparison, { locale })
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
        const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(targets)).toEqual(new Set(ids))
      }),
    )
  })

  it('writes as text what a file gives for a kind', () => {
    const read: Comparison = JSON.parse(JSON.stringify({ ...empty, kind: '"><script>' }))
    expect(toHtml(read).split('\n')[0]).toBe('<div lang="en" data-kind="&quot;&gt;&lt;script&gt;">')
  })

  it('writes any text as text', () => {
    const frame = toHtml(saying('TEXT'))
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = escapeHtml(neutralizeControlCharacters(`x${text}`))
        expect(toHtml(saying(`x${text}`))).toBe(frame.replaceAll('TEXT', () => escaped))
      }),
    )
  })
})
