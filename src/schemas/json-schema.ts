import * as z from 'zod'
import { collections, type Kind, kinds } from '../model/kinds.js'
import { besideRecords, dataset, recordSchemas } from './dataset.js'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** What our schemas note for what is generated from them, which no other program knows. */
const ownKeywords = ['identifies', 'references', 'vocabulary', 'meaning', 'terms']

/** The formats that JSON Schema defines and that mean the same here; ours have patterns beside them. */
const standardFormats = new Set<unknown>(['uri'])

const withoutOwnKeywords = ({ jsonSchema }: { readonly jsonSchema: object }): void => {
  for (const keyword of ownKeywords) Reflect.deleteProperty(jsonSchema, keyword)
  if (!standardFormats.has(Reflect.get(jsonSchema, 'format'))) Reflect.deleteProperty(jsonSchema, 'format')
}

/** The JSON Schema of a kind of record, in the words of the standard alone. */
export const recordJsonSchema = (kind: Kind): object => ({
  $id: `${kind}.json`,
  ...z.toJSONSchema(recordSchemas[kind], { override: withoutOwnKeywords }),
})

/** The JSON Schema of a dataset, which leads to those of the kinds of record. */
export const datasetJsonSchema = (): object => ({
  $id: 'dataset.json',
  $schema: DIALECT,
  ...z.globalRegistry.get(dataset),
  type: 'object',
  properties: {
    ...z.toJSONSchema(z.object(besideRecords)).properties,
    ...Object.fromEntries(
      kinds.map((kind) => [collections[kind], { type: 'array', items: { $ref: `${kind}.json` } }]),
    ),
  },
  additionalProperties: false,
})
