import { linkSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/validate/report/report.js'
import { programWith } from '../../programs.js'
import { runCommand, writeTemporary } from '../../run-command.js'
import { breaksAfter, dataset, lines, utf8, wrong } from './given.js'

describe('validate', () => {
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

  it('takes files with records of different kinds, named before each', async () => {
    const citation = { source: 'cstp-2010-outline', section: 'title' }
    const office = { id: 'reef-office', name: { en: 'Reef Office', ja: '礁室' }, kind: 'agency' }
    const programs = writeTemporary(
      'programs.csv',
      'id,name.en,name.ja,kind,holders.0.organization,citations.0.source,citations.0.section\none,One,一,research-funding,reef-office,cstp-2010-outline,title\n',
    )
    const organizations = writeTemporary(
      'organizations.ndjson',
      lines({ ...office, citations: [citation] }, { id: 'shoal-office', citations: [citation] }),
    )
    const standardInput = (async function* () {
      yield utf8(lines({ id: 'one', kind: 'agency', citations: [citation] }))
    })()
    const { code, out } = await runCommand(
      [
        'validate',
        `programs=${programs}`,
        `organization=${organizations}`,
        'technology=-',
        '--format',
        'json',
      ],
      { standardInput },
    )
    const { counts, issues }: Report = JSON.parse(out)
    expect([code, counts.read, counts.accepted]).toEqual([1, 4, 2])
    expect(issues.map(({ code, collection, pointer }) => [code, collection, pointer])).toEqual([
      ['missing-field', 'organizations', '/name'],
      ['missing-field', 'organizations', '/kind'],
      ['missing-field', 'technologies', '/name'],
      ['unknown-field', 'technologies', '/kind'],
    ])
  })

  it('takes --kind for the files without a kind of their own', async () => {
    const program = writeTemporary('programs.ndjson', lines(programWith({ id: 'one' })))
    const technology = writeTemporary('technologies.ndjson', lines({ id: 'two' }))
    const args = ['validate', program, `technology=${technology}`, '--kind', 'program', '--format', 'json']
    const { issues }: Report = JSON.parse((await runCommand(args)).out)
    expect(new Set(issues.map(({ input, collection }) => `${collection} ${input}`))).toEqual(
      new Set([`technologies ${technology}`]),
    )
  })

  it('has no file of another kind than the mapping makes', async () => {
    const mapping = writeTemporary('mapping.json', '{"kind": "program", "fields": {"id": "code"}}')
    const path = writeTemporary('codes.ndjson', '{"code": "one"}\n')
    expect(await runCommand(['validate', `place=${path}`, '--mapping', mapping])).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${mapping} makes records of the kind "program", not "place"\n`,
    })
  })

  it('maps only those of several files whose kind the mapping makes, which may refer to the others', async () => {
    const citations = [{ source: 'cao-2025-global-strategy', section: 'satreps' }]
    const name = { en: 'Reef Office', ja: 'サンゴ礁室' }
    const office = { id: 'reef-office', name, kind: 'agency', citations }
    const organizations = `organization=${writeTemporary('offices.ndjson', lines(office))}`
    const fields = { id: 'code', 'name.en': 'title', 'name.ja': 'title', 'funders.0': 'by' }
    const constants = { kind: 'project', citations }
    const mapping = writeTemporary('m.json', JSON.stringify({ kind: 'program', fields, constants }))
    const calls = writeTemporary(
      'calls.ndjson',
      lines({ code: 'reef-calls', title: 'Calls', by: 'reef-office' }),
    )
    const accepted = writeTemporary('accepted.json', '')
    for (const programs of [calls, `program=${calls}`])
      for (const jobs of ['1', '2']) {
        const args = [organizations, programs, '--mapping', mapping, '--jobs', jobs]
        expect(await runCommand(['validate', ...args])).toMatchObject({
          code: 0,
          out: expect.stringContaining('2 records read, 2 accepted, 0 rejected.'),
        })
      }
    await runCommand(['validate', organizations, calls, '--mapping', mapping, '--accepted', accepted])
    expect(JSON.parse(readFileSync(accepted, 'utf8'))).toMatchObject({
      organizations: [{ id: 'reef-office' }],
      programs: [{ id: 'reef-calls', funders: ['reef-office'] }],
    })
  })

  it('resolves references in the curated records unless told not to', async () => {
    const path = writeTemporary('good.json', dataset(programWith()))
    const { code, out } = await runCommand(['validate', path, '--base', 'none', '--format', 'json'])
    expect([code, JSON.parse(out).counts.byCode]).toEqual([1, { 'unresolved-reference': 2 }])
  })

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

  it('reports what it has read where the input breaks off, with exit code 2', async () => {
    const { code, out, err } = await runCommand(['validate', '-', '--kind', 'program', '--input', 'ndjson'], {
      standardInput: breaksAfter(`${lines(programWith(), wrong)}{"id":`),
    })
    expect([code, err]).toEqual([2, ''])
    expect(out).toMatch(/^error 2:\d+ \/holders\/0\/place: /)
    expect(out).toContain('the disk is gone. [input-broken]')
    expect(out).toMatch(/3 records read, 1 accepted, 2 rejected\.\n$/)
  })

  it('says that an input breaks off even where no issue is kept', async () => {
    const { code, out } = await runCommand(
      ['validate', '-', '--kind', 'program', '--input', 'ndjson', '--max-issues', '0'],
      { standardInput: breaksAfter(lines(wrong)) },
    )
    expect(code).toBe(2)
    expect(out).toContain('the disk is gone. [input-broken]')
    expect(out).not.toContain('unresolved-reference')
  })
})
