import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { comparisons, locales, texts } from './arbitraries.js'
import { approaches, empty, saying, withoutColumns, withoutRows } from './comparisons.js'

const markdown = new MarkdownIt({ html: true, linkify: true })
markdown.linkify.set({ fuzzyLink: false })

const tagsOf = (html: string) => html.match(/<[^>]*>/g)

describe('toMarkdown', () => {
  it('writes title, table, legend, notes and a footnote for each citation', () => {
    expect(toMarkdown(approaches)).toBe(`# Approaches

|  | Germany | Thailand | China |
| --- | --- | --- | --- |
| EU |  | supportive: others[^1] | conditional: rival[^1][^2] |
| Korea | strategic: top tier[^3] | working level (via ASEAN)[^3] | selective; conditional[^3] |

**Legend**

- strategic: A strategic partner.
- selective
- working level
- supportive
- conditional: Under conditions.

**Notes**

- Germany belongs to the EU.

[^1]: eu-2021 § world
[^2]: eu-2021 § china: “systemic rival”
[^3]: kr-2023 § regions
`)
  })

  it('writes Japanese', () => {
    const lines = toMarkdown(approaches, { locale: 'ja' }).split('\n')
    expect(lines[0]).toBe('# アプローチ')
    expect(lines[4]).toBe('| 欧州連合 |  | 支援：その他[^1] | 条件付き：競争相手[^1][^2] |')
    expect(lines).toContain('**凡例**')
    expect(lines).toContain('[^2]: eu-2021 § china：「systemic rival」')
  })

  it('names sources as it is told', () => {
    const names: Readonly<Record<string, string>> = { 'eu-2021': 'Global Approach | EU' }
    const written = toMarkdown(approaches, { sourceName: ({ source }) => names[source] ?? source })
    expect(written).toContain('[^1]: Global Approach \\| EU\n')
    expect(written).toContain('[^3]: kr-2023\n')
  })

  it('takes a level for the heading and a prefix for the footnotes', () => {
    const lines = toMarkdown(approaches, { headingLevel: 3, idPrefix: 'a b]-' }).split('\n')
    expect(lines[0]).toBe('### Approaches')
    expect(lines[4]).toContain('others[^ab-1]')
    expect(lines.at(-2)).toBe('[^ab-3]: kr-2023 § regions')
  })

  it('writes no table where there are neither rows nor columns', () => {
    expect(toMarkdown(empty)).toBe('# Programs\n\n**Notes**\n\n- Nothing matches the selection.\n')
  })

  it('writes the header alone where there are no rows, and the labels alone where there are no columns', () => {
    expect(toMarkdown(withoutRows)).toBe(
      '# Approaches\n\n|  | Germany | Thailand | China |\n| --- | --- | --- | --- |\n',
    )
    expect(toMarkdown(withoutColumns)).toBe('# Approaches\n\n|  |\n| --- |\n| EU |\n| Korea |\n')
  })

  it('has one more unescaped pipe on each line of the table than it has cells', () => {
    fc.assert(
      fc.property(comparisons, locales, (comparison, locale) => {
        const lines = toMarkdown(comparison, { locale })
          .split('\n')
          .filter((line) => line.startsWith('|'))
        const { rows, columns } = comparison
        expect(lines).toHaveLength(rows.length + columns.length === 0 ? 0 : rows.length + 2)
        for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(columns.length + 2)
      }),
    )
  })

  it('renders with the same elements whatever the texts say', () => {
    const expected = tagsOf(markdown.render(toMarkdown(saying('x'))))
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagsOf(markdown.render(toMarkdown(saying(`x${text}x`))))).toEqual(expected)
      }),
    )
  })
})
