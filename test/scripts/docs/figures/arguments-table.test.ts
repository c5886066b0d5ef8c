import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { argumentsTable } from '../../../../scripts/docs/figures/arguments-table.js'

describe('argumentsTable', () => {
  it('lists what a comparison takes in both languages', () => {
    expect(argumentsTable('en').split('\n').slice(0, 5)).toEqual([
      '| Comparison | Takes | Values |',
      '| --- | --- | --- |',
      '| `approaches` | `--rows` | ids of places or organizations, also after the name |',
      '|  | `--columns` | ids of places |',
      '|  | `--where toward=…` | id of a place |',
    ])
    expect(argumentsTable('ja')).toContain(
      '|  | `--where tie=…` | `agreement`, `membership`, `meeting`, `program` |',
    )
  })

  it.each(['en', 'ja'] as const)('stands in the guide (%s)', (locale) => {
    const path = `docs/guides/compare${locale === 'ja' ? '.ja' : ''}.md`
    expect(readFileSync(path, 'utf8')).toContain(argumentsTable(locale))
  })
})
