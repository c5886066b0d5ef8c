import { describe, expect, it } from 'vitest'
import { programWith } from '../../programs.js'
import { runCommand, writeTemporary } from '../../run-command.js'
import { dataset } from './given.js'

describe('validate', () => {
  it('normalizes on request, and tells each change', async () => {
    const written = programWith({ period: '平成21年度', budget: '約146億円', holders: [{ place: '日本' }] })
    const path = writeTemporary('written.json', dataset(written))
    expect((await runCommand(['validate', path])).code).toBe(1)
    const { code, out } = await runCommand(['validate', path, '--normalize'])
    expect(code).toBe(0)
    expect(out).toMatch(/^note \S+ \/programs\/0\/holders\/0\/place: /m)
    expect(out).toMatch(/1 record read, 1 accepted, 0 rejected\.\n$/)
  })

  it('says in the hints by which flags to tell how values are written, and reads them so', async () => {
    const written = programWith({ date: '09/07/2024', period: 'FY2024', budget: '$1.234' })
    const path = writeTemporary('written.json', dataset(written))
    const asked = await runCommand(['validate', path, '--normalize'])
    expect(asked.code).toBe(1)
    expect(asked.out).toContain(
      '--date-order day-first, or in a mapping file "normalize": {"order": "day-first"}',
    )
    expect(asked.out).toContain(
      '--fiscal-year japan, or in a mapping file "normalize": {"fiscalYear": "japan"}',
    )
    expect(asked.out).toContain(
      '--assume-currency USD, or in a mapping file "normalize": {"assume": ["USD"]}',
    )
    const flags = ['--date-order', 'day-first', '--fiscal-year', 'japan', '--assume-currency', 'usd,EUR']
    const decimal = await runCommand(['validate', path, ...flags])
    expect(decimal.out).toContain('--decimal comma, or in a mapping file "normalize": {"decimal": "comma"}')
    const told = await runCommand(['validate', path, ...flags, '--decimal', 'comma'])
    expect(told.code).toBe(0)
    expect(told.out).toContain('"09/07/2024" was read as 2024-07-09.')
    expect(told.out).toContain('"FY2024" was read as 2024-04/2025-03.')
    expect(told.out).toContain('"$1.234" was read as USD 1,234.')
  })
})
