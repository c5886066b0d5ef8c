import { describe, expect, it } from 'vitest'
import type { MappedField } from '../../../src/validate/mapping/create-mapping.js'
import { originPathOf } from '../../../src/validate/mapping/field-path.js'
import { originOf } from '../../../src/validate/mapping/origin-of.js'
import type { Path } from '../../../src/validate/path.js'

const field = (
  from: MappedField['origin']['from'],
  ...target: readonly (string | number)[]
): MappedField => ({
  target,
  origin: { from },
})

const originIn = originOf(
  [
    field('code', 'id'),
    field('title.en', 'name', 'en'),
    field('title.ja', 'name', 'ja'),
    field('place', 'holders', 0, 'place'),
    field('holder', 'holders', 0),
    field('place 2', 'holders', 0, 'place'),
    field(['start', 'end'], 'period'),
  ],
  (record, name) => originPathOf(name)(record),
)
const origin = (...path: Path) => originIn({ title: {} }, path)

describe('where a field of ours comes from', () => {
  it('is the field that it is made of, as the record has it', () => {
    expect(origin('id')).toEqual(['code'])
    expect(origin('name', 'en')).toEqual(['title', 'en'])
    expect(originIn({ 'title.en': 'A' }, ['name', 'en'])).toEqual(['title.en'])
  })

  it('is the field that the nearest thing around it is made of', () => {
    expect(origin('id', 'x')).toEqual(['code'])
    expect(origin('holders', 0, 'place')).toEqual(['place'])
    expect(origin('holders', 0, 'place', 'x')).toEqual(['place'])
    expect(origin('holders', 0, 'organization')).toEqual(['holder'])
  })

  it('is the first field that something in it is made of', () => {
    expect(origin('name')).toEqual(['title', 'en'])
    expect(origin('holders')).toEqual(['place'])
  })

  it('is the field in which an interval begins', () => {
    expect(origin('period')).toEqual(['start'])
  })

  it('is none for what no field is made into', () => {
    expect(origin('kind')).toBeUndefined()
    expect(origin('name', 'fr')).toBeUndefined()
    expect(origin('holders', 1)).toBeUndefined()
    expect(origin()).toBeUndefined()
  })
})
