import type { Collection, Kind } from '../model/kinds.js'
import { isFields } from './fields.js'
import type { InputItem, InputProblem } from './input.js'
import { datasetMember } from './read/dataset-member.js'
import { COLLECTION_NAMES, collectionOf, isOtherMember } from './read/dataset-shape.js'
import { findNotPlain, readProperty } from './read/plain-value.js'
import { pointerToken } from './read/pointer-token.js'
import { collectionNotList, collectionUnknown, type Finding, problem } from './read/problems.js'
import { notADataset } from './rules/not-a-dataset.js'

const at = (pointer: string, finding: Finding, index?: number): InputProblem => ({
  ...problem(finding, undefined, index),
  pointer,
})

const isCollection = (input: object, name: string): boolean => {
  if (!collectionOf(name)) return false
  const member = datasetMember(input, name)
  return 'value' in member && Array.isArray(member.value)
}

/**
 * The items of a dataset given as JavaScript values: an object whose members are lists of records, a list of records,
 * or, where the kind is known, one record. Only plain data becomes a record, and nothing of a
 * record is run.
 */
export function* datasetItems(input: unknown, kind?: Kind): Generator<InputItem> {
  let index = 0
  const item = (pointer: string, value: unknown, collection?: Collection): InputItem => {
    const found = findNotPlain(value)
    if (found) return at(pointer + found.pointer, found.finding, index++)
    return { type: 'record', index: index++, pointer, value, ...(collection && { collection }) }
  }
  function* list(records: readonly unknown[], above: string, collection?: Collection): Generator<InputItem> {
    for (let place = 0; place < records.length; place += 1) {
      const pointer = `${above}/${place}`
      const property = readProperty(records, place)
      yield 'finding' in property
        ? at(pointer, property.finding, index++)
        : item(pointer, property.value, collection)
    }
  }

  if (Array.isArray(input)) {
    yield* list(input, '')
  } else if (!isFields(input)) {
    yield at('', notADataset)
  } else if (kind && !Object.keys(input).some((name) => isCollection(input, name))) {
    yield item('', input)
  } else {
    for (const name of Object.keys(input)) {
      if (isOtherMember(name)) continue
      const pointer = `/${pointerToken(name)}`
      const collection = collectionOf(name)
      const member = datasetMember(input, name)
      if ('finding' in member) {
        yield at(pointer, member.finding)
        continue
      }
      const { value: records } = member
      if (!collection) yield at(pointer, collectionUnknown(name, COLLECTION_NAMES))
      if (Array.isArray(records)) yield* list(records, pointer, collection)
      else if (collection && records !== undefined) yield at(pointer, collectionNotList(name))
    }
  }
}
