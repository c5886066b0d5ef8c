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
    const tiers = isFields(value) ? value['tiers'] : undefined
    if (!Array.isArray(tiers)) return NOTHING
    const first = new Map<string, { id: unknown; posture: unknown }>()
    return tiers.flatMap((tier: unknown, index): Verdict[] => {
      const partners = isFields(tier) ? tier['partners'] : undefined
      if (!isFields(tier) || !Array.isArray(partners)) return []
      return partners.flatMap((partner: unknown, position): Verdict[] => {
        if (typeof partner !== 'string') return []
        const other = first.get(partner)
        if (other === undefined) first.set(partner, { id: tier['id'], posture: tier['posture'] })
        if (other === undefined || other.posture === tier['posture']) return []
        const [here, there] = [String(tier['posture']), String(other.posture)]
        return [
          {
            path: ['tiers', index, 'partners', position],
            message: {
              en: `${quoted(partner)} is ${quoted(here)} here and ${quoted(there)} in tier ${quoted(String(other.id))}.`,
              ja: `${quotedJa(partner)}はここでは${quotedJa(here)}、区分${quotedJa(String(other.id))}では${quotedJa(there)}です。`,
            },
            hint: {
              en: 'Keep it in the tier that names it most specifically.',
              ja: 'より具体的に挙げている区分だけに残してください。',
            },
          },
        ]
      })
    })
  },
}
