import { describe, expect, it } from 'vitest'
import { leastRecords } from '../../../validate/records.js'
import { runCommand, writeTemporary } from '../../run-command.js'
import { codeAndTitle, lines } from './given.js'

/** What a mapping gives every record that it makes. */
const investment = {
  kind: 'investment',
  citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
}

describe('validate', () => {
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
})
