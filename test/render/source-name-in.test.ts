import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { sourceNameIn } from '../../src/render/source-name-in.js'

const name = (text: string) => ({ en: text, ja: `${text}の名` })

const atlas = createAtlas({
  sources: [
    {
      id: 'paper',
      name: name('Paper'),
      kind: 'report',
      completeness: 'whole',
      citations: [{ source: 'paper', section: 'one' }],
      outline: [
        { id: 'one', title: name('Aims') },
        { id: 'two', label: '2.1', title: name('Means') },
      ],
    },
  ],
})

describe('sourceNameIn', () => {
  it('names document and section, with the number of the section where it has one', () => {
    expect(sourceNameIn(atlas)({ source: 'paper', section: 'one' })).toBe('Paper, Aims')
    expect(sourceNameIn(atlas, 'ja')({ source: 'paper', section: 'two' })).toBe('Paperの名、2.1 Meansの名')
  })

  it('takes language tags, and refuses other languages at once', () => {
    expect(sourceNameIn(atlas, 'ja-JP' as 'ja')({ source: 'paper', section: 'one' })).toBe(
      'Paperの名、Aimsの名',
    )
    expect(() => sourceNameIn(atlas, 'fr' as 'en')).toThrow(RangeError)
  })

  it('takes the id of a section or source that the atlas does not hold', () => {
    expect(sourceNameIn(atlas)({ source: 'paper', section: 'nine' })).toBe('Paper, nine')
    expect(sourceNameIn(atlas)({ source: 'other', section: 'one' })).toBe('other § one')
  })
})
