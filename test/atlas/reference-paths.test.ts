import { describe, expect, it } from 'vitest'
import { referencePaths } from '../../src/atlas/reference-paths.js'

describe('referencePaths', () => {
  it('gives what all kinds have in common first, then what a kind has of its own, in the order of the fields', () => {
    expect(referencePaths('position')).toEqual([
      { keys: ['facts', '*', 'citations', '*', 'source'], target: 'source' },
      { keys: ['citations', '*', 'source'], target: 'source' },
      { keys: ['remarks', '*', 'citations', '*', 'source'], target: 'source' },
      { keys: ['place'], target: 'place' },
      { keys: ['organization'], target: 'organization' },
      { keys: ['people', '*', 'organization'], target: 'organization' },
      { keys: ['people', '*', 'position'], target: 'position' },
    ])
  })

  it('leads to either kind of party', () => {
    const holders = referencePaths('program').filter(({ keys }) => keys[0] === 'holders')
    expect(holders).toEqual([
      { keys: ['holders', '*', 'place'], target: 'place' },
      { keys: ['holders', '*', 'organization'], target: 'organization' },
    ])
  })
})
