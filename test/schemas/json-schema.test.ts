import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { curated } from '../../src/curated.js'
import { kinds } from '../../src/model/kinds.js'
import { dataset } from '../../src/schemas/dataset.js'
import { datasetJsonSchema, recordJsonSchema } from '../../src/schemas/json-schema.js'
import { validateDataset } from '../../src/validate/validate-dataset.js'

/** A validator as its users get it: strict, so that it refuses keywords that the standard does not have. */
const compiled = () => {
  const ajv = new Ajv2020({ formats: { uri: true }, schemas: kinds.map(recordJsonSchema) })
  return { ajv, validate: ajv.compile(datasetJsonSchema()) }
}

describe('the JSON Schema of a dataset', () => {
  it('takes the curated records, together with the schemas of all kinds', () => {
    const { validate } = compiled()
    expect([validate(curated), validate.errors]).toEqual([true, null])
  })

  it('refuses a collection that there is not, and a record with an unknown field or a wrong id', () => {
    const { validate } = compiled()
    const [program] = curated.programs
    expect(validate({ projects: [] })).toBe(false)
    expect(validate({ programs: [{ ...program, aim: 'x' }] })).toBe(false)
    expect(validate({ programs: [{ ...program, id: 'No id' }] })).toBe(false)
    expect(validate({ programs: [program] })).toBe(true)
  })

  it('takes $schema and meta beside the collections, as the validator and the schema of zod do', () => {
    const { validate } = compiled()
    const data = { $schema: 'https://example.org/dataset.json', meta: { version: '1' }, programs: [] }
    expect(validate(data)).toBe(true)
    expect(dataset.safeParse(data).success).toBe(true)
    expect(validateDataset(data).report.issues).toEqual([])
  })

  it('is called by its name and says what it holds', () => {
    expect(datasetJsonSchema()).toMatchObject({
      $id: 'dataset.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Dataset',
      properties: { facilities: { type: 'array', items: { $ref: 'facility.json' } } },
    })
  })
})

describe('the JSON Schema of a kind', () => {
  it('has no notes of ours, and dates by their pattern: those of a year or month are none to others', () => {
    const text = JSON.stringify(kinds.map(recordJsonSchema))
    expect(text).not.toMatch(/"(?:identifies|references|vocabulary|terms)":/)
    expect([...new Set(text.match(/"format":"[^"]*"/g))]).toEqual(['"format":"uri"'])
    expect(recordJsonSchema('meeting')).toMatchObject({ $id: 'meeting.json', title: 'Meeting' })
  })
})
