import { describe, expect, it } from 'vitest'
import { codeBlocksIn } from '../../../../scripts/docs/code-blocks.js'
import { shownBlocks } from '../../../../scripts/docs/figures/guide-blocks.js'

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
