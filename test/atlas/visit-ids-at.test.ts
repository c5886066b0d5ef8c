import { describe, expect, it } from 'vitest'
import { visitIdsAt } from '../../src/atlas/visit-ids-at.js'

const visited = (value: unknown, ...keys: readonly string[]): string[] => {
  const found: string[] = []
  visitIdsAt(value, keys, (id, path) => found.push(`${id} at ${path.join('/')}`))
  return found
}

const record = { place: 'JP', holders: [{ place: 'US' }, { organization: 'jst' }, { place: 'DE' }] }

describe('the ids at the end of keys', () => {
  it('are visited with the way to each, in order', () => {
    expect(visited(record, 'place')).toEqual(['JP at place'])
    expect(visited(record, 'holders', '*', 'place')).toEqual([
      'US at holders/0/place',
      'DE at holders/2/place',
    ])
  })

  it('are none where something else stands there', () => {
    expect(visited(record, 'holders')).toEqual([])
    expect(visited(record, 'place', '*')).toEqual([])
    expect(visited(record, 'holders', 'place')).toEqual([])
    expect(visited({ parent: 7 }, 'parent')).toEqual([])
    expect(visited(undefined, 'parent')).toEqual([])
  })

  it('are none where the key is inherited', () => {
    expect(visited(Object.create({ parent: 'a' }), 'parent')).toEqual([])
  })
})
