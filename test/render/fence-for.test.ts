import { describe, expect, it } from 'vitest'
import { fenceFor } from '../../src/render/fence-for.js'

describe('fenceFor', () => {
  it('is three backticks, or one more than the longest run in the text', () => {
    expect(fenceFor('')).toBe('```')
    expect(fenceFor('a ` b `` c')).toBe('```')
    expect(fenceFor('```js\n``````\n```')).toBe('```````')
  })
})
