import { describe, expect, it } from 'vitest'
import { codeBlocksIn } from '../../../scripts/docs/code-blocks.js'
import { shownBlocks } from '../../../scripts/docs/figures/guide-blocks.js'
import { textWidth } from '../../../scripts/docs/figures/text-width.js'

describe('textWidth', () => {
  it('makes Japanese characters as wide as they are high', () => {
    expect(textWidth('科学', 10) / textWidth('科', 10)).toBe(2)
    expect(textWidth('科', 10)).toBeCloseTo(10.8)
  })

  it('makes narrow letters narrower than wide ones', () => {
    expect(textWidth('i', 10)).toBeLessThan(textWidth('W', 10))
  })
})

describe('shownBlocks', () => {
  const guide = [
    '```ts figure=network mermaid',
    'a',
    '```',
    '',
    '```ts',
    'b',
    '```',
    '```ts figure=bars',
    'c',
    '```',
  ]

  it('takes the blocks that name a figure', () => {
    const blocks = shownBlocks(codeBlocksIn('guide.md', guide.join('\n')))
    expect(blocks.map(({ figure, isDiagram }) => [figure, isDiagram])).toEqual([
      ['network', true],
      ['bars', false],
    ])
  })
})
