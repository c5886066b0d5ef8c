import { describe, expect, it } from 'vitest'
import { terminalWidth } from '../../../src/cli/output/terminal-width.js'

describe('terminalWidth', () => {
  it('is what a terminal says, but for 0, by which it says that it does not know', () => {
    expect(terminalWidth({ isTTY: true, columns: 120 })).toBe(120)
    expect(terminalWidth({ isTTY: true, columns: 0 })).toBeUndefined()
    expect(terminalWidth({ isTTY: true })).toBeUndefined()
  })

  it('is not known in a pipe', () => {
    expect(terminalWidth({ isTTY: false, columns: 80 })).toBeUndefined()
    expect(terminalWidth({})).toBeUndefined()
  })
})
