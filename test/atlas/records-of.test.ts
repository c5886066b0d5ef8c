import { expect, it } from 'vitest'
import { recordsOf } from '../../src/atlas/records-of.js'
import { collections, kinds } from '../../src/model/kinds.js'

it.each(kinds)('gives the records of the collection of the kind %s', (kind) => {
  const collection = collections[kind]
  const dataset = JSON.parse(`{ "${collection}": [{ "id": "own" }] }`)
  expect(recordsOf(kind, dataset)).toEqual([{ id: 'own' }])
  expect(recordsOf(kind, {})).toEqual([])
})
