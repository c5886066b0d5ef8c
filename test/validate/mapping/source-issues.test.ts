import { describe, expect, it } from 'vitest'
import { mappingIssues } from '../mapping-of.js'

const source = (id: string, more: object = {}) => ({
  id,
  name: { en: id, ja: id },
  kind: 'dataset',
  completeness: 'whole',
  citations: [{ source: id, section: '1' }],
  outline: [{ id: '1', title: { en: 'All', ja: '全体' } }],
  ...more,
})

/** Where a mapping is wrong, and what is said. */
const said = (file: object) =>
  mappingIssues({ kind: 'program', fields: { id: 'code' }, ...file }).map(
    ({ pointer, message }) => `${pointer}: ${message.en}`,
  )

describe('the sources of a mapping', () => {
  it('are right where each has an id of its own and what is cited of it', () => {
    expect(
      said({ sources: [source('a'), source('b', { citations: [{ source: 'a', section: '1' }] })] }),
    ).toEqual([])
  })

  it('do not share an id', () => {
    expect(said({ sources: [source('a'), source('b'), source('a')] })).toEqual([
      '/sources/2/id: The id "a" is already that of the source at "/sources/0".',
    ])
  })

  it('cite sections that their outlines have', () => {
    const citations = [
      { source: 'a', section: '2' },
      { source: 'elsewhere', section: '2' },
    ]
    expect(said({ sources: [source('a', { citations })] })).toEqual([
      '/sources/0/citations/0/section: The source "a" has no section "2".',
    ])
    expect(said({ sources: [source('a', { outline: undefined })] })).toEqual([
      '/sources/0/citations/0/section: The source "a" has no section "1".',
    ])
  })

  it('have outlines that keep their own rules', () => {
    const title = { en: 'All', ja: '全体' }
    const outline = [
      { id: '1', title },
      { id: '1', title },
      { id: '2', title, parent: '9' },
    ]
    expect(said({ sources: [source('a', { outline })] })).toEqual([
      '/sources/0/outline/1/id: The id "1" is taken by another part of the list.',
      '/sources/0/outline/2/parent: The source "a" has no section "9".',
    ])
  })

  it('are told of in the words in which records are', () => {
    expect(said({ sources: [source('a', { kind: 'datset' })] })).toEqual([
      '/sources/0/kind: "datset" is not a term of "kind".',
    ])
  })

  it('have the sections that constants cite', () => {
    const sources = [source('a')]
    const wrong = { source: 'a', section: '9' }
    expect(said({ sources, constants: { citations: [{ source: 'a', section: '1' }, wrong] } })).toEqual([
      '/constants/citations/1/section: The source "a" has no section "9".',
    ])
    expect(said({ sources, constants: { 'citations[0]': wrong } })).toEqual([
      '/constants/citations[0]/section: The source "a" has no section "9".',
    ])
    expect(said({ sources, constants: { citations: [{ source: 'elsewhere', section: '9' }] } })).toEqual([])
  })

  it('are not asked for a section that comes from a field', () => {
    const constants = { citations: [{ source: 'a', section: '9' }] }
    const fields = { id: 'code', 'citations[0].section': 'where' }
    expect(said({ sources: [source('a')], constants, fields })).toEqual([])
  })

  it('are not asked for a section of what a field cites, unlike those of other citations', () => {
    const constants = { citations: [{ source: 'a', section: '9' }] }
    const cited = (item: number) => ({ id: 'code', [`citations[${item}].source`]: 'which' })
    expect(said({ sources: [source('a')], constants, fields: cited(0) })).toEqual([])
    expect(said({ sources: [source('a')], constants, fields: cited(1) })).toEqual([
      '/constants/citations/0/section: The source "a" has no section "9".',
    ])
  })
})
