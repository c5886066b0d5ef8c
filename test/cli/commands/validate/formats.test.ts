import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/validate/report/report.js'
import { programWith } from '../../programs.js'
import { runCommand, writeTemporary } from '../../run-command.js'
import { chunks, dataset, lines, utf8, wrong } from './given.js'

describe('validate', () => {
  it('reads TSV, NDJSON and YAML, by extension or by name', async () => {
    const { id, name } = programWith()
    const tsv = `id\tname.en\tname.ja\tkind\tcitations.0.source\tcitations.0.section\n${id}\t${name.en}\t${name.ja}\tproject\tcao-2025-global-strategy\tsatreps\n`
    const inputs: readonly (readonly [string, string, ...string[]])[] = [
      ['a.tsv', tsv, '--kind', 'program'],
      ['a.txt', tsv, '--kind', 'programs', '--input', 'tsv'],
      ['a.ndjson', lines(programWith()), '--kind', 'program'],
      ['a.jsonl', lines(programWith()), '--kind', 'program'],
      ['a.yaml', `programs:\n  - ${JSON.stringify(programWith())}\n`],
      ['a.data', `programs:\n  - ${JSON.stringify(programWith())}\n`],
    ]
    for (const [file, content, ...args] of inputs) {
      const { code, out } = await runCommand(['validate', writeTemporary(file, content), ...args])
      expect([file, code, out]).toEqual([file, 0, '1 record read, 1 accepted, 0 rejected.\n'])
    }
  })

  it('says of a list over several lines once that it is no NDJSON, and reads it as JSON where told to', async () => {
    const record = JSON.stringify(programWith())
    const path = writeTemporary('list.ndjson', `[\n  ${record}\n]\n`)
    const { code, err } = await runCommand(['validate', path, '--kind', 'program'])
    expect([code, err]).toEqual([
      2,
      `sti-atlas: ${path} is one JSON list over several lines, not NDJSON: read it with --input json, or write each record on a line of its own\n`,
    ])
    const json = await runCommand(['validate', path, '--kind', 'program', '--input', 'json'])
    expect([json.code, json.out]).toEqual([0, '1 record read, 1 accepted, 0 rejected.\n'])
  })

  it('reads a table with Japanese headers', async () => {
    const table = [
      'ID,英語名,日本語名,種類,主体の国・地域,資金提供者,予算額,予算の通貨,期間,出典の文書,出典の節',
      'ocean-grants,Ocean Grants,海洋研究助成,research-funding,JP,jst;jica,1200000000,JPY,2024/2027,cao-2025-global-strategy,satreps',
      'sea-grants,Sea Grants,海の助成,research-funding,UK,,,,2027/2024,cao-2025-global-strategy,satreps',
    ].join('\n')
    const path = writeTemporary('事業.csv', `\ufeff${table}\n`)
    const { code, out } = await runCommand(['validate', path, '--kind', 'program', '--format', 'json'])
    const { counts, issues } = JSON.parse(out)
    expect([code, counts.read, counts.accepted]).toEqual([1, 2, 1])
    expect(
      issues.map(({ pointer, position }: { pointer: string; position: unknown }) => [pointer, position]),
    ).toEqual([
      ['/holders/0/place', { line: 3, column: 45, row: 2, field: '主体の国・地域' }],
      ['/period', { line: 3, column: 51, row: 2, field: '期間' }],
    ])
    const text = await runCommand(['validate', path, '--kind', 'program', '--locale', 'ja'])
    expect(text.out).toContain('事業.csv:3:45 データ2行目 主体の国・地域 /holders/0/place')
  })

  it('reads standard input, finding out its format', async () => {
    const json = await runCommand(['validate', '-'], { standardInput: chunks(dataset(wrong)) })
    expect([json.code, json.err]).toEqual([1, ''])
    expect(json.out).toMatch(/^error \d+:\d+ \/programs\/0\/holders\/0\/place: /)
    const ndjson = await runCommand(['validate', '-', '--kind', 'program'], {
      standardInput: chunks(lines(programWith()).slice(0, 30), lines(programWith()).slice(30), lines(wrong)),
    })
    expect(ndjson.out).toMatch(/^error 2:\d+ \/holders\/0\/place: /)
    expect(ndjson.out).toMatch(/2 records read, 1 accepted, 1 rejected\.\n$/)
  })

  it('reads other encodings by name, and says which byte is wrong', async () => {
    const head = utf8('id,name.ja,name.en,kind,citations.0.source,citations.0.section\na,')
    const tail = utf8(',A,project,cao-2025-global-strategy,satreps\n')
    const bytes = new Uint8Array([...head, 0x82, 0xa0, ...tail])
    const path = writeTemporary('sjis.csv', bytes)
    const named = await runCommand(['validate', path, '--kind', 'program', '--encoding', 'shift_jis'])
    expect([named.code, named.out]).toEqual([0, '1 record read, 1 accepted, 0 rejected.\n'])
    const unnamed = await runCommand(['validate', path, '--kind', 'program'])
    expect([unnamed.code, unnamed.out]).toEqual([
      2,
      expect.stringContaining(`Byte 0x82 at offset ${head.length} `),
    ])
    const unknown = await runCommand(['validate', path, '--encoding', 'shift_gis'])
    expect([unknown.code, unknown.err]).toEqual([
      2,
      expect.stringMatching(/^sti-atlas: unknown encoding "shift_gis"/),
    ])
  })

  it('says what to do about a file in another encoding than the one that is named for all', async () => {
    const header = 'id,name.ja,name.en,kind,citations.0.source,citations.0.section\n'
    const rest = ',A,project,cao-2025-global-strategy,satreps\n'
    const inShiftJis = writeTemporary(
      'sjis.csv',
      new Uint8Array([...utf8(`${header}a,`), 0x82, 0xa0, ...utf8(rest)]),
    )
    const text = `${header}b,あ${rest}`
    const validated = (path: string) =>
      runCommand(['validate', inShiftJis, path, '--kind', 'program', '--encoding', 'shift_jis'])
    const { code, out } = await validated(writeTemporary('utf-8.csv', text))
    expect([code, out]).toEqual([
      2,
      expect.stringContaining('save one that is in another as UTF-8 with a byte order mark'),
    ])
    expect(out).not.toContain('--encoding shift_jis')
    const saved = await validated(writeTemporary('utf-8.csv', `\ufeff${text}`))
    expect([saved.code, saved.out]).toEqual([
      0,
      expect.stringContaining('2 records read, 2 accepted, 0 rejected.'),
    ])
  })

  it.each([
    [
      'programs.xlsx',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      'it is an Excel workbook or another ZIP archive',
    ],
    [
      'programs.csv',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      'it is an Excel workbook or another ZIP archive',
    ],
    ['programs.ndjson.gz', Uint8Array.of(0x1f, 0x8b, 8, 0), 'it is compressed with gzip'],
  ])('says what %s is where it is no text', async (name, bytes, what) => {
    const path = writeTemporary(name, bytes)
    const { code, out, err } = await runCommand(['validate', path, '--kind', 'program'])
    expect([code, err]).toEqual([2, ''])
    expect(out).toContain(`The input cannot be read: ${what}`)
  })

  it('reports the end of truncated JSON', async () => {
    const path = writeTemporary('cut.json', dataset(programWith(), wrong).slice(0, -60))
    const { code, out } = await runCommand(['validate', path])
    expect(code).toBe(1)
    expect(out).toContain('[json-truncated]')
  })

  it('takes an empty input for an error of the dataset', async () => {
    for (const [name, args] of [
      ['empty.json', []],
      ['empty.yaml', []],
      ['empty.csv', ['--kind', 'program']],
      ['empty.ndjson', ['--kind', 'program']],
    ] as const) {
      const { code, out } = await runCommand(['validate', writeTemporary(name, ''), ...args])
      expect([name, code]).toEqual([name, 1])
      expect(out).toContain('The input is empty. [input-empty]')
    }
    for (const args of [['--kind', 'program'], [], ['--input', 'csv']]) {
      const nothing = await runCommand(['validate', '-', ...args], { standardInput: chunks() })
      expect([nothing.code, nothing.err]).toEqual([1, ''])
      expect(nothing.out).toContain('The input is empty.')
    }
  })

  it.each([
    ['empty.csv', '', 1, 'error', 'input-empty'],
    ['rows.csv', 'id,kind\n', 0, 'warning', 'csv-no-rows'],
    ['blank.ndjson', '\n\n', 1, 'error', 'input-empty'],
    ['comment.yaml', '# nothing\n', 1, 'error', 'input-empty'],
  ])(
    'says that %s has no record, beside a file that has some',
    async (name, content, expected, how, what) => {
      const full = writeTemporary('full.ndjson', lines(programWith()))
      const path = writeTemporary(name, content)
      const { code, out } = await runCommand(['validate', full, path, '--kind', 'program'])
      expect(code).toBe(expected)
      expect(out).toMatch(new RegExp(`^${how} \\S*${name}.*\\[${what}\\]$`, 'm'))
      expect(out).toMatch(/1 record read, 1 accepted, 0 rejected\.\n$/)
    },
  )

  it.each([
    ['commas.json', '[{"id":"a"},{"id":"b"} {"id":"c"}]', 2],
    ['quotes.yaml', '- id: a\n- id: "b" c\n- id: d\n', 2],
    ['lines.ndjson', '{"id":"a"}\n{"id" "b"}\n{"id":"c"}\n', 1],
  ])('tells by the exit code whether the rest of %s is lost', async (name, content, expected) => {
    const path = writeTemporary(name, content)
    const { code, out } = await runCommand(['validate', path, '--kind', 'program', '--max-issues', '0'])
    expect([code, out.includes('Nothing after it was read.')]).toEqual([expected, expected === 2])
  })

  it('says of a table where its reading ended, however many issues come before', async () => {
    const head = 'id,kind\n'
    const row = 'p,projct\n'
    const bytes = Buffer.from(`${head}${row.repeat(9)}x,\xff\n${row.repeat(9)}`, 'latin1')
    const path = writeTemporary('wrong.csv', bytes)
    const { code, out } = await runCommand([
      'validate',
      path,
      '--kind',
      'program',
      '--max-issues',
      '3',
      '--format',
      'json',
    ])
    const { counts, issues }: Report = JSON.parse(out)
    expect([code, counts.read, issues.length]).toEqual([2, 10, 4])
    expect(issues.at(-1)).toMatchObject({ code: 'encoding', position: { line: 11, column: 3 } })
  })
})
