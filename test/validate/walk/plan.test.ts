import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { kinds } from '../../../src/model/kinds.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import { bareSchema } from '../../../src/validate/schema/schema-at.js'
import { planOf } from '../../../src/validate/walk/plan.js'

/** All unions in a schema. */
const unionsIn = (schema: z.core.$ZodType): readonly z.ZodUnion[] => {
  const bare = bareSchema(schema)
  if (bare instanceof z.ZodArray) return unionsIn(bare.element)
  if (bare instanceof z.ZodObject)
    return Object.values(bare.shape).flatMap((field: z.core.$ZodType) => unionsIn(field))
  return bare instanceof z.ZodUnion ? [bare, ...bare.options.flatMap(unionsIn)] : []
}

const fieldsOf = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] =>
  schema instanceof z.ZodObject ? Object.entries(schema.shape) : []

describe('the plan of a kind', () => {
  it('says what fields refer to, in objects, lists and unions', () => {
    const program = planOf('program')
    const holder = program.fields.get('holders')?.items
    expect(program.fields.get('partners')?.items?.references).toBe('place')
    expect(holder?.fields.get('place')?.references).toBe('place')
    expect(holder?.fields.get('organization')?.references).toBe('organization')
    expect(program.fields.get('citations')?.items?.isCitation).toBe(true)
    expect(program.fields.get('id')).toBeUndefined()
  })

  it('names the rules on its values', () => {
    expect(
      planOf('program')
        .fields.get('budget')
        ?.rules.map(({ code }) => code),
    ).toContain('amount-precision')
  })

  it('holds one plan for a field, so what options of a union have in common must be the same', () => {
    const unions = kinds.flatMap((kind) => unionsIn(recordSchemas[kind]))
    expect(unions.length).toBeGreaterThan(0)
    for (const { options } of unions) {
      const fields = options.flatMap(fieldsOf)
      const names = new Set(fields.map(([name]) => name))
      expect(new Set(fields.map(([, field]) => bareSchema(field))).size).toBe(names.size)
    }
  })
})
