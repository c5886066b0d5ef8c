import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programWith } from '../programs.js'
import { runCommand, writeTemporary } from '../run-command.js'

async function* chunksOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

const reportOn = async (name: string, ...programs: readonly unknown[]) => {
  const path = writeTemporary(`${name}.json`, JSON.stringify({ programs }))
  const { out } = await runCommand(['validate', path, '--format', 'json'])
  return writeTemporary(`${name}-report.json`, out)
}

describe('merge', () => {
  it('resolves references between the parts and finds ids that they share', async () => {
    const parent = await reportOn('parent', programWith({ id: 'ocean', name: { en: 'Ocean', ja: '海' } }))
    const child = await reportOn('child', programWith({ parent: 'ocean' }))
    const alone = await runCommand(['merge', child])
    expect([alone.code, alone.out]).toEqual([1, expect.stringContaining('There is no program "ocean"')])
    expect(await runCommand(['merge', child, parent])).toEqual({
      code: 0,
      out: '2 records read, 2 accepted, 0 rejected.\n',
      err: '',
    })
    const twice = await reportOn('twice', programWith({ id: 'ocean' }))
    const both = await runCommand(['merge', parent, twice, '--format', 'json'])
    expect([both.code, JSON.parse(both.out).counts.byCode['duplicate-id']]).toEqual([1, 1])
  })

  it('does not take two reports of files that it cannot tell apart', async () => {
    const report = await reportOn('good', programWith())
    const copy = writeTemporary('copy.json', readFileSync(report))
    const [shard] = JSON.parse(readFileSync(report, 'utf8')).shards
    expect(await runCommand(['merge', report, copy])).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${report} and ${copy} are both about ${shard.input}; give different files different numbers with --shard\n`,
    })
    const japanese = await runCommand(['merge', report, copy, '--locale', 'ja'])
    expect(japanese.err).toContain('別のファイルであれば、--shardに別の番号を指定して')
  })

  it('tells the lines of a file as they are in it, whatever files come before', async () => {
    const report = async (line: string, shard: number, format: string) => {
      const path = writeTemporary('x', `${line}\n${JSON.stringify(programWith({ id: 'A B' }))}\n`)
      const args = ['validate', path, '--input', 'ndjson', '--kind', 'program', '--format', 'json']
      const { out } = await runCommand([...args, '--shard', String(shard)])
      return writeTemporary(`${format}.json`, out.replaceAll(path, 'x.ndjson'))
    }
    const reports = [await report('', 0, 'a'), await report('', 1, 'b')]
    const { out } = await runCommand(['merge', ...reports])
    expect(out.match(/x\.ndjson:\d+/g)).toEqual(['x.ndjson:2', 'x.ndjson:2', 'x.ndjson:2'])
  })

  it('adds no lines of tables, of which no reader tells how many there are', async () => {
    const header = 'id,name.en,name.ja,kind,citations.0.source,citations.0.section\n'
    const row = (id: string) => `${id},${id} A,${id}あ,research-funding,cao-2025-global-strategy,satreps\n`
    const report = async (rows: string, shard: number) => {
      const args = ['validate', '-', '--input', 'csv', '--kind', 'program', '--format', 'json']
      const standardInput = chunksOf(new TextEncoder().encode(header + rows))
      const { out } = await runCommand([...args, '--shard', String(shard)], { standardInput })
      return writeTemporary(`report-${shard}.json`, out)
    }
    const reports = [await report(row('a') + row('b') + row('c'), 0), await report(row('D E'), 1)]
    const { out } = await runCommand(['merge', ...reports, '--format', 'json'])
    expect(JSON.parse(out).issues).toMatchObject([
      { code: 'identifier-format', position: { line: 2, row: 1 } },
    ])
  })

  it('keeps the files of each shard together, in the order in which they were validated', async () => {
    const folder = dirname(writeTemporary('x', ''))
    const paths = ['b', 'c', 'a'].map((name) => {
      const path = join(folder, `${name}.json`)
      writeFileSync(path, JSON.stringify({ programs: [programWith({ parent: name })] }))
      return path
    })
    const reportOf = async (files: readonly string[], shard: number) => {
      const args = ['validate', ...files, '--format', 'json', '--shard', String(shard)]
      return writeTemporary(`report-${shard}.json`, (await runCommand(args)).out)
    }
    const reports = [await reportOf(paths.slice(2), 1), await reportOf(paths.slice(0, 2), 0)]
    const merged = await runCommand(['merge', ...reports, '--format', 'github'])
    expect(merged).toEqual(await runCommand(['validate', ...paths, '--format', 'github']))
  })

  describe('the order of reports without numbers', () => {
    /** Files of which each has a program of the given id, and the reports of runs over some of them each. */
    const runsOver = async (runs: readonly (readonly [name: string, id: string][])[]) => {
      const folder = dirname(writeTemporary('x', ''))
      const paths = runs.map((files) =>
        files.map(([name, id]) => {
          const path = join(folder, `${name}.json`)
          writeFileSync(path, JSON.stringify({ programs: [programWith({ id })] }))
          return path
        }),
      )
      const reports: string[] = []
      for (const [index, files] of paths.entries()) {
        const { out } = await runCommand(['validate', ...files, '--format', 'json'])
        reports.push(writeTemporary(`report-${index}.json`, out))
      }
      return { paths, reports }
    }

    const github = async (command: string, paths: readonly string[]) =>
      (await runCommand([command, ...paths, '--format', 'github'])).out

    it('is that of the command line, whatever the files are called', async () => {
      const { paths, reports } = await runsOver([[['shard-9', 'same']], [['shard-10', 'same']]])
      const forwards = await github('merge', reports)
      expect(forwards).toMatch(/^::error file=\S*shard-10\.json,\S*title=duplicate-id::/)
      expect(forwards).toBe(await github('validate', paths.flat()))
      expect(await github('merge', reports.toReversed())).toMatch(/^::error file=\S*shard-9\.json,/)
    })

    it('keeps the files of a run together, also where merged reports are merged', async () => {
      const { paths, reports } = await runsOver([
        [
          ['a1', 'one'],
          ['a2', 'same'],
        ],
        [
          ['b1', 'same'],
          ['b2', 'two'],
        ],
        [['c1', 'two']],
      ])
      const whole = await github('validate', paths.flat())
      expect([...whole.matchAll(/(\w+)\.json,\S*title=duplicate-id/g)].map(([, name]) => name)).toEqual([
        'b1',
        'c1',
      ])
      expect(await github('merge', reports)).toBe(whole)
      const [first = '', ...others] = reports
      const { out } = await runCommand(['merge', ...others, '--format', 'json'])
      expect(await github('merge', [first, writeTemporary('merged.json', out)])).toBe(whole)
    })
  })

  it('takes a report in UTF-16, as some shells write it', async () => {
    const report = readFileSync(await reportOn('good', programWith()), 'utf8')
    const path = writeTemporary('utf-16.json', Buffer.from(`\ufeff${report}`, 'utf16le'))
    expect(await runCommand(['merge', path])).toEqual({
      code: 0,
      out: '1 record read, 1 accepted, 0 rejected.\n',
      err: '',
    })
  })

  it('ends as the runs did where an input could not be read to its end', async () => {
    const path = writeTemporary('cut.json', '[{"id": "a"} {"id": "b"}]')
    const args = [path, '--kind', 'program', '--format', 'json']
    const { code, out } = await runCommand(['validate', ...args])
    const merged = await runCommand(['merge', writeTemporary('report.json', out)])
    expect([code, merged.code]).toEqual([2, 2])
    expect(merged.out).toContain('Nothing after it was read. [json-syntax]')
  })

  it('does not take the same report twice, by whatever path', async () => {
    const report = await reportOn('good', programWith())
    const other = join(dirname(report), '.', basename(report))
    for (const paths of [
      [report, report],
      [report, relative('.', other)],
    ]) {
      const { code, out, err } = await runCommand(['merge', ...paths])
      expect([code, out, err]).toEqual([2, '', `sti-atlas: ${paths[1]} can be given only once\n`])
    }
  })

  it('writes every format in both languages', async () => {
    const report = await reportOn('wrong', programWith({ holders: [{ place: 'UK' }] }))
    for (const [format, english, japanese] of [
      ['text', /^error .*There is no place "UK"/, /^誤り .*「UK」という国・地域はありません/],
      ['json', /^\{\n {2}"ok": false,/, /^\{\n {2}"ok": false,/],
      ['github', /^::error .*There is no place "UK"/, /^::error .*「UK」という国・地域はありません/],
      [
        'sarif',
        /^\{\n {2}"\$schema"[\s\S]*There is no place/,
        /^\{\n {2}"\$schema"[\s\S]*という国・地域はありません/,
      ],
      ['markdown', /^\| Severity \|/i, /^\| 程度 \|/],
    ] as const)
      for (const [locale, start] of [
        ['en', english],
        ['ja', japanese],
      ] as const) {
        const { code, out } = await runCommand(['merge', report, '--format', format, '--locale', locale])
        expect([format, locale, code]).toEqual([format, locale, 1])
        expect(out).toMatch(start)
      }
  })

  it('suggests from the curated records unless told not to', async () => {
    const report = await reportOn('wrong', programWith({ parent: 'satrep' }))
    expect((await runCommand(['merge', report])).out).toContain('Did you mean "satreps"?')
    expect((await runCommand(['merge', report, '--base', 'none'])).out).not.toContain('satreps')
  })

  it.each([
    ['{"ok": true', /is not JSON: /],
    ['[]', /is no report of `sti-atlas validate … --format json`$/],
    ['{"ok":true,"counts":{"read":0,"accepted":0,"rejected":0,"byCode":{}},"issues":[]}', /is no report of/],
  ])('tells in a line that %s is no report', async (content, message) => {
    const path = writeTemporary('report.json', content)
    const { code, out, err } = await runCommand(['merge', path])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^sti-atlas: [^\n]*\n$/)
    expect(err.trimEnd()).toMatch(message)
  })

  it('does not take a shard that claims more records than it tells of', async () => {
    const report = await reportOn('good', programWith())
    const { out } = await runCommand(['merge', report, '--format', 'json'])
    const huge = writeTemporary(
      'huge.json',
      out.replace('"extent":{"records":1,', '"extent":{"records":9000000000000,'),
    )
    const { code, err } = await runCommand(['merge', huge])
    expect([code, err]).toEqual([2, expect.stringContaining('is no report of')])
  })

  it('says why a report cannot be read', async () => {
    const { code, err } = await runCommand(['merge', 'no/such.json'])
    expect([code, err]).toEqual([2, 'sti-atlas: cannot read no/such.json: there is no such file\n'])
    expect((await runCommand(['merge'])).err).toBe("sti-atlas: missing required argument 'reports'\n")
  })
})
