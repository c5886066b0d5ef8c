import { describe, expect, it } from 'vitest'
import { allRules } from '../../../src/validate/index.js'
import { runCommand } from '../run-command.js'

describe('explain', () => {
  it('tells what a code means and shows data that breaks and keeps the rule', async () => {
    expect(await runCommand(['explain', 'interval-not-ordered'])).toEqual({
      code: 0,
      err: '',
      out: `interval-not-ordered
An interval ends before it starts (error)

The second date of an interval must not lie before the first. Often the two are
swapped, or a year is mistyped.

Data with the issue (only the fields that matter):

  programs:
    - period: 2027/2021

The same data mended:

  programs:
    - period: 2021/2027
`,
    })
  })

  it('shows an input as it is', async () => {
    const { out } = await runCommand(['explain', 'csv-columns'])
    expect(out).toContain(
      'Data with the issue (only the fields that matter):\n\n  id,abbreviation\n  a,b,c\n\nThe same data mended:\n\n',
    )
  })

  it('shows the files of an example, what they do not show of themselves, and how they are checked', async () => {
    const { out } = await runCommand(['explain', 'encoding'])
    expect(out).toContain(`Data with the issue:

  programs.csv

    id,name.en,name.ja,kind,citations.0.source,citations.0.section
    cooperation,Coopération,Coopération,research-funding,cao-2025-global-strategy,satreps

The file is in windows-1252.

  npx sti-atlas validate programs.csv --kind program

The same data mended:
`)
    expect(out).toMatch(/ {2}npx sti-atlas validate programs\.csv --kind program --encoding windows-1252\n$/)
    const japanese = await runCommand(['explain', 'encoding', '--locale', 'ja'])
    expect(japanese.out).toContain('\n\nファイルはwindows-1252です。\n\n')
  })

  it('shows the mapping beside the records that it maps', async () => {
    const { out } = await runCommand(['explain', 'unexpected-value', '--format', 'markdown'])
    const names = out.match(/^`[a-z.]+`$/gm)
    expect(names).toEqual(['`theirs.json`', '`mapping.json`', '`theirs.json`', '`mapping.json`'])
    expect(out).toContain('```sh\nnpx sti-atlas validate theirs.json --mapping mapping.json\n```')
  })

  it('says why there is no example, where no data gives the code', async () => {
    const { out } = await runCommand(['explain', 'input-unreadable'])
    expect(out).toMatch(/\n\nIt tells of files that are not there: no data gives this code\.\n$/)
  })

  it('has an example of every other code', async () => {
    const { out } = await runCommand(['explain', '--format', 'markdown', ...allRules.map(({ code }) => code)])
    const explanations = out.split(/^(?=# )/m)
    expect(explanations).toHaveLength(allRules.length)
    expect(explanations.filter((text) => !text.includes('Data with the issue'))).toEqual([
      expect.stringMatching(/^# input-unreadable\n/),
      expect.stringMatching(/^# schema\n/),
    ])
  })

  it('does so in Japanese, wrapped to the terminal', async () => {
    const { out } = await runCommand(['explain', 'interval-not-ordered', '--locale', 'ja'], { width: 40 })
    expect(out.split('\n').slice(0, 9)).toEqual([
      'interval-not-ordered',
      '期間の終わりが始まりより前（誤り）',
      '',
      '期間の2つ目の日付は、1つ目より前であって',
      'はなりません。前後の入れ替わりや年の誤記',
      'が多くみられます。',
      '',
      '指摘を受けるデータ（関わる項目だけ）：',
      '',
    ])
    expect(out).toContain('直したデータ：\n\n  programs:\n')
  })

  it('sets codes in bold where there are colours', async () => {
    const { out } = await runCommand(['explain', 'yaml-tag'], { color: true })
    expect(out.split('\n')[0]).toBe('\u001b[1myaml-tag\u001b[22m')
  })

  it('tells of several codes, apart or joined by commas, each once and in the order asked for', async () => {
    const { out } = await runCommand(['explain', 'yaml-tag', 'csv-columns,yaml-tag', 'same-name'])
    expect(out.match(/^[a-z-]+$/gm)).toEqual(['yaml-tag', 'csv-columns', 'same-name'])
    expect(out).toMatch(/dataset\.yaml\n\n\ncsv-columns\n/)
  })

  it('lists all codes where none is given', async () => {
    const { out } = await runCommand(['explain'])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(allRules.map(({ code }) => code))
    expect(lines[0]).toMatch(/^alias-bomb {3,}Aliases that repeat too much \(error\)$/)
    const japanese = await runCommand(['explain', '--format', 'markdown', '--locale', 'ja'])
    expect(japanese.out).toContain('\n- `same-name` 同じ名称に2つのID（警告）\n')
  })

  it('writes Markdown', async () => {
    const { out } = await runCommand(['explain', 'interval-not-ordered', '--format', 'markdown'])
    expect(out).toBe(`# interval-not-ordered

**An interval ends before it starts (error)**

The second date of an interval must not lie before the first. Often the two are swapped, or a year is mistyped.

Data with the issue (only the fields that matter):

\`\`\`yaml
programs:
  - period: 2027/2021
\`\`\`

The same data mended:

\`\`\`yaml
programs:
  - period: 2021/2027
\`\`\`
`)
  })

  it('writes what the rules are made of as JSON', async () => {
    const { out } = await runCommand(['explain', 'same-name', '--format', 'json'])
    expect(JSON.parse(out)).toEqual(allRules.filter(({ code }) => code === 'same-name'))
    expect(JSON.parse((await runCommand(['explain', '--format', 'json'])).out)).toEqual(allRules)
    const [rule] = JSON.parse((await runCommand(['explain', 'encoding', '--format', 'json'])).out)
    expect(rule).toMatchObject({
      code: 'encoding',
      example: { bad: { files: [{ name: 'programs.csv' }], note: { en: 'The file is in windows-1252.' } } },
    })
  })

  it('tells every code in every format and language without control characters', async () => {
    const codes = allRules.map(({ code }) => code)
    for (const format of ['text', 'markdown', 'json'])
      for (const locale of ['en', 'ja']) {
        const { code, out } = await runCommand(['explain', ...codes, '--format', format, '--locale', locale])
        expect([code, /[^\n\t\P{Cc}]/u.test(out)]).toEqual([0, false])
      }
  })

  it('names all codes that there are not, with those that they come near to', async () => {
    const { code, out, err } = await runCommand(['explain', 'interval-not-orderd', 'zzzzz', 'same-name'])
    expect([code, out, err]).toEqual([
      2,
      '',
      'sti-atlas: unknown code "interval-not-orderd" (did you mean "interval-not-ordered"?); unknown code "zzzzz"; sti-atlas explain lists all codes\n',
    ])
    expect((await runCommand(['explain', 'same-nam', '--locale', 'ja'])).err).toBe(
      'sti-atlas: 「same-nam」というコードはありません。「same-name」のことですか。\n',
    )
    expect((await runCommand(['explain', ','])).code).toBe(2)
  })
})
