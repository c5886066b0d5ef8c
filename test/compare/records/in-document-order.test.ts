import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDocumentOrder } from '../../../src/compare/records/in-document-order.js'

describe('inDocumentOrder', () => {
  it('puts parts whose order is not known last, by id', () => {
    const parts = [{ id: 'b' }, { id: 'z', order: 0 }, { id: 'a' }, { id: 'c', order: 7 }]
    expect(parts.toSorted(inDocumentOrder).map(({ id }) => id)).toEqual(['z', 'c', 'a', 'b'])
  })

  it('gives one order whatever the order before', () => {
    const parts = [{ id: 'a' }, { id: 'b', order: 2 }, { id: 'c', order: 2 }, { id: 'd', order: 1 }]
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), (shuffled) => {
        expect(shuffled.toSorted(inDocumentOrder).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
      }),
    )
  })
})
