import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

const outline = [
  { id: '1', title: { en: 'Aims', ja: '目的' } },
  { id: '1.1', title: { en: 'Means', ja: '手段' }, parent: '1' },
]

describe('unknown-section', () => {
  it('lists the sections of a short outline', () => {
    const issues = issuesOf('program', [{ citations: [{ source: 'white-paper', section: 'annex' }] }])
    expect(briefly(issues)).toEqual(['unknown-section /programs/0/citations/0/section'])
    expect(said(issues, 'ja')).toEqual(['出典「white-paper」に「annex」という節はありません。 → 節：1'])
  })

  it.each([
    [0, undefined],
    [12, 'Sections: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.'],
    [13, undefined],
  ])('of an outline with %i sections hints at all of them or none', (length, hint) => {
    const sections = Array.from({ length }, (_, index) => ({ ...outline[0], id: String(index + 1) }))
    const [issue] = issuesOf('source', [
      { id: 'report', outline: sections, citations: [{ source: 'report', section: 'annex' }] },
    ])
    expect(issue?.code).toBe('unknown-section')
    expect(issue?.hint?.en).toBe(hint)
  })

  it('suggests a section that comes near', () => {
    const issues = issuesOf('source', [
      { id: 'report', outline, citations: [{ source: 'report', section: '1.2' }] },
    ])
    expect(said(issues)).toEqual(['The source "report" has no section "1.2". → Did you mean "1.1"?'])
  })

  it('does not take a slash in the id of a source for its end', () => {
    const issues = issuesOf('source', [
      { id: 'report', outline, citations: [{ source: 'report/2024', section: '1' }] },
    ])
    expect(briefly(issues)).toEqual(['identifier-format /sources/0/citations/0/source'])
  })

  it('finds sections of sources that the dataset holds, before and after', () => {
    const issues = issuesOf('source', [
      { id: 'a', outline, citations: [{ source: 'b', section: '1.1' }] },
      { id: 'b', outline, citations: [{ source: 'a', section: '1' }] },
    ])
    expect(issues).toEqual([])
  })

  it('is silent about a source that is nowhere: the reference is reported', () => {
    expect(briefly(issuesOf('program', [{ citations: [{ source: 'gone', section: '1' }] }]))).toEqual([
      'unresolved-reference /programs/0/citations/0/source',
    ])
  })

  it('looks at the parents of sections', () => {
    const sections = [{ id: '1.1', title: { en: 'Means', ja: '手段' }, parent: '1' }]
    expect(
      briefly(
        issuesOf('source', [{ id: 'a', outline: sections, citations: [{ source: 'a', section: '1.1' }] }]),
      ),
    ).toEqual(['unknown-section /sources/0/outline/0/parent'])
  })

  it('lists the few sections that there are where none is meant', () => {
    const outline = ['aims', 'means'].map((id) => ({ id, title: { en: id, ja: '節' } }))
    const [issue] = issuesOf('source', [{ id: 'a', outline, citations: [{ source: 'a', section: '9' }] }])
    expect(issue?.hint).toEqual({ en: 'Sections: aims, means.', ja: '節：aims、means' })
  })
})
