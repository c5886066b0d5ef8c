import type { Unreached } from '../../../../src/cli/explain/page-example.js'
import type { Kind } from '../../../../src/model/kinds.js'
import { collections } from '../../../../src/model/kinds.js'
import type { Fields } from '../../../../src/validate/fields.js'
import type { Example } from '../sample.js'
import { jsonSample } from '../samples.js'
import { wholeRecord } from '../whole-record.js'

const records = (kind: Kind, bad: Fields, good: Fields): Example => ({
  bad: jsonSample({ [collections[kind]]: [wholeRecord(kind, bad)] }),
  good: jsonSample({ [collections[kind]]: [wholeRecord(kind, good)] }),
})

const citing = (section: string) => ({ citations: [{ source: 'cao-2025-global-strategy', section }] })

const dimensions = (id: string) => ({
  dimensions: [
    {
      id: 'years',
      name: { en: 'Years', ja: '年' },
      kind: 'period',
      values: [{ id, name: { en: '2007 to 2012', ja: '2007年から2012年' } }],
    },
  ],
  observations: [{ at: { years: id }, value: 1 }],
})

const tier = (id: string, posture: string, partners: readonly string[]) => ({
  id,
  label: { en: 'Partners', ja: '相手国' },
  summary: { en: 'Partners.', ja: '相手国。' },
  posture,
  partners,
})

const country = (fields: Fields) => {
  const citations = [{ source: 'list-of-countries', section: '1' }]
  return jsonSample(
    {
      sources: [
        wholeRecord('source', {
          id: 'list-of-countries',
          outline: [{ id: '1', title: { en: 'List', ja: '一覧' } }],
          citations,
        }),
      ],
      places: [wholeRecord('place', { kind: 'country', ...fields, citations })],
    },
    { curated: false },
  )
}

const unitedKingdom = (id: string) => country({ id, name: { en: 'United Kingdom', ja: '英国' } })
const japan = (alpha3: string) => country({ id: 'JP', alpha3, name: { en: 'Japan', ja: '日本' } })

const measure = (parent: string) =>
  jsonSample({
    measures: [wholeRecord('measure', { strategy: 'china-14th-five-year-plan', parent, order: 99 })],
  })

/** Records that have something wrong with them, or that do not go with others. */
export const recordExamples = {
  'local-identifier-format': records('program', citing('SATREPS program'), citing('satreps')),
  'dimension-value-format': records('indicator', dimensions('2007 to 2012'), dimensions('2007/2012')),
  'country-code-mismatch': { bad: unitedKingdom('UK'), good: unitedKingdom('GB') },
  'alpha-3-format': { bad: japan('Jpn'), good: japan('JPN') },
  'too-few-items': records('program', { citations: [] }, citing('satreps')),
  'tiers-overlap': records(
    'approach',
    { tiers: [tier('a', 'strategic', ['IN']), tier('b', 'conditional', ['IN', 'CN'])] },
    { tiers: [tier('a', 'strategic', ['IN']), tier('b', 'conditional', ['CN'])] },
  ),
  'parent-elsewhere': { bad: measure('cn-14-system'), good: measure('cn-14-systems') },
  'unknown-section': records('program', citing('satrep'), citing('satreps')),
  'id-in-base': records('program', { id: 'aspire' }, { id: 'aspire-travel' }),
  schema: {
    unreached: {
      en: 'At present no data gives this code: each reason of the schema has a code of its own. It stands in for reasons that versions of zod still to come may add.',
      ja: '現在、このコードになるデータはありません。スキーマの理由にはどれも個別のコードがあります。今後のzodの版で理由が加わったときのためのコードです。',
    },
  },
} satisfies Readonly<Record<string, Example | Unreached>>
