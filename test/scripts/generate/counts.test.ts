import { describe, expect, it } from 'vitest'
import { generateCounts } from '../../../scripts/generate/counts.js'
import { curated } from '../../../src/curated.js'

const readme = '# Atlas\n\n<!-- counts: written -->\nold\n<!-- /counts -->\n\nEnd.\n'
const dataset = { ...curated, programs: curated.programs.slice(0, 2), facilities: [] }

describe('generateCounts', () => {
  it('writes how many records of each kind there are between the marks, and leaves the rest', () => {
    const lines = generateCounts(readme, 'en', dataset).split('\n')
    expect(lines.slice(0, 5)).toEqual([
      '# Atlas',
      '',
      '<!-- counts: written -->',
      '| kind | records | what it is |',
      '| --- | ---: | --- |',
    ])
    expect(lines).toContain('| programs | 2 | schemes that fund or run something |')
    expect(lines).toContain('| facilities | 0 | research facilities and projects of such size |')
    expect(lines).toHaveLength(24)
    expect(lines.slice(-4)).toEqual(['<!-- /counts -->', '', 'End.', ''])
  })

  it('says what kinds are called in Japanese', () => {
    const lines = generateCounts(readme, 'ja', dataset).split('\n')
    expect(lines[3]).toBe('| 種類 | 件数 | 内容 |')
    expect(lines).toContain('| 事業 | 2 | 資金を出し、または運営する仕組み |')
  })

  it('leaves a text without the marks alone', () => {
    expect(generateCounts('# Atlas\n', 'en', dataset)).toBe('# Atlas\n')
  })
})
