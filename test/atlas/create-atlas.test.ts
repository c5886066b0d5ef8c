import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { isAtlasError } from '../../src/atlas/error.js'
import { paper, program, smallWorld } from '../small-dataset.js'

const caught = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

const own = {
  programs: [
    program('exchange', { holders: [{ place: 'JP' }], partners: ['TH', 'asean'] }),
    program('grants', { holders: [{ place: 'DE' }], parent: 'exchange', kind: 'research-funding' }),
  ],
}
const atlas = createAtlas(smallWorld, own)

describe('createAtlas', () => {
  it('gives records by kind and id', () => {
    expect(atlas.get('program', 'grants').name.en).toBe('grants')
    expect(atlas.find('program', 'nothing')).toBeUndefined()
  })

  it('lists the records of all datasets in their order', () => {
    expect(atlas.all('program').map(({ id }) => id)).toEqual(['exchange', 'grants'])
    expect(atlas.all('facility')).toEqual([])
  })

  it('throws one documented error with suggestions for an id that it does not know', () => {
    const error = caught(() => atlas.get('program', 'exchnge'))
    expect(isAtlasError(error) && [error.code, error.message]).toEqual([
      'unknown-id',
      'unknown program "exchnge" (did you mean "exchange"?)',
    ])
  })

  it('throws the same error for what is no text, as a query of an address in plain JavaScript may be', () => {
    const get = (id: unknown) => caught(() => atlas.get('program', JSON.parse(JSON.stringify({ id })).id))
    for (const [id, written] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [7, '7'],
      [['grants', 'labs'], 'grants,labs'],
    ]) {
      const error = get(id)
      expect(isAtlasError(error) && [error.code, error.items[0]?.id]).toEqual(['unknown-id', written])
    }
    const kind = caught(() => atlas.all(JSON.parse('null')))
    expect(isAtlasError(kind) && kind.message).toContain('unknown kind "null"')
  })

  it('says of which kind an id is that another kind has', () => {
    const ask = () => atlas.get('theme', 'grants')
    expect(ask).toThrow('unknown theme "grants" (it is a program)')
  })

  it('says that a kind is none, and which may be meant', () => {
    const asked = JSON.parse('"programs"')
    for (const ask of [
      () => atlas.all(asked),
      () => atlas.find(asked, 'grants'),
      () => atlas.where(asked, {}),
    ])
      expect(ask).toThrow('unknown kind "programs" (did you mean "program"?)')
    expect(isAtlasError(caught(() => atlas.all(asked)))).toBe(true)
  })

  it('refuses to merge datasets that share an id, and names both records', () => {
    const other = { programs: [program('grants', { name: { en: 'Other grants', ja: '別の助成' } })] }
    const error = caught(() => createAtlas(smallWorld, own, other))
    expect(isAtlasError(error) && [error.code, error.message]).toEqual([
      'clashing-id',
      'two records are the program "grants": "grants" and "Other grants"',
    ])
  })

  it('names records by their ids in a clash where they have no name, as they are not checked', () => {
    const nameless = JSON.parse('{"programs": [{"id": "grants"}]}')
    expect(() => createAtlas(smallWorld, own, nameless)).toThrow(
      'two records are the program "grants": "grants" and "grants"',
    )
  })

  it('names every clash at once, and those inside one dataset when its records are asked for by id', () => {
    const twice = { programs: [program('a'), program('b'), program('c'), program('a'), program('b')] }
    const message =
      'two records are the program "a": "a" and "a"; two records are the program "b": "b" and "b"'
    expect(() => createAtlas(smallWorld, twice)).toThrow(message)
    const alone = createAtlas(twice)
    expect(alone.all('program')).toHaveLength(5)
    expect(() => alone.find('program', 'c')).toThrow(message)
  })

  it('names the clashes of all kinds at once where datasets are merged', () => {
    const other = { programs: [program('grants')], places: smallWorld.places?.slice(0, 1) ?? [] }
    const error = caught(() => createAtlas(smallWorld, own, other))
    expect(isAtlasError(error) && error.clashes?.map(({ kind, id }) => [kind, id])).toEqual([
      ['place', 'JP'],
      ['program', 'grants'],
    ])
  })

  it('allows the same id for records of different kinds', () => {
    const dataset = { programs: [program('paper')] }
    expect(createAtlas(smallWorld, dataset).get('source', 'paper')).toBe(paper)
  })

  it('finds records by plain values, by any of several values, inside arrays and inside objects', () => {
    const idsWhere = (condition: Parameters<typeof atlas.where<'program'>>[1]) =>
      atlas.where('program', condition).map(({ id }) => id)
    expect(idsWhere({ kind: 'fellowship' })).toEqual(['exchange'])
    expect(idsWhere({ kind: ['fellowship', 'research-funding'] })).toEqual(['exchange', 'grants'])
    expect(idsWhere({ partners: 'asean' })).toEqual(['exchange'])
    expect(idsWhere({ holders: { place: 'DE' } })).toEqual(['grants'])
    expect(idsWhere({ partners: 'DE' })).toEqual([])
    expect(idsWhere(({ parent }) => parent !== undefined)).toEqual(['grants'])
  })

  it('follows references in both directions', () => {
    expect(atlas.referencesFrom('program', 'grants')).toEqual([
      { kind: 'source', id: 'paper', pointer: '/citations/0/source' },
      { kind: 'place', id: 'DE', pointer: '/holders/0/place' },
      { kind: 'program', id: 'exchange', pointer: '/parent' },
    ])
    expect(atlas.referencesTo('program', 'exchange')).toEqual([
      { kind: 'program', id: 'grants', pointer: '/parent' },
    ])
    expect(atlas.referencesTo('place', 'CL')).toEqual([
      { kind: 'place', id: 'south', pointer: '/members/1/place' },
    ])
    expect(atlas.referencesTo('program', 'grants')).toEqual([])
    expect(() => atlas.referencesTo('program', 'grant')).toThrow('did you mean "grants"?')
  })

  it('lists all that refer to a record, kind by kind', () => {
    expect(atlas.referencesTo('place', 'TH')).toEqual([
      { kind: 'place', id: 'asean', pointer: '/members/0/place' },
      { kind: 'program', id: 'exchange', pointer: '/partners/0' },
    ])
  })

  it('leaves its datasets as they are', () => {
    const before = JSON.stringify(own)
    const fresh = createAtlas(smallWorld, own)
    fresh.referencesTo('place', 'TH')
    fresh.where('program', { kind: 'fellowship' })
    expect(JSON.stringify(own)).toBe(before)
  })
})
