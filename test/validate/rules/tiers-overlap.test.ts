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

  it('does not mind two tiers of one posture', () => {
    expect(
      approachIssues(
        { id: 'a', posture: 'strategic', partners: ['IN'] },
        { id: 'b', posture: 'strategic', partners: ['IN'] },
      ),
    ).toEqual([])
  })
})
