import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { collectMistakes } from '../../../src/cli/comparisons/collect-mistakes.js'
import { mistake } from '../../../src/cli/mistakes/mistake.js'
import { belongsTo } from '../../../src/compare/belongs-to.js'
import { smallWorld } from '../../small-dataset.js'

const atlas = createAtlas(smallWorld)

const fail = (text: string) => () => {
  throw mistake({ en: text, ja: `${text}です。` })
}

const thrownBy = (run: () => unknown) => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('collectMistakes', () => {
  it('gives what functions give where there is no mistake', () => {
    const { attempt, conclude } = collectMistakes()
    expect(attempt(() => 1)).toBe(1)
    expect(conclude(() => undefined)).toBeUndefined()
  })

  it('goes on after a mistake, and tells all of them at the end, those of the atlas too', () => {
    const { attempt, conclude } = collectMistakes()
    expect(attempt(fail('first'))).toBeUndefined()
    expect(attempt(() => 2)).toBe(2)
    expect(thrownBy(() => conclude(() => belongsTo(atlas, 'JPN', 'eu')))).toMatchObject({
      name: 'Mistake',
      text: {
        en: 'first; unknown place "JPN" (did you mean "JP"?)',
        ja: 'firstです。 「JPN」という国・地域はありません。「JP」のことですか。',
      },
    })
  })

  it('throws a single mistake as it is', () => {
    const before = collectMistakes()
    before.attempt(fail('only'))
    expect(thrownBy(() => before.conclude(() => 1))).toMatchObject({ name: 'Mistake', message: 'only' })
    const { conclude } = collectMistakes()
    expect(thrownBy(() => conclude(() => belongsTo(atlas, 'JPN', 'eu')))).toMatchObject({
      name: 'AtlasError',
    })
  })

  it('throws at once what is no mistake of the user', () => {
    const { attempt } = collectMistakes()
    expect(() =>
      attempt(() => {
        throw new TypeError('ours')
      }),
    ).toThrow(TypeError)
  })
})
