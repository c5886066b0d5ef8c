import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { curated } from '../../../src/curated.js'
import { collections, type Kind, kinds } from '../../../src/model/kinds.js'
import { fieldsOf } from '../../../src/schemas/field-paths.js'
import { validateStream } from '../../../src/validate/validate-stream.js'
import { runCommand } from '../run-command.js'

const template = async (...args: readonly string[]) => {
  const { code, out, err } = await runCommand(['template', ...args])
  expect([code, err]).toEqual([0, ''])
  return out
}

const reportOn = async (text: string, format: 'csv' | 'json' | 'yaml', kind: Kind) => {
  for await (const event of validateStream(new TextEncoder().encode(text), { format, kind, base: curated }))
    if (event.type === 'report') return event.report
  throw new Error('no report')
}

const columnsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, '')).data[0] ?? []

describe('template', () => {
  it('writes a header that names and explains each column, required ones first', async () => {
    const csv = await template('program')
    expect(csv.startsWith('\ufeff"id\n')).toBe(true)
    const columns = columnsOf(csv)
    expect(columns.slice(0, 6).map((column) => column.split('\n')[0])).toEqual([
      'id',
      'name.en',
      'name.ja',
      'citations.0.source',
      'citations.0.section',
      'kind',
    ])
    expect(columns.slice(0, 7).every((column) => column.includes('Required'))).toBe(false)
    expect(columns.slice(0, 6).every((column) => column.includes('Required'))).toBe(true)
    expect(columns).toContain(
      'period\nWhen it runs. Optional. Date or interval: 2024-07, 2007-04/2012-03, an open end as ..',
    )
    expect(columns).toContain(
      'partners\nPlaces that it is directed at. Optional. Id of a record of the kind place: JP, asean; may be several, with ; between them',
    )
  })

  it('writes names and explanations in Japanese', async () => {
    const columns = columnsOf(await template('program', '--locale', 'ja'))
    expect(columns.slice(0, 3)).toEqual([
      'ID\n必須。英小文字の語とハイフン（ocean-grants）',
      '英語名\n必須。文字列',
      '日本語名\n必須。文字列',
    ])
    expect(columns).toContain('予算の通貨\n予算を書くときは必須。コード（JPY）')
    expect(columns).toContain('資金提供者\n任意。組織のID。複数可（「;」で区切る）')
    expect(columns).toContain(
      '主体1の組織\n主体1を書くときは必須。主体1の国・地域か主体1の組織のどちらか一方。組織のID',
    )
  })

  it('validates once the CSV is filled in, in both languages', async () => {
    const values: Readonly<Record<string, string>> = {
      id: 'ocean-grants',
      'name.en': 'Ocean Grants',
      'name.ja': '海洋研究助成',
      'citations.0.source': 'cao-2025-global-strategy',
      'citations.0.section': 'satreps',
      kind: 'research-funding',
      'holders.0.organization': 'jst',
      funders: 'jst;jica',
      'budget.amount': '1200000000',
      'budget.currency': 'JPY',
      period: '2024-04/2029-03',
      partners: 'ID;TH;asean',
      partnersOpen: 'true',
    }
    const paths = columnsOf(await template('program')).map((column) => column.split('\n')[0] ?? '')
    const row = paths.map((path) => values[path] ?? '').join(',')
    for (const locale of ['en', 'ja']) {
      const report = await reportOn(
        `${await template('program', '--locale', locale)}${row}\r\n`,
        'csv',
        'program',
      )
      expect(report.issues).toEqual([])
      expect(report.counts).toEqual({
        read: 1,
        accepted: 1,
        rejected: 0,
        bySeverity: { error: 0, warning: 0, note: 0 },
        byCode: {},
      })
    }
  })

  it('validates once the JSON is filled in', async () => {
    const form = await template('theme', '--input', 'json')
    const filled = form
      .replace('"id": ""', '"id": "ocean-science"')
      .replace('"en": ""', '"en": "Ocean science"')
      .replace('"ja": ""', '"ja": "海洋科学"')
      .replace('"en": ""', '"en": "Science of the ocean."')
      .replace('"ja": ""', '"ja": "海洋の科学。"')
      .replace('"source": ""', '"source": "cao-2025-global-strategy"')
      .replace('"section": ""', '"section": "satreps"')
    expect((await reportOn(form, 'json', 'theme')).ok).toBe(false)
    expect(await reportOn(filled, 'json', 'theme')).toMatchObject({
      ok: true,
      issues: [],
      counts: { accepted: 1 },
    })
  })

  it('validates once the YAML is filled in and an optional field has lost its mark', async () => {
    const form = await template('theme', '--input', 'yaml', '--locale', 'ja')
    expect(form).toContain('    # 略称。任意。文字列\n#    abbreviation: ""\n')
    const filled = form
      .replace('\n    id: ""', '\n    id: ocean-science')
      .replace('\n      en: ""', '\n      en: Ocean science')
      .replace('\n      ja: ""', '\n      ja: 海洋科学')
      .replace('\n      en: ""', '\n      en: Science of the ocean.')
      .replace('\n      ja: ""', '\n      ja: 海洋の科学。')
      .replace('\n        source: ""', '\n        source: cao-2025-global-strategy')
      .replace('\n        section: ""', '\n        section: satreps')
      .replace('\n#    broader: ""', '\n    broader: global-issues')
    expect(await reportOn(filled, 'yaml', 'theme')).toMatchObject({
      ok: true,
      issues: [],
      counts: { accepted: 1 },
    })
    expect(parse(filled)).toMatchObject({ themes: [{ broader: 'global-issues' }] })
  })

  it('leaves a blank that can be filled in without quotes where a field is true or false', async () => {
    const form = await template('program', '--input', 'yaml')
    expect(form).toContain('\n#    partnersOpen: null\n')
    const filled = parse(form.replace('\n#    partnersOpen: null', '\n    partnersOpen: true'))
    expect(filled).toMatchObject({ programs: [{ partnersOpen: true }] })
  })

  it.each(kinds)('writes forms for a %s whose only faults are that nothing is filled in', async (kind) => {
    const columns = columnsOf(await template(kind))
    const required = columns.filter((column) => column.includes('. Required. ')).length
    expect(required).toBeGreaterThanOrEqual(5)
    const csv = await reportOn(await template(kind), 'csv', kind)
    expect(csv).toMatchObject({ ok: true, counts: { read: 0 } })
    for (const input of ['json', 'yaml'] as const) {
      const { issues, counts } = await reportOn(await template(kind, '--input', input), input, kind)
      expect(counts.read).toBe(1)
      expect(issues.map(({ code }) => code)).not.toContain('unknown-field')
      expect(issues.map(({ code }) => code)).not.toContain('missing-field')
      expect(issues.every(({ collection }) => collection === collections[kind])).toBe(true)
    }
  })

  it.each(kinds)(
    'removes the marks of a YAML form for a %s and still gets YAML of known fields',
    async (kind) => {
      const form = await template(kind, '--input', 'yaml')
      const { issues } = await reportOn(form.replace(/^#(?! )/gm, ''), 'yaml', kind)
      expect(issues.filter(({ code }) => ['yaml-syntax', 'unknown-field'].includes(code))).toEqual([])
    },
  )

  it('validates once elements of a strategy are filled in as the header has them', async () => {
    const values: Readonly<Record<string, string>> = {
      id: 'ocean-plan',
      'name.en': 'Ocean Plan',
      'name.ja': '海洋計画',
      kind: 'plan',
      completeness: 'whole',
      'citations.0.source': 'cao-2025-global-strategy',
      'citations.0.section': 'satreps',
      'holders.0.place': 'JP',
      'elements.0.id': 'ocean-goal',
      'elements.0.kind': 'goal',
      'elements.0.order': '1',
      'elements.0.name.en': 'Goal',
      'elements.0.name.ja': '目標',
      'elements.0.citations.0.source': 'cao-2025-global-strategy',
      'elements.0.citations.0.section': 'satreps',
    }
    const header = await template('strategy')
    const paths = columnsOf(header).map((column) => column.split('\n')[0] ?? '')
    const row = paths.map((path) => values[path] ?? '').join(',')
    expect((await reportOn(`${header}${row}\r\n`, 'csv', 'strategy')).issues).toEqual([])
  })

  it('explains every field of a kind that is no list inside a list', async () => {
    const { meta } = JSON.parse(await template('meeting', '--input', 'json'))
    const paths = fieldsOf('meeting').map(({ path }) => path)
    const shallow = paths.filter((path) => path.split('*').length <= 2)
    expect(Object.keys(meta.fields)).toEqual(shallow.map((path) => path.replace('*', '0')))
  })

  it('fails for an unknown kind or format', async () => {
    const kind = await runCommand(['template', 'meetng'])
    expect([kind.code, kind.err]).toEqual([2, expect.stringContaining('did you mean "meeting"?')])
    const format = await runCommand(['template', 'meeting', '--input', 'xlsx'])
    expect([format.code, format.err]).toEqual([
      2,
      expect.stringContaining('Allowed choices are csv, json, yaml'),
    ])
  })
})
