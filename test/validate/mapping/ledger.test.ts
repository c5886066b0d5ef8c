import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { curated } from '../../../src/curated.js'
import {
  type CheckedRecord,
  createMapping,
  type Report,
  validateStream,
} from '../../../src/validate/index.js'

const path = '../shared/datasets/ledger/government-commitments.jsonl'
const isThere = existsSync(path)
if (!isThere) console.warn(`Skipped: ${path} is not there.`)

describe.skipIf(!isThere)('the AI/Quantum Investment Ledger', () => {
  const records: CheckedRecord[] = []
  let report: Report | undefined
  const programs = () => records.flatMap((entry) => (entry.kind === 'program' ? [entry.record] : []))
  const issues = (code: string) => report?.issues.filter((issue) => issue.code === code) ?? []

  beforeAll(async () => {
    const file: unknown = JSON.parse(readFileSync('examples/ledger-mapping.json', 'utf8'))
    const result = createMapping(file)
    expect(result.ok).toBe(true)
    if (!result.ok) return
    const options = { format: 'ndjson', mapping: result.mapping, base: curated } as const
    for await (const event of validateStream(readFileSync(path), options)) {
      if (event.type === 'records') records.push(...event.records)
      if (event.type === 'report') report = event.report
    }
  })

  it('comes in whole', () => {
    expect(report?.counts).toMatchObject({ read: 74, accepted: 74, rejected: 0 })
    expect(programs()).toHaveLength(74)
  })

  it('has its alpha-3 codes and EU resolved to places', () => {
    const places = programs().flatMap(({ holders = [] }) =>
      holders.flatMap((holder) => ('place' in holder ? [holder.place] : [])),
    )
    expect(places).toHaveLength(74)
    expect(new Set(places).size).toBe(23)
    expect(places.filter((place) => place === 'eu')).toHaveLength(7)
    expect(places.filter((place) => place === 'DE')).toHaveLength(6)
  })

  it('has amounts in 14 currencies', () => {
    const budgets = programs().map(({ budget }) => budget)
    expect(budgets.every((budget) => typeof budget?.amount === 'number')).toBe(true)
    expect(new Set(budgets.map((budget) => budget?.currency)).size).toBe(14)
  })

  it('has dates and intervals', () => {
    const find = (id: string) => programs().find((program) => program.id === id)
    expect(find('us-stargate-2025')).toMatchObject({ date: '2025-01-21', period: '2025/2029' })
    expect(find('fr-109b-2025')?.period).toBe('2025/..')
    expect(find('sa-transcendence-2024')?.date).toBe('2024-11')
  })

  it('has 45 values of source_tier that are no number, each with line and pointer', () => {
    const found = issues('unexpected-value')
    expect(found).toHaveLength(45)
    expect(found.every(({ pointer, position }) => pointer === '/source_tier' && position !== undefined)).toBe(
      true,
    )
    expect(found[0]?.position?.line).toBe(30)
    expect(found[0]?.message.en).toBe('Expected a number, found a text: "T4".')
  })

  it('names each field that is not taken over once', () => {
    const pointers = issues('unmapped-field').map(({ pointer }) => pointer)
    expect(pointers).toHaveLength(17)
    expect(new Set(pointers).size).toBe(17)
    expect(pointers).toContain('/usd_approx')
  })
})
