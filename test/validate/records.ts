import type { Kind } from '../../src/model/kinds.js'

const fields = {
  name: { en: 'Some thing', ja: 'あるもの' },
  citations: [{ source: 'white-paper', section: '1' }],
}

/** For each kind the least that a valid record has. */
export const leastRecords: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  source: {
    id: 'white-paper',
    ...fields,
    kind: 'report',
    completeness: 'whole',
    outline: [{ id: '1', title: { en: 'Aims', ja: '目的' } }],
  },
  place: { id: 'sti-zone', ...fields, kind: 'region' },
  organization: { id: 'some-agency', ...fields, kind: 'agency' },
  theme: { id: 'some-theme', ...fields, definition: { en: 'All of it.', ja: 'そのすべて。' } },
  technology: { id: 'some-technology', ...fields },
  strategy: {
    id: 'some-strategy',
    ...fields,
    kind: 'plan',
    holders: [{ place: 'JP' }],
    completeness: 'whole',
  },
  measure: { id: 'some-measure', ...fields, kind: 'action', holder: { place: 'JP' } },
  program: { id: 'some-program', ...fields, kind: 'research-funding' },
  approach: {
    id: 'some-approach',
    ...fields,
    holder: { place: 'JP' },
    tiers: [tier({ id: 'first', posture: 'priority', partners: ['US'] })],
  },
  agreement: { id: 'some-agreement', ...fields, kind: 'treaty', parties: [{ place: 'JP' }] },
  forum: { id: 'some-forum', ...fields },
  meeting: { id: 'some-meeting', ...fields },
  position: { id: 'some-position', ...fields, place: 'JP' },
  indicator: {
    id: 'some-indicator',
    ...fields,
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
  facility: { id: 'some-facility', ...fields },
}

/** A tier with the fields that are given and all that it must have. */
export function tier(given: Readonly<Record<string, unknown>>) {
  return { label: { en: 'Partner', ja: '相手' }, summary: { en: 'A partner.', ja: '相手国。' }, ...given }
}

/** A valid record of a kind with some fields replaced. */
export const recordOf = (kind: Kind, given: Readonly<Record<string, unknown>> = {}) => ({
  ...leastRecords[kind],
  ...given,
})
