import { linkSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/validate/report.js'
import { leastRecords } from '../../validate/records.js'
import { programWith } from '../programs.js'
import { runCommand, writeTemporary } from '../run-command.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield utf8(text)
}

async function* breaksAfter(text: string): AsyncGenerator<Uint8Array> {
  yield utf8(text)
  throw new Error('the disk is gone')
}

const dataset = (...programs: readonly unknown[]) => JSON.stringify({ programs }, null, 2)
const lines = (...programs: readonly unknown[]) =>
  programs.map((program) => `${JSON.stringify(program)}\n`).join('')

const wrong = programWith({ id: 'wrong', name: { en: 'Wrong', ja: '誤' }, holders: [{ place: 'UK' }] })

/** Where a mapping finds what names a record. */
const codeAndTitle = { id: 'code', 'name.en': 'title', 'name.ja': 'title' }

/** What a mapping gives every record that it makes. */
const investment = {
  kind: 'investment',
  citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
}

/** The program that a mapping makes of a row of another ledger. */
const made = (code: string, title: string, place: string) => ({
  ...programWith({ id: code, name: { en: title, ja: title }, kind: 'investment', holders: [{ place }] }),
  citations: leastRecords.source.citations,
})

describe('validate', () => {
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
    expect(text.out).toContain('事業.csv:3:45 2行目 主体の国・地域 /holders/0/place')
  })

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

  it('refuses an empty list of currencies', async () => {
    const { code, err } = await runCommand(['validate', 'any.json', '--assume-currency', ''])
    expect([code, err]).toEqual([2, 'sti-atlas: --assume-currency has no value; join values by commas\n'])
  })

  it('refuses a currency that there is not', async () => {
    const { code, err } = await runCommand(['validate', 'any.json', '--assume-currency', 'USD,EURO'])
    expect([code, err]).toEqual([
      2,
      'sti-atlas: unknown currency "EURO"; write ISO 4217 codes, such as USD,JPY\n',
    ])
  })

  it('reads written values as the mapping says, unless a flag says otherwise', async () => {
    const mapping = writeTemporary(
      'mapping.json',
      JSON.stringify({
        kind: 'program',
        fields: {
          ...codeAndTitle,
          date: { from: 'when', as: 'date' },
          'holders[0].place': 'country',
        },
        constants: investment,
        normalize: { order: 'day-first' },
      }),
    )
    const path = writeTemporary(
      'theirs.jsonl',
      lines({ code: 'a', title: 'A', country: 'Germany', when: '25/07/2024' }),
    )
    const asked = await runCommand(['validate', path, '--mapping', mapping])
    expect(asked.out).toMatch(/ \/country: "Germany" was read as DE\. \[place-name\]/)
    expect([asked.code, asked.out]).toEqual([0, expect.stringMatching(/1 accepted, 0 rejected\.\n$/)])
    const swapped = await runCommand(['validate', path, '--mapping', mapping, '--date-order', 'month-first'])
    expect([swapped.code, swapped.out]).toEqual([1, expect.stringMatching(/^error \S+ \/when: .*25\/07/m)])
    const wrong = writeTemporary(
      'wrong.json',
      JSON.stringify({ kind: 'program', fields: {}, normalize: { order: 'ymd' } }),
    )
    const { code, err } = await runCommand(['validate', path, '--mapping', wrong])
    expect([code, err]).toEqual([2, expect.stringContaining('/normalize')])
  })

  it('takes other records in by a mapping file', async () => {
    const mapping = writeTemporary(
      'mapping.json',
      JSON.stringify({
        kind: 'program',
        fields: {
          ...codeAndTitle,
          'holders[0].place': { from: 'iso3', as: 'place' },
        },
        constants: investment,
      }),
    )
    const path = writeTemporary(
      'theirs.jsonl',
      lines({ code: 'a', title: 'A', iso3: 'JPN' }, { code: 'b', title: 'B', iso3: 'XXX' }),
    )
    const { code, out } = await runCommand(['validate', path, '--mapping', mapping, '--format', 'json'])
    const { counts, issues } = JSON.parse(out)
    expect([code, counts.read, counts.accepted]).toEqual([1, 2, 1])
    expect(issues).toContainEqual(
      expect.objectContaining({ pointer: '/iso3', position: { line: 2, column: expect.any(Number) } }),
    )
    const other = await runCommand(['validate', path, '--mapping', mapping, '--kind', 'place'])
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringContaining('makes records of the kind "program", not "place"'),
    ])
  })

  it('takes in the example of another ledger by the mapping that stands beside it', async () => {
    const args = ['examples/ledger.jsonl', '--mapping', 'examples/ledger-mapping.json']
    const { code, out, err } = await runCommand(['validate', ...args])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /^warning \S+ledger\.jsonl:2:\d+ \/source_tier: Expected a number, found a text: "T2"\./m,
    )
    expect(out).toMatch(/2 records read, 2 accepted, 0 rejected\.\n$/)
  })

  it.each([
    ['{"kind": "program"', /is not JSON: /],
    [
      '{"kind": "program", "fields": {"abreviation": "title"}}',
      /is no mapping: \/fields\/abreviation .* Did you mean "abbreviation"\?/,
    ],
    ['{"kind": "progam", "fields": {}}', /is no mapping: \/kind /],
  ])('tells in a line what is wrong with the mapping %s', async (content, message) => {
    const mapping = writeTemporary('mapping.json', content)
    const path = writeTemporary('theirs.jsonl', '{}\n')
    const { code, out, err } = await runCommand(['validate', path, '--mapping', mapping])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^sti-atlas: [^\n]*\n$/)
    expect(err).toMatch(message)
  })

  it('keeps so many issues and counts the rest', async () => {
    const path = writeTemporary('wrong.json', dataset(wrong, { ...wrong, id: 'b' }, { ...wrong, id: 'c' }))
    const { code, out } = await runCommand(['validate', path, '--max-issues', '1', '--format', 'json'])
    const { counts, issues } = JSON.parse(out)
    expect([code, issues.length, counts.rejected]).toEqual([1, 1, 3])
    expect(counts.byCode['unresolved-reference']).toBe(3)
  })

  it.each(['0', '1'])(
    'says of an input that it cannot be read even where %s issues are kept',
    async (most) => {
      const path = writeTemporary(
        'wrong.json',
        dataset(wrong, { ...wrong, id: 'b', name: { en: 'B', ja: 'B' } }),
      )
      const args = ['--max-issues', most, '--format', 'json']
      const { code, out } = await runCommand(['validate', path, 'no/such.json', 'src', ...args])
      const { counts, issues }: Report = JSON.parse(out)
      expect([code, counts.byCode]).toEqual([2, { 'input-unreadable': 2, 'unresolved-reference': 2 }])
      expect(issues.slice(Number(most)).map(({ code, input }) => [code, input])).toEqual([
        ['input-unreadable', 'no/such.json'],
        ['input-unreadable', 'src'],
      ])
      const merged = await runCommand(['merge', writeTemporary('report.json', out), '--format', 'json'])
      expect(JSON.parse(merged.out).issues).toEqual(issues)
    },
  )

  it('says that an input breaks off even where no issue is kept', async () => {
    const { code, out } = await runCommand(
      ['validate', '-', '--kind', 'program', '--input', 'ndjson', '--max-issues', '0'],
      { standardInput: breaksAfter(lines(wrong)) },
    )
    expect(code).toBe(2)
    expect(out).toContain('the disk is gone. [input-broken]')
    expect(out).not.toContain('unresolved-reference')
  })

  it('resolves references in the curated records unless told not to', async () => {
    const path = writeTemporary('good.json', dataset(programWith()))
    const { code, out } = await runCommand(['validate', path, '--base', 'none', '--format', 'json'])
    expect([code, JSON.parse(out).counts.byCode]).toEqual([1, { 'unresolved-reference': 2 }])
  })

  it('takes several files for one dataset', async () => {
    const parent = writeTemporary('parents.json', dataset(programWith({ id: 'ocean' })))
    const child = writeTemporary(
      'children.ndjson',
      lines(programWith({ parent: 'ocean' }), programWith({ id: 'ocean', name: { en: 'B', ja: 'B' } })),
    )
    const { code, out } = await runCommand([
      'validate',
      parent,
      child,
      '--kind',
      'program',
      '--format',
      'json',
    ])
    const { counts, issues } = JSON.parse(out)
    expect([code, counts.read, counts.byCode]).toEqual([1, 3, { 'duplicate-id': 1, 'same-name': 1 }])
    expect(issues.every(({ input }: { input: string }) => input === child)).toBe(true)
    expect(issues[0].message.en).toContain('parents.json')
  })

  it.each([
    [['validate', '-'], 'there is no standard input to read'],
    [['validate', '-', '-'], 'standard input can be given only once'],
    [['validate', 'package.json', './src/../package.json'], './src/../package.json can be given only once'],
    [['validate', 'package.json', '--jobs', '0'], '--jobs takes a whole number from 1, not "0"'],
    [
      ['validate', 'package.json', '--max-issues', 'all'],
      '--max-issues takes a whole number from 0, not "all"',
    ],
    [['validate', 'package.json', '--shard', '-1'], '--shard takes a whole number from 0, not "-1"'],
    [
      ['validate', 'package.json', '--mapping', 'no/such.json'],
      'cannot read no/such.json: there is no such file',
    ],
    [
      ['validate', 'package.json', '--input', 'csv'],
      'CSV does not say what its records are: name it with --kind, such as --kind program',
    ],
    [
      ['validate', 'package.json', '--input', 'ndjson'],
      'NDJSON does not say what its records are: name it with --kind, such as --kind program',
    ],
    [
      ['validate', 'LICENSE'],
      'cannot tell the format of LICENSE: name it with --input json|ndjson|csv|tsv|yaml',
    ],
  ])('tells in a line why %j cannot be done, with exit code 2', async (args, message) => {
    expect(await runCommand(args)).toEqual({ code: 2, out: '', err: `sti-atlas: ${message}\n` })
  })

  it('lists every mistake of a mapping file, in words of its own', async () => {
    const mapping = writeTemporary(
      'mapping.json',
      JSON.stringify({
        kid: 'program',
        kind: 'programm',
        fields: { id: 5, 'name.en': { form: 'x' }, 'name.ja': { from: 'a', as: 'texts' }, url: '' },
        sources: [{ id: 'A' }],
        expect: { y: 'nmber' },
        ignore: 'x',
      }),
    )
    const { code, err } = await runCommand(['validate', 'package.json', '--mapping', mapping])
    expect([code, err.split('\n')]).toEqual([
      2,
      [
        `sti-atlas: ${mapping} is no mapping: /kind "programm" cannot stand here. Did you mean "program"?`,
        '  /fields/id Expected a text, found a number.',
        '  /fields/name.en/from The field "from" is missing.',
        '  /fields/name.en/form There is no field "form" here. Did you mean "from"?',
        '  /fields/name.ja/as "texts" cannot stand here. Did you mean "text"?',
        '  /fields/url The text is empty.',
        '  /sources/0/id "A" is not an id. Did you mean "a"?',
        '  /sources/0/name The field "name" is missing.',
        '  /sources/0/citations The field "citations" is missing.',
        '  /sources/0/kind The field "kind" is missing.',
        '  /sources/0/completeness The field "completeness" is missing.',
        '  /expect/y "nmber" cannot stand here. Did you mean "number"?',
        '  /ignore Expected a list, found a text.',
        '  /kid There is no field "kid" here. Did you mean "kind"?',
        '',
      ],
    ])
  })

  it('says where a JSON file that it needs is none, and whether it looks like CSV', async () => {
    const wrong = writeTemporary('wrong.json', '{"a": 1,\n "b" 2}')
    const message = `sti-atlas: ${wrong} is not JSON: line 2, column 6: expected a colon, found "2".\n`
    for (const args of [
      ['validate', 'package.json', '--mapping', wrong],
      ['merge', wrong],
      ['compare', 'places', '--with', wrong],
    ])
      expect(await runCommand(args)).toEqual({ code: 2, out: '', err: message })
    for (const name of ['table.csv', 'table.json']) {
      const table = writeTemporary(name, 'ID,英語名\na,b\n')
      const { err } = await runCommand(['compare', 'places', '--with', table])
      expect(err).toBe(`sti-atlas: ${table} is not JSON: it looks like CSV\n`)
    }
    const marked = writeTemporary('marked.json', '\uFEFF{"programs": []}')
    expect((await runCommand(['list', 'program', '--with', marked])).err).toBe('')
  })

  it('reports inputs that cannot be read beside all that the others have, with exit code 2', async () => {
    const good = writeTemporary('good.csv', `id,abbreviation\nocean,${'x'.repeat(3)}\n`)
    const args = ['validate', good, 'no/such.json', 'src', '--kind', 'program']
    const { code, out, err } = await runCommand([...args, '--format', 'json'])
    expect([code, err]).toEqual([2, ''])
    const { ok, counts, issues } = JSON.parse(out)
    expect([ok, counts.read, counts.rejected]).toEqual([false, 1, 1])
    expect(counts.byCode).toEqual({ 'input-unreadable': 2, 'missing-field': 3 })
    expect(
      issues
        .filter(({ code }: { code: string }) => code === 'input-unreadable')
        .map(({ input, message }: { input: string; message: unknown }) => [input, message]),
    ).toEqual([
      [
        'no/such.json',
        {
          en: 'The input cannot be read: there is no such file.',
          ja: '入力を読み込めません（ファイルがありません）。',
        },
      ],
      [
        'src',
        {
          en: 'The input cannot be read: it is a directory.',
          ja: '入力を読み込めません（ディレクトリです）。',
        },
      ],
    ])
    for (const [format, shown] of [
      ['text', '誤り src: 入力を読み込めません（ディレクトリです）。 [input-unreadable]'],
      ['github', '::error file=src,title=input-unreadable::'],
      ['markdown', '| 誤り | src |'],
      ['sarif', '"uri": "no/such.json"'],
    ] as const) {
      const written = await runCommand([...args, '--format', format, '--locale', 'ja'])
      expect([written.code, written.out]).toEqual([2, expect.stringContaining(shown)])
    }
    const alone = await runCommand(['validate', 'no/such.json'])
    expect([alone.code, alone.out]).toEqual([
      2,
      expect.stringMatching(/^error no\/such\.json: The input cannot be read/),
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

  it('reports that a file has vanished before its turn', async () => {
    const path = writeTemporary('vanishing.ndjson', lines(programWith()))
    const vanish = async function* () {
      rmSync(path)
      yield utf8(lines(wrong))
    }
    const { code, out } = await runCommand(
      ['validate', '-', path, '--kind', 'program', '--input', 'ndjson'],
      {
        standardInput: vanish(),
      },
    )
    expect(code).toBe(2)
    expect(out).toContain('/holders/0/place')
    expect(out).toContain(
      `error ${path}: The input cannot be read: there is no such file. [input-unreadable]`,
    )
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

  it('reports what it has read where the input breaks off, with exit code 2', async () => {
    const { code, out, err } = await runCommand(['validate', '-', '--kind', 'program', '--input', 'ndjson'], {
      standardInput: breaksAfter(`${lines(programWith(), wrong)}{"id":`),
    })
    expect([code, err]).toEqual([2, ''])
    expect(out).toMatch(/^error 2:\d+ \/holders\/0\/place: /)
    expect(out).toContain('the disk is gone. [input-broken]')
    expect(out).toMatch(/3 records read, 1 accepted, 2 rejected\.\n$/)
  })

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
    ['symbolic link', symlinkSync],
    ['hard link', linkSync],
  ])('knows a file again that it is given once more by a %s', async (_, link) => {
    const path = writeTemporary('good.json', dataset(programWith()))
    const other = join(dirname(path), 'link.json')
    link(path, other)
    const before = readFileSync(path, 'utf8')
    expect(await runCommand(['validate', path, other])).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${other} can be given only once\n`,
    })
    expect(await runCommand(['validate', path, '--accepted', other])).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${other} is an input; give --accepted another file\n`,
    })
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  describe('a mapping file', () => {
    const path = () => writeTemporary('theirs.csv', 'code,名称\na,Alpha\n')
    const text = JSON.stringify({
      kind: 'program',
      fields: { id: 'code', 'name.en': '名称', 'name.ja': '名称' },
      constants: investment,
    })

    it('is read in UTF-8 and, by its byte order mark, in UTF-16', async () => {
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\ufeff${text}`),
        Buffer.from(`\ufeff${text}`, 'utf16le'),
        Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      ]) {
        const mapping = writeTemporary('mapping.json', bytes)
        expect(await runCommand(['validate', path(), '--mapping', mapping])).toEqual({
          code: 0,
          out: '1 record read, 1 accepted, 0 rejected.\n',
          err: '',
        })
      }
    })

    it('is refused in another encoding, with the byte that shows it', async () => {
      const bytes = Buffer.from('{"kind": "program", "fields": {"id": "\x83R"}}', 'latin1')
      const mapping = writeTemporary('mapping.json', bytes)
      expect(await runCommand(['validate', path(), '--mapping', mapping])).toEqual({
        code: 2,
        out: '',
        err: `sti-atlas: cannot read ${mapping}: Byte 0x83 at offset 38 is not valid utf-8. Save it as UTF-8.\n`,
      })
    })

    it('is refused where it is a file of another program', async () => {
      const mapping = writeTemporary('mapping.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4))
      const { code, err } = await runCommand(['validate', path(), '--mapping', mapping])
      expect([code, err]).toEqual([
        2,
        `sti-atlas: cannot read ${mapping}: it is an Excel workbook or another ZIP archive; save the sheet as CSV, or unpack it first\n`,
      ])
    })

    it('is refused where it makes a field twice, each time with its place', async () => {
      const mapping = writeTemporary(
        'mapping.json',
        '{"kind": "program", "fields": {\n  "id": "a",\n  "id": "b",\n  "url": {"from": "c", "from": "d"}\n}}',
      )
      expect(await runCommand(['validate', path(), '--mapping', mapping])).toEqual({
        code: 2,
        out: '',
        err: `sti-atlas: ${mapping} is no mapping: line 3, column 3: "id" is there more than once.\n  line 4, column 24: "from" is there more than once.\n`,
      })
    })

    it('is refused where a source of its own has the id of a curated one', async () => {
      const outline = [{ id: 'satreps', title: { en: 'SATREPS', ja: 'SATREPS' } }]
      const source = { ...leastRecords.source, id: 'cao-2025-global-strategy', outline }
      const mapping = writeTemporary(
        'mapping.json',
        JSON.stringify({ ...JSON.parse(text), sources: [leastRecords.source, source] }),
      )
      expect(await runCommand(['validate', path(), '--mapping', mapping])).toEqual({
        code: 2,
        out: '',
        err: `sti-atlas: ${mapping} is no mapping: /sources/1/id The atlas already holds the source "cao-2025-global-strategy". Refer to that record instead, or give yours an id of its own.\n`,
      })
      const alone = await runCommand(['validate', path(), '--mapping', mapping, '--base', 'none'])
      expect([alone.code, alone.err]).toEqual([0, ''])
    })
  })

  it('reports the end of truncated JSON', async () => {
    const path = writeTemporary('cut.json', dataset(programWith(), wrong).slice(0, -60))
    const { code, out } = await runCommand(['validate', path])
    expect(code).toBe(1)
    expect(out).toContain('[json-truncated]')
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

  describe('--accepted', () => {
    const mapping = () =>
      writeTemporary(
        'mapping.json',
        JSON.stringify({
          kind: 'program',
          fields: { ...codeAndTitle, 'holders.0.place': { from: 'land', as: 'place' }, date: 'begun' },
          constants: { kind: 'investment', citations: leastRecords.source.citations },
          sources: [leastRecords.source],
          normalize: true,
        }),
      )
    const theirs = (...rows: readonly string[]) =>
      writeTemporary('theirs.csv', `code,title,land,begun\n${rows.map((row) => `${row}\n`).join('')}`)

    it('writes the records that have no error, mapped and normalized, for the other commands to take', async () => {
      const first = theirs('a,Alpha,DEU,令和6年度', 'b,Beta,XX,2024', 'c,Gamma,フランス,2023')
      const second = theirs('d,Delta,EU,2022', 'a,Alpha again,FRA,2021')
      const accepted = writeTemporary('accepted.json', 'before')
      const args = ['--mapping', mapping(), '--accepted', accepted]
      const { code, out } = await runCommand(['validate', first, second, ...args])
      expect([code, out.split('\n').at(-2)]).toEqual([1, '5 records read, 3 accepted, 2 rejected.'])
      const text = readFileSync(accepted, 'utf8')
      const { sources, programs, ...others } = JSON.parse(text)
      expect([others, sources.map(({ id }: { id: string }) => id)]).toEqual([{}, ['white-paper']])
      expect(programs).toEqual([
        { ...made('a', 'Alpha', 'DE'), date: '2024-04/2025-03' },
        { ...made('c', 'Gamma', 'FR'), date: '2023' },
        { ...made('d', 'Delta', 'eu'), date: '2022' },
      ])
      expect(text.split('\n')).toHaveLength(11)
      expect(await runCommand(['validate', accepted])).toMatchObject({ code: 0 })
      const compared = await runCommand(['compare', 'programs', 'd', 'satreps', '--with', accepted])
      expect([compared.code, compared.out.includes('Delta')]).toEqual([0, true])
    })

    it('writes an empty dataset where no record is accepted', async () => {
      const accepted = writeTemporary('accepted.json', '')
      await runCommand(['validate', writeTemporary('w.json', dataset(wrong)), '--accepted', accepted])
      expect(readFileSync(accepted, 'utf8')).toBe('{\n}\n')
    })

    it('is refused with several threads, on an input, and where it cannot be written', async () => {
      const path = writeTemporary('good.json', dataset(programWith()))
      const before = readFileSync(path, 'utf8')
      const outcomes = [
        await runCommand(['validate', path, '--accepted', 'x.json', '--jobs', '2']),
        await runCommand(['validate', path, '--accepted', join(dirname(path), '.', 'good.json')]),
        await runCommand(['validate', path, '--mapping', 'map.json', '--accepted', 'map.json']),
        await runCommand(['validate', path, '--accepted', dirname(path)]),
        await runCommand(['validate', path, '--accepted', join(dirname(path), 'none', 'x.json')]),
        await runCommand(['validate', path, '--accepted', dirname(path), '--locale', 'ja']),
      ]
      expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2])
      expect(outcomes.map(({ err }) => err.replaceAll(dirname(path), 'FOLDER').trim())).toEqual([
        'sti-atlas: --accepted takes one thread: leave --jobs out',
        'sti-atlas: FOLDER/good.json is an input; give --accepted another file',
        'sti-atlas: map.json is an input; give --accepted another file',
        'sti-atlas: cannot write FOLDER: it is a directory',
        `sti-atlas: cannot write ${join('FOLDER', 'none', 'x.json')}: there is no such folder`,
        'sti-atlas: FOLDERに書き込めません：ディレクトリです',
      ])
      expect(outcomes.map(({ out }) => out)).toEqual([
        '',
        '',
        '',
        '1 record read, 1 accepted, 0 rejected.\n',
        '1 record read, 1 accepted, 0 rejected.\n',
        '1件を読み込み、1件を受け入れ、0件を退けました。\n',
      ])
      expect(readFileSync(path, 'utf8')).toBe(before)
    })
  })
})
