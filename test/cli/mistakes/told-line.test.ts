import { describe, expect, it } from 'vitest'
import { toldLine } from '../../../src/cli/mistakes/told-line.js'

describe('a line that the command tells', () => {
  it('begins with its name and holds nothing that a terminal obeys', () => {
    expect(toldLine('unknown id "\u001b[1m"')).toBe('sti-atlas: unknown id "\ufffd[1m"\n')
  })
})
