import { describe, expect, it } from 'vitest'
import { collections, kinds } from '../../../src/model/kinds.js'
import { validateDataset } from '../../../src/validate/index.js'
import { leastRecords, recordOf } from '../records.js'
import { world } from '../rules/issues-of.js'

const acceptedOf = (input: unknown) => validateDataset(input, { base: world }).accepted

describe('the records that are accepted', () => {
  it('stand in the collection of their kind', () => {
    const input = Object.fromEntries(kinds.map((kind) => [collections[kind], [leastRecords[kind]]]))
    expect(acceptedOf(input)).toStrictEqual(input)
  })

  it('keep their order, and have no collection of a kind of which none is accepted', () => {
    const themes = ['b', 'a'].map((id) => recordOf('theme', { id, name: { en: id, ja: id } }))
    expect(acceptedOf({ themes, programs: [{ id: 'x' }], forums: [] })).toStrictEqual({ themes })
    expect(acceptedOf({ forums: [] })).toStrictEqual({})
  })
})
