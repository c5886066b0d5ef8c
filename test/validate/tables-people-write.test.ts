import { describe, expect, it } from 'vitest'
import { curated } from '../../src/curated.js'
import { type StreamOptions, validateStream } from '../../src/validate/index.js'
import { mappingOf } from './mapping-of.js'
import { validatedIn } from './report-in.js'

const read = (rows: readonly string[], options: Partial<StreamOptions>) => {
  const bytes = new TextEncoder().encode(rows.join('\n'))
  return validatedIn(validateStream(bytes, { format: 'csv', base: curated, ...options }))
}

const NAMES = [
  'ID,英語名,日本語名,種類,状況,主体の国・地域,主体の組織,資金提供者,テーマ,出典の文書,出典の節',
  'sea,Sea,海,フェローシップ,実施中,米国;英国,文部科学省,科学技術振興機構;jica,国際標準化,グローバル戦略の在り方について,satreps',
]

describe('a table as people write it, against the curated records', () => {
  it('is told the ids of the names in it', async () => {
    const { report } = await read(NAMES, { kind: 'program' })
    expect(report.counts).toMatchObject({ read: 1, rejected: 1 })
    expect(report.issues.map(({ position, hint }) => `${position?.field} ${hint?.ja}`)).toEqual([
      '種類 「fellowship」のことですか。',
      '状況 「under-way」のことですか。',
      '主体の国・地域 USの名称です。IDを書いてください。',
      '主体の国・地域 GBの名称です。IDを書いてください。',
      '主体の組織 mextの名称です。IDを書いてください。',
      '資金提供者 jstの名称です。IDを書いてください。',
      'テーマ standardsの名称です。IDを書いてください。',
      '出典の文書 cao-2025-global-strategyの名称です。IDを書いてください。',
    ])
  })

  it('has the ids put where values are normalized', async () => {
    const { records, report } = await read(NAMES, { kind: 'program', normalize: true })
    expect(report.ok).toBe(true)
    expect(records).toEqual([
      {
        id: 'sea',
        name: { en: 'Sea', ja: '海' },
        kind: 'fellowship',
        status: 'under-way',
        holders: [{ place: 'US' }, { place: 'GB' }, { organization: 'mext' }],
        funders: ['jst', 'jica'],
        themes: ['standards'],
        citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
      },
    ])
  })

  it('is told how to read sums in millions, and read so', async () => {
    const rows = ['ID,予算（百万円）', 'sea,1.005']
    const { report } = await read(rows, { kind: 'program' })
    expect(report.issues[0]).toMatchObject({
      code: 'csv-header-unknown',
      position: { line: 1, column: 4, field: '予算（百万円）' },
      hint: { ja: expect.stringContaining('"budget.amount": {"from": "予算（百万円）", "times": 1000000}') },
    })
    const mapping = mappingOf({
      kind: 'program',
      fields: {
        id: 'ID',
        'name.en': 'ID',
        'name.ja': 'ID',
        'budget.amount': { from: '予算（百万円）', times: 1_000_000 },
      },
      constants: {
        kind: 'investment',
        citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
        'budget.currency': 'JPY',
      },
    })
    const { records } = await read(rows, { mapping })
    expect(records).toMatchObject([{ budget: { amount: 1_005_000, currency: 'JPY' } }])
  })
})
