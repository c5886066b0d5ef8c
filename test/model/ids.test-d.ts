import { describe, expectTypeOf, it } from 'vitest'
import atlas, { createAtlas, curated } from '../../src/index.js'
import type { AnyIds, PlaceId, ProgramId } from '../../src/model/ids.js'
import type { Approach, Posture, Program } from '../../src/model/records.js'
import { program } from '../small-dataset.js'

describe('ids of curated records', () => {
  it('are unions of what exists', () => {
    expectTypeOf<'satreps'>().toExtend<ProgramId>()
    expectTypeOf<'JP'>().toExtend<PlaceId>()
    expectTypeOf<'UK'>().not.toExtend<PlaceId>()
    expectTypeOf<string>().not.toExtend<ProgramId>()
  })

  it('let get return a record that is never undefined', () => {
    expectTypeOf(atlas.get('program', 'satreps')).toEqualTypeOf<Program>()
    expectTypeOf(atlas.find('program', 'satreps')).toEqualTypeOf<Program | undefined>()
  })

  it('do not let get take an id that no record has', () => {
    // @ts-expect-error there is no such program
    atlas.get('program', 'satrepz')
    // @ts-expect-error the id of a program is not the id of a place
    atlas.get('place', 'satreps')
  })

  it('do not let a record be changed', () => {
    // @ts-expect-error fields are read-only
    atlas.get('program', 'satreps').id = 'sicorp'
  })

  it('do not let where ask for terms that do not exist', () => {
    // @ts-expect-error there is no such level
    atlas.where('measure', { level: 'province' })
  })
})

describe('ids of records that anybody made', () => {
  it('are any text', () => {
    const mixed = createAtlas(curated, { programs: [program('anything')] })
    expectTypeOf(mixed.get('program', 'anything')).toEqualTypeOf<Program<AnyIds>>()
  })

  it('accept curated records too', () => {
    expectTypeOf<Program>().toExtend<Program<AnyIds>>()
    expectTypeOf<Program<AnyIds>>().not.toExtend<Program>()
  })
})

describe('terms', () => {
  it('are unions', () => {
    expectTypeOf<Approach['tiers'][number]['posture']>().toEqualTypeOf<Posture>()
    expectTypeOf<'frendly'>().not.toExtend<Posture>()
  })
})
