import { isFields } from '../fields.js'
import { quoted, quotedJa } from '../quoted.js'
import { NOTHING, type ValueRule, type Verdict } from './rule.js'

/** No partner stands in two tiers that treat it differently. */
export const tiersOverlap: ValueRule = {
  code: 'tiers-overlap',
  severity: 'warning',
  title: { en: 'A partner stands in two tiers', ja: '同じ相手が2つの区分にある' },
  description: {
    en: 'Two tiers of an approach name the same partner but have different postures, so that the posture toward it is not clear.',
    ja: '1つのアプローチの中で、姿勢の異なる2つの区分が同じ相手を挙げているため、その相手への姿勢が定まりません。',
  },
  example: {
    kind: 'approach',
    bad: [
      {
        tiers: [
          { id: 'a', posture: 'strategic', partners: ['IN'] },
          { id: 'b', posture: 'conditional', partners: ['IN', 'CN'] },
        ],
      },
    ],
    good: [
      {
        tiers: [
          { id: 'a', posture: 'strategic', partners: ['IN'] },
          { id: 'b', posture: 'conditional', partners: ['CN'] },
        ],
      },
    ],
  },
  on: ['Approach'],
  check: (value) => {
    const tiers = isFields(value) ? value.tiers : undefined
    if (!Array.isArray(tiers)) return NOTHING
    const first = new Map<string, { id: string; posture: string }>()
    return tiers.flatMap((tier: unknown, index): Verdict[] => {
      if (!isFields(tier) || !Array.isArray(tier.partners)) return []
      const { id, posture } = tier
      if (typeof id !== 'string' || typeof posture !== 'string') return []
      const here = { id, posture }
      return tier.partners.flatMap((partner: unknown, position): Verdict[] => {
        if (typeof partner !== 'string') return []
        const there = first.get(partner)
        if (there === undefined) first.set(partner, here)
        if (there === undefined || there.posture === here.posture) return []
        const tell = () => ({
          message: {
            en: `${quoted(partner)} is ${quoted(here.posture)} here and ${quoted(there.posture)} in tier ${quoted(there.id)}.`,
            ja: `${quotedJa(partner)}はここでは${quotedJa(here.posture)}、区分${quotedJa(there.id)}では${quotedJa(there.posture)}です。`,
          },
          hint: {
            en: 'Keep it in the tier that names it most specifically.',
            ja: 'より具体的に挙げている区分だけに残してください。',
          },
        })
        return [{ path: ['tiers', index, 'partners', position], tell }]
      })
    })
  },
}
