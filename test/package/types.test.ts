import { describe, expect, it } from 'vitest'
import { compileInConsumer } from './consumer.js'

const good = `
import atlas, { type Program, type PlaceId, type Posture, compareApproaches } from 'sti-atlas'
import { programs, type ProgramId } from 'sti-atlas/data/programs'
import { createAtlas } from 'sti-atlas/atlas'
import { recordSchemas } from 'sti-atlas/schemas'
import { validateDataset } from 'sti-atlas/validate'
import { toMarkdown } from 'sti-atlas/render'
import { toEra } from 'sti-atlas/time'

const program: Program = atlas.get('program', 'satreps')
const id: ProgramId = program.id
const place: PlaceId = 'JP'
const posture: Posture = 'conditional'
const name: string = program.name.ja
const all: readonly Program[] = programs
const maybe: Program | undefined = atlas.find('program', 'anything')
const table: string = toMarkdown(compareApproaches(atlas, { partners: [place] }))
const own = createAtlas({ programs: [{ id: 'mine', name: { en: 'Mine', ja: '私' }, kind: 'fellowship', citations: [] }] })
const mine: string = own.get('program', 'mine').id
const ok: boolean = recordSchemas.program.safeParse({}).success
export { id, posture, name, all, maybe, table, mine, ok, validateDataset, toEra }
`

const wrong = `
import atlas, { type PlaceId, type Posture } from 'sti-atlas'
import { type ProgramId } from 'sti-atlas/data/programs'
import { comparePlaces } from 'sti-atlas/compare'

atlas.get('program', 'satrepz')
const program: ProgramId = 'no-such-program'
const place: PlaceId = 'UK'
const posture: Posture = 'frendly'
atlas.get('program', 'satreps').name.fr
atlas.get('program', 'satreps').id = 'sicorp'
comparePlaces(atlas, { places: ['UK'] })
export { program, place, posture }
`

describe.each(['nodenext', 'bundler'] as const)('the declarations under module resolution %s', (module) => {
  it('accept a program that uses every entry', () => {
    expect(compileInConsumer(`good-${module}.ts`, good, module)).toEqual([])
  })

  it('reject wrong ids, wrong terms, wrong fields and writing', () => {
    const lines = compileInConsumer(`wrong-${module}.ts`, wrong, module).map(
      (line) => /\((\d+),/.exec(line)?.[1],
    )
    expect(lines).toEqual(['6', '7', '8', '9', '10', '11', '12'])
  })
})

describe('the declarations of a CommonJS consumer', () => {
  it('accept the same program', () => {
    expect(
      compileInConsumer('good.cts', good.replace('import atlas, {', 'import { atlas,'), 'nodenext'),
    ).toEqual([])
  })
})
