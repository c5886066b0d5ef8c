import { describe, expect, it, vi } from 'vitest'
import { onceFor } from '../src/once-for.js'

describe('a value that is made once for a key', () => {
  it('is made when the key is first asked for, and kept', () => {
    const make = vi.fn((key: string) => ({ key }))
    const made = onceFor(new Map(), make)
    expect(make).not.toHaveBeenCalled()
    const first = made('a')
    expect(first).toEqual({ key: 'a' })
    expect(made('a')).toBe(first)
    expect(made('b')).toEqual({ key: 'b' })
    expect(make.mock.calls).toEqual([['a'], ['b']])
  })
})
