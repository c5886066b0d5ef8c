import type { Kind } from '../../../src/model/kinds.js'
import type { Fields } from '../../../src/validate/fields.js'

const citations = [{ source: 'cao-2025-global-strategy', section: 'satreps' }]

/** What a record of each kind must have besides id, name and citations. */
const required: Readonly<Record<Kind, Fields>> = {
  source: { kind: 'report', completeness: 'whole' },
  place: { kind: 'region' },
  organization: { kind: 'agency' },
  theme: { definition: { en: 'All of it.', ja: 'そのすべて。' } },
  technology: {},
  strategy: { kind: 'plan', holders: [{ place: 'JP' }], completeness: 'whole' },
  measure: { kind: 'action', holder: { place: 'JP' } },
  program: { kind: 'research-funding' },
  approach: {
    holder: { place: 'JP' },
    tiers: [
      {
        id: 'first',
        label: { en: 'Partner', ja: '相手' },
        summary: { en: 'A partner.', ja: '相手国。' },
        posture: 'priority',
        partners: ['US'],
      },
    ],
  },
  agreement: { kind: 'treaty', parties: [{ place: 'JP' }] },
  forum: {},
  meeting: {},
  position: { place: 'JP' },
  indicator: {
    unit: { en: 'papers', ja: '本' },
    dimensions: [
      {
        id: 'year',
        name: { en: 'Year', ja: '年' },
        kind: 'period',
        values: [{ id: '2024', name: { en: '2024', ja: '2024年' } }],
      },
    ],
    observations: [{ at: { year: '2024' }, value: 1 }],
  },
  facility: {},
}

const ids = ['first-example', 'second-example']
const namesOf = [
  { en: 'First example', ja: '1つ目の例' },
  { en: 'Second example', ja: '2つ目の例' },
]

/** A record of a kind with some fields of its own and, for the rest, the least that it must have. */
export const wholeRecord = (kind: Kind, fields: Fields = {}, index = 0): Fields => ({
  id: ids[index],
  name: namesOf[index],
  ...required[kind],
  ...fields,
  citations: fields.citations ?? citations,
})
