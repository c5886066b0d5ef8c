import { describe, expect, it } from 'vitest'
import { codeBlock } from '../../../../scripts/docs/rules/code-block.js'

describe('codeBlock', () => {
  it('has a longer fence than the text', () => {
    expect(codeBlock('text', 'a\n````\nb\n')).toBe('`````text\na\n````\nb\n`````')
  })

  it('shows what cannot be seen', () => {
    expect(codeBlock('csv', 'a\u0000b\u202Ec\uFEFF\n')).toBe('```csv\na\\u0000b\\u202ec\\ufeff\n```')
  })
})
