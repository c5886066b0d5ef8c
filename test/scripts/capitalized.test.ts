import { describe, expect, it } from 'vitest'
import { capitalized } from '../../scripts/capitalized.js'

describe('capitalized', () => {
  it('makes the first letter a capital and leaves the others', () => {
    expect(['program', 'sTI', 'A', ''].map(capitalized)).toEqual(['Program', 'STI', 'A', ''])
  })
})
