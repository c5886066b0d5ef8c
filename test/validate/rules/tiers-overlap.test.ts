import { describe, expect, it } from 'vitest'
import { tier } from '../records.js'
import { briefly, issuesOf, said } from './issues-of.js'

const approachIssues = (...tiers: readonly Readonly<Record<string, unknown>>[]) =>
  issuesOf('approach', [{ tiers: tiers.map(tier) }])

describe('tiers-overlap', () => {
  it('warns of a partner in two tiers of different postures', () => {
    const issues = approachIssues(
      { id: 'a', posture: 'strategic', partners: ['IN'] },
      { id: 'b', posture: 'conditional', partners: ['CN', 'IN'] },
    )
    expect(briefly(issues)).toEqual(['tiers-overlap /approaches/0/tiers/1/partners/1'])
    expect(issues[0]?.severity).toBe('warning')
    expect(said(issues)).toEqual([
      '"IN" is "conditional" here and "strategic" in tier "a". → Keep it in the tier that names it most specifically.',
    ])
  })

  it('compares further tiers with the first one', () => {
    const issues = approachIssues(
      { id: 'a', posture: 'strategic', partners: ['IN'] },
      { id: 'b', posture: 'conditional', partners: ['IN'] },
      { id: 'c', posture: 'conditional', partners: ['IN'] },
    )
    expect(issues.map(({ message }) => message.en)).toEqual([
      '"IN" is "conditional" here and "strategic" in tier "a".',
      '"IN" is "conditional" here and "strategic" in tier "a".',
    ])
  })

  it('says nothing of tiers and partners that are none', () => {
    const tiers = [null, tier({ id: 'a', posture: 'strategic', partners: 'IN' })]
    expect(briefly(issuesOf('approach', [{ tiers }]))).toEqual([
      'wrong-type /approaches/0/tiers/0',
      'wrong-type /approaches/0/tiers/1/partners',
    ])
    expect(briefly(issuesOf('approach', [{ tiers: {} }]))).toEqual(['wrong-type /approaches/0/tiers'])
  })

  it('says nothing of tiers without an id or a posture, of which others say what is missing', () => {
    const tiers = [
      { id: 'a', partners: ['IN'] },
      { posture: 'strategic', partners: ['IN'] },
      tier({ id: 'c', posture: 'conditional', partners: ['IN'] }),
    ]
    const issues = issuesOf('approach', [{ tiers }])
    expect(issues.map(({ code }) => code)).not.toContain('tiers-overlap')
  })

  it('does not mind two tiers of one posture', () => {
    expect(
      approachIssues(
        { id: 'a', posture: 'strategic', partners: ['IN'] },
        { id: 'b', posture: 'strategic', partners: ['IN'] },
      ),
    ).toEqual([])
  })
})
