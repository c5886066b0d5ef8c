import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { isAtlasError } from '../../../src/atlas/error.js'
import { requireKnown } from '../../../src/compare/records/require-known.js'
import { program, smallWorld } from '../../small-dataset.js'
import { organization } from '../records.js'

const atlas = createAtlas(smallWorld, {
  organizations: [organization('funder', 'JP')],
  programs: [
    program('satreps', { abbreviation: 'SRP', aliases: ['Science for development'] }),
    program('horizon'),
  ],
})

const errorOf = (run: () => void) => {
  try {
    run()
  } catch (error) {
    if (isAtlasError(error)) return error
  }
  throw new Error('nothing was refused')
}

describe('requireKnown', () => {
  it('accepts ids of any of the kinds that are allowed', () => {
    const ask = () =>
      requireKnown(atlas, [
        [
          ['place', 'organization'],
          ['JP', 'funder'],
        ],
        ['program', undefined],
      ])
    expect(ask).not.toThrow()
  })

  it('lists every unknown id once, with the ids that are spelt nearly so', () => {
    const error = errorOf(() => requireKnown(atlas, [['program', ['satrep', 'horizont', 'satrep']]]))
    expect(error.code).toBe('unknown-id')
    expect(error.items).toEqual([
      { kind: 'program', id: 'satrep', suggestions: ['satreps'] },
      { kind: 'program', id: 'horizont', suggestions: ['horizon'] },
    ])
  })

  it('suggests the record that is called so, by name, abbreviation or alias', () => {
    const { items } = errorOf(() =>
      requireKnown(atlas, [
        ['program', ['srp', 'science for DEVELOPMENT']],
        [['place', 'organization'], ['Germany']],
      ]),
    )
    expect(items.map(({ suggestions }) => suggestions)).toEqual([['satreps'], ['satreps'], ['DE']])
  })

  it('tells of an id that another kind has, without what is spelt nearly so', () => {
    const error = errorOf(() =>
      requireKnown(createAtlas(smallWorld, { programs: [program('jb')] }), [['place', ['jb']]]),
    )
    expect(error.message).toBe('unknown place "jb" (it is a program)')
    expect(error.items).toEqual([{ kind: 'place', id: 'jb', suggestions: [], otherKinds: ['program'] }])
  })

  it('suggests three records of one name at most', () => {
    const alike = createAtlas({
      programs: ['a', 'b', 'c', 'd'].map((id) => program(id, { aliases: ['Grant'] })),
    })
    const { items } = errorOf(() => requireKnown(alike, [['program', ['grant']]]))
    expect(items[0]?.suggestions).toEqual(['a', 'b', 'c'])
  })

  it('lists unknown terms with unknown ids', () => {
    const known = ['dialogue', 'training']
    const error = errorOf(() => requireKnown(atlas, [['place', ['XX']]], [['mode', ['dialog'], known]]))
    expect(error.code).toBe('unknown-id')
    expect(error.message).toBe('unknown place "XX"; unknown mode "dialog" (did you mean "dialogue"?)')
    expect(errorOf(() => requireKnown(atlas, [], [['mode', ['dialog'], known]])).code).toBe('unknown-value')
  })

  it('suggests nothing for ids after the twentieth', () => {
    const ids = Array.from({ length: 22 }, (_, index) => `satreps${index}`)
    const { items } = errorOf(() => requireKnown(atlas, [['program', ids]]))
    expect(items).toHaveLength(22)
    expect(items.filter(({ suggestions }) => suggestions.length > 0)).toHaveLength(20)
  })

  it('tells of each id, also after the twentieth, of which kinds it may be', () => {
    const ids = Array.from({ length: 21 }, (_, index) => `nobody${index}`)
    const { items } = errorOf(() => requireKnown(atlas, [[['place', 'organization'], ids]]))
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['place or organization']))
  })
})
