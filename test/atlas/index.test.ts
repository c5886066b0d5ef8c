import { describe, expect, it } from 'vitest'
import * as atlas from '../../src/atlas/index.js'

describe('the entry of atlas', () => {
  it('exports these functions and no others', () => {
    expect(Object.keys(atlas).sort()).toEqual(['createAtlas', 'isAtlasError', 'referencesIn'])
  })
})
