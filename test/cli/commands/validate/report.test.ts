import { describe, expect, it } from 'vitest'
import { programWith } from '../../programs.js'
import { runCommand, writeTemporary } from '../../run-command.js'
import { dataset, lines, wrong } from './given.js'

describe('validate', () => {
  it('shows the line of a problem in the header of a table whose lines end in returns', async () => {
    const path = writeTemporary('mac.csv', '\r\r"id"x,name\ra,b\r')
    const { out } = await runCommand(['validate', path, '--kind', 'theme'])
    expect(out.split('\n').slice(0, 2)).toEqual([expect.stringContaining('mac.csv:3:5'), '  | "id"x,name'])
  })

  it('accepts a dataset without errors, with exit code 0', async () => {
    const path = writeTemporary('good.json', dataset(programWith()))
    expect(await runCommand(['validate', path])).toEqual({
      code: 0,
      out: '1 record read, 1 accepted, 0 rejected.\n',
      err: '',
    })
  })

  it('shows each mistake with line, column, reason, the line itself and a hint, with exit code 1', async () => {
    const { code, out, err } = await runCommand(['validate', 'examples/programs-with-mistakes.json'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('error examples/programs-with-mistakes.json:7:30 /programs/0/holders/0/place: ')
    expect(out).toContain('      "holders": [{ "place": "UK" }],')
    expect(out).toContain('→ UK is not an ISO 3166-1 code')
    expect(out).toContain(':18:17 /programs/1/period: ')
    expect(out).toContain(':26:17 /programs/2/parent: ')
    expect(out).toContain('Did you mean "satreps"?')
    expect(out).toMatch(/:40:22 \/approaches\/0\/tiers\/0\/posture: /)
    expect(out).toContain('Did you mean "strategic"?')
    expect(out).toMatch(/4 records read, 0 accepted, 4 rejected\.\n$/)
  })

  it('speaks Japanese', async () => {
    const { out } = await runCommand(['validate', 'examples/programs-with-mistakes.json', '--locale', 'ja'])
    expect(out).toMatch(/^誤り /)
    expect(out).toMatch(/4件を読み込み、0件を受け入れ、4件を退けました。\n$/)
  })

  it('writes JSON with counts that add up and positions', async () => {
    const { code, out } = await runCommand([
      'validate',
      'examples/programs-with-mistakes.json',
      '--format',
      'json',
    ])
    const { ok, counts, issues } = JSON.parse(out)
    expect([code, ok]).toEqual([1, false])
    expect(counts).toMatchObject({ read: 4, accepted: 0, rejected: 4 })
    expect(issues).toHaveLength(4)
    expect(issues[0]).toMatchObject({
      severity: 'error',
      code: 'unresolved-reference',
      collection: 'programs',
      id: 'arctic-fellowship',
      pointer: '/programs/0/holders/0/place',
      position: { line: 7, column: 30 },
      message: { en: expect.any(String), ja: expect.any(String) },
    })
  })

  it('writes GitHub annotations, SARIF and Markdown', async () => {
    const args = ['validate', 'examples/programs-with-mistakes.json', '--format']
    const github = await runCommand([...args, 'github'])
    expect(github.out).toMatch(
      /^::error file=examples\/programs-with-mistakes\.json,line=7,col=30,title=\S+::/,
    )
    const sarif = JSON.parse((await runCommand([...args, 'sarif'])).out)
    expect([sarif.version, sarif.runs[0].results.length]).toEqual(['2.1.0', 4])
    const markdown = await runCommand([...args, 'markdown', '--locale', 'ja'])
    expect(markdown.out).toMatch(/^\| 程度 \| 場所 \|/)
    expect([github.code, markdown.code]).toEqual([1, 1])
  })

  it('colours text on a terminal only', async () => {
    const args = ['validate', 'examples/programs-with-mistakes.json']
    expect((await runCommand(args, { color: true })).out).toContain('\u001b[31merror')
    expect((await runCommand(args)).out).not.toContain('\u001b')
  })

  it('lets no control character of the dataset through to the terminal', async () => {
    const path = writeTemporary('evil.json', dataset(programWith({ 'x\u001b[2J': 1, kind: '\u0007\u202e' })))
    for (const format of ['text', 'github', 'markdown', 'sarif', 'json']) {
      const { code, out } = await runCommand(['validate', path, '--format', format])
      expect([format, code]).toEqual([format, 1])
      expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
    }
  })

  it('keeps so many issues and counts the rest', async () => {
    const path = writeTemporary('wrong.json', dataset(wrong, { ...wrong, id: 'b' }, { ...wrong, id: 'c' }))
    const { code, out } = await runCommand(['validate', path, '--max-issues', '1', '--format', 'json'])
    const { counts, issues } = JSON.parse(out)
    expect([code, issues.length, counts.rejected]).toEqual([1, 1, 3])
    expect(counts.byCode['unresolved-reference']).toBe(3)
  })

  it('shows progress where somebody watches, and takes it away', async () => {
    const path = writeTemporary('good.ndjson', lines(programWith()))
    const shown: string[] = []
    const { out } = await runCommand(['validate', path, '--kind', 'program'], {
      showProgress: (line) => shown.push(line),
    })
    expect(shown[0]).toBe(`[${'#'.repeat(24)}] 100 % 1 record`)
    expect(shown.at(-1)).toBe('')
    const whole = writeTemporary('good.yaml', `programs: [${JSON.stringify(programWith())}]\n`)
    shown.length = 0
    await runCommand(['validate', whole], { showProgress: (line) => shown.push(line) })
    expect(shown).toEqual([`[${'#'.repeat(24)}] 100 % 1 record`, ''])
    expect(out).toBe('1 record read, 1 accepted, 0 rejected.\n')
  })
})
