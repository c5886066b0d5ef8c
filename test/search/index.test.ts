import { describe, expect, it } from 'vitest'
import * as search from '../../src/search/index.js'

describe('the entry of search', () => {
  it('exports this function and no other', () => {
    expect(Object.keys(search).sort()).toEqual(['createSearch'])
  })
})
