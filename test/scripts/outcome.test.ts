import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tell } from '../../scripts/outcome.js'

describe('tell', () => {
  let exitCode: typeof process.exitCode
  beforeEach(() => {
    exitCode = process.exitCode
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => {
    process.exitCode = exitCode
    vi.restoreAllMocks()
  })

  it('says what is well, and lets the program end well', () => {
    tell({ ok: true, lines: ['one', 'two'] })
    expect(vi.mocked(console.log).mock.calls).toEqual([['one'], ['two']])
    expect(console.error).not.toHaveBeenCalled()
    expect(process.exitCode).toBe(exitCode)
  })

  it('says what is not well as errors, and lets the program fail', () => {
    tell({ ok: false, lines: ['one'] })
    expect(vi.mocked(console.error).mock.calls).toEqual([['one']])
    expect(console.log).not.toHaveBeenCalled()
    expect(process.exitCode).toBe(1)
  })
})
