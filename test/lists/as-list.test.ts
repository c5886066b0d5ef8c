import { describe, expect, it } from 'vitest'
import { asList } from '../../src/lists/as-list.js'

describe('asList', () => {
  it('holds what there is, be it empty, and is empty where there is nothing', () => {
    expect(asList('one')).toEqual(['one'])
    expect(asList('')).toEqual([''])
    expect(asList(undefined)).toEqual([])
  })
})
