import { describe, expect, it } from 'vitest'
import { programWith } from '../programs.js'
import { runCommand, writeTemporary } from '../run-command.js'

const validate = (written: Readonly<Record<string, unknown>>, ...flags: readonly string[]) => {
  const path = writeTemporary('written.json', JSON.stringify({ programs: [programWith(written)] }))
  return runCommand(['validate', path, ...flags])
}

describe('a flag that says how values are written', () => {
  it.each([
    ['--normalize', [], { date: '2024年7月9日' }, '"2024年7月9日" was read as 2024-07-09.'],
    ['--date-order', ['day-first'], { date: '09/07/2024' }, '"09/07/2024" was read as 2024-07-09.'],
    ['--date-order', ['month-first'], { date: '09/07/2024' }, '"09/07/2024" was read as 2024-09-07.'],
    ['--fiscal-year', ['japan'], { period: 'FY2024' }, '"FY2024" was read as 2024-04/2025-03.'],
    ['--decimal', ['comma'], { budget: 'EUR 1.234' }, '"EUR 1.234" was read as EUR 1,234.'],
    ['--decimal', ['point'], { budget: 'EUR 1.234' }, '"EUR 1.234" was read as the amount EUR 1.234.'],
    ['--assume-currency', ['USD'], { budget: '$1,234' }, '"$1,234" was read as USD 1,234.'],
    ['--assume-currency', ['cad, jpy'], { budget: '$1,234' }, '"$1,234" was read as CAD 1,234.'],
  ] as const)('alone has them read: %s %j', async (flag, values, written, said) => {
    expect((await validate(written)).code).toBe(1)
    const { code, out } = await validate(written, flag, ...values)
    expect(out).toContain(said)
    expect(code).toBe(0)
  })
})
