import { describe, expect, it } from 'vitest'
import { explainLine } from '../../../src/cli/validate/explain-line.js'
import { validateDataset } from '../../../src/validate/index.js'
import { runCommand, writeTemporary } from '../run-command.js'

const { report } = validateDataset([{ id: 'x', period: '2027/2021' }], { kind: 'program' })

const withCodes = (...codes: readonly string[]) => ({
  ...report,
  issues: report.issues.slice(0, 1).flatMap((issue) => codes.map((code) => ({ ...issue, code }))),
})

describe('explainLine', () => {
  it('names the first codes, each once', () => {
    expect(explainLine(withCodes('b', 'a', 'b', 'c', 'd'), 'en')).toEqual([
      'More on the issues: sti-atlas explain b a c\n',
    ])
    expect(explainLine(withCodes('same-name'), 'ja')).toEqual(['指摘の説明：sti-atlas explain same-name\n'])
  })

  it('names those of errors before others', () => {
    const { issues } = withCodes('b', 'a')
    const note = issues.map((issue) => ({ ...issue, severity: 'note' as const, code: 'n' }))
    expect(explainLine({ ...report, issues: [...note, ...issues] }, 'en')).toEqual([
      'More on the issues: sti-atlas explain b a n\n',
    ])
  })

  it('is left out where there is no issue', () => {
    expect(explainLine(withCodes(), 'en')).toEqual([])
  })

  it('passes over what no shell should be given', () => {
    expect(explainLine(withCodes('x; rm -r .', '\u001b[31m', 'same-name'), 'en')).toEqual([
      'More on the issues: sti-atlas explain same-name\n',
    ])
  })

  it('ends the text of a report in a terminal, and is not in a pipe', async () => {
    const path = writeTemporary('programs.json', '{"programs": [{"id": "a", "nam": 1}]}')
    const piped = await runCommand(['validate', path])
    expect(piped.out.trimEnd().split('\n').at(-1)).toBe('1 record read, 0 accepted, 1 rejected.')
    const shown = await runCommand(['validate', path], { width: 80 })
    expect(shown.out).toMatch(/\nMore on the issues: sti-atlas explain [a-z -]+\n$/)
    expect(shown.out.startsWith(piped.out)).toBe(true)
  })
})
