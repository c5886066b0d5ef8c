import { describe, expect, it } from 'vitest'
import { distinctCitations } from '../../../src/compare/records/distinct-citations.js'
import { one, two } from '../records.js'

describe('distinctCitations', () => {
  it('keeps each source, section and label once, as it comes up first', () => {
    const [again, labelled] = [{ ...one }, { ...one, label: 'Aims' }]
    expect(distinctCitations([two, one, labelled, again, { ...labelled }])).toEqual([two, one, labelled])
    expect(distinctCitations([one, again])[0]).toBe(one)
  })

  it('keeps apart what only together reads the same', () => {
    const apart = [
      { source: 'paper', section: 'one\ntwo' },
      { source: 'paper\none', section: 'two' },
      { source: 'paper', section: 'one', label: 'two' },
    ]
    expect(distinctCitations(apart)).toEqual(apart)
  })
})
