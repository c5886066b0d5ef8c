import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

describe('npm run demo', () => {
  it('shows approaches with citations and the report on planted mistakes, within 160 columns', () => {
    const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'scripts/demo.ts'], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(160)
    const [table = '', report = ''] = stdout.split('A small dataset with planted mistakes')
    for (const partner of ['United States', 'United Kingdom', 'Japan', 'India', 'China', 'Russia', 'Africa'])
      expect(table).toContain(partner)
    expect(table).toContain('conditional:')
    expect(table).toMatch(/\[1\] On the Global Strategy, Approaches by country and region/)
    expect(report.match(/^error \S+\.json:\d+:\d+ \/\S+: .+$/gm)).toHaveLength(4)
    expect(report.match(/^ {2}→ .+$/gm)).toHaveLength(4)
    expect(report).toContain('4 records read, 0 accepted, 4 rejected.')
  }, 60_000)
})
