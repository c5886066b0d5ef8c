import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../../src/validate/read/problems/value-problems.js'

describe('duplicateKey', () => {
  it('names five keys and counts the others', () => {
    const { message } = duplicateKey(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(message.en).toContain('"e" and 2 more')
    expect(message.ja).toContain('「e」、ほか2個')
  })
})
