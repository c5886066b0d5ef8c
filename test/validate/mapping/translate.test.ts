import { describe, expect, it } from 'vitest'
import { type Mapping, validateDataset } from '../../../src/validate/index.js'
import { mappedTable, mappingOf } from '../mapping-of.js'
import { briefly, said, world } from '../rules/issues-of.js'

const citations = [{ source: 'white-paper', section: '1' }]

const programMapping = (fields: object, further: object = {}): Mapping =>
  mappingOf({
    kind: 'program',
    fields: { id: 'code', 'name.en': 'title', 'name.ja': 'title', ...fields },
    constants: { ...('kind' in fields ? {} : { kind: 'project' }), citations },
    ...further,
  })

/** What a mapping makes of records of other people, which have a code beside some fields. */
const mapped = (fields: object, theirs: readonly object[], further: object = {}) => {
  const input = theirs.map((record, at) => ({ code: `g-${at}`, title: `G ${at}`, ...record }))
  const mapping = programMapping(fields, further)
  const { accepted, report } = validateDataset(input, { mapping, base: world })
  return { records: accepted.programs ?? [], issues: report.issues }
}

const kinds = { from: 'type', values: { 補助: 'research-funding', ' 委託 ': 'project', 拠点: 'center' } }

describe('a field of theirs whose values a mapping lists', () => {
  it('becomes what each value stands for, whatever white space is around it', () => {
    const { records, issues } = mapped({ kind: kinds }, [
      { type: '補助' },
      { type: '　委託\n' },
      { type: ' 拠点 ' },
    ])
    expect(issues).toEqual([])
    expect(records.map(({ kind }) => kind)).toEqual(['research-funding', 'project', 'center'])
  })

  it('is told of a value that is not listed, and is not guessed', () => {
    const { records, issues } = mapped({ kind: kinds }, [
      { type: '補助金' },
      { type: 'center' },
      { type: '補 助' },
    ])
    expect(records).toEqual([])
    expect(briefly(issues)).toEqual([
      'value-not-listed /0/type',
      'value-not-listed /1/type',
      'value-not-listed /2/type',
    ])
    expect(said(issues).slice(1, 2)).toEqual([
      'The mapping does not say what "center" stands for. → Add it to "values" in the mapping if it is right. Listed there: "補助", "委託", "拠点".',
    ])
  })

  it('is told so with normalizing, too, which would read the name of a term', () => {
    const { records, issues } = mapped({ kind: kinds }, [{ type: 'フェローシップ' }], { normalize: true })
    expect(records).toEqual([])
    expect(briefly(issues)).toEqual(['value-not-listed /0/type'])
  })

  it('has numbers and truth values listed as texts', () => {
    const values = { '1': 'center', '-2.5': 'project', true: 'fellowship' }
    const { records, issues } = mapped({ kind: { from: 'type', values } }, [
      { type: 1 },
      { type: '1' },
      { type: -2.5 },
      { type: true },
      { type: false },
      { type: '1.0' },
      { type: '01' },
    ])
    expect(records.map(({ kind }) => kind)).toEqual(['center', 'center', 'project', 'fellowship'])
    expect(briefly(issues)).toEqual([
      'value-not-listed /4/type',
      'value-not-listed /5/type',
      'value-not-listed /6/type',
    ])
  })

  it('has no objects listed, whatever text they would make', () => {
    const values = { '[object Object]': 'center' }
    const { issues } = mapped({ kind: { from: 'type', values } }, [{ type: {} }])
    expect(briefly(issues)).toEqual(['value-not-listed /0/type'])
  })

  it('stays a list without items where it is one', () => {
    const { records } = mapped({ partners: { from: 'to', values: { 日本: 'JP' } } }, [{ to: [] }])
    expect(records[0]?.partners).toEqual([])
  })

  it('holds numbers and truth values of ours', () => {
    const fields = {
      partnersOpen: { from: 'open', values: { 有: true, 無: false } },
      'budget.amount': { from: 'class', values: { S: 5_000_000, A: 300 } },
      'budget.currency': 'cur',
    }
    const { records, issues } = mapped(fields, [
      { open: '有', class: 'S', cur: 'JPY' },
      { open: '無', class: 'A', cur: 'JPY' },
    ])
    expect(issues).toEqual([])
    expect(records).toMatchObject([
      { partnersOpen: true, budget: { amount: 5_000_000 } },
      { partnersOpen: false, budget: { amount: 300 } },
    ])
  })

  it('has no value where the mapping says null, or that the text stands for none', () => {
    const fields = { abbreviation: { from: 'short', values: { なし: null, A: 'AA' } } }
    const { records, issues } = mapped(fields, [{ short: 'なし' }, { short: '-' }, { short: ' ' }, {}], {
      empty: ['-'],
    })
    expect(issues).toEqual([])
    expect(records).toHaveLength(4)
    for (const record of records) expect(record).not.toHaveProperty('abbreviation')
  })

  it('is translated item by item, in a list and in the text of one', () => {
    const fields = {
      aliases: { from: 'tags', as: 'list', separator: '、', values: { 甲: 'A', 乙: 'B', 丙: null } },
    }
    const { records, issues } = mapped(fields, [
      { tags: '甲、 乙 、丙' },
      { tags: ['乙', '丙', '甲'] },
      { tags: '丙' },
    ])
    expect(issues).toEqual([])
    expect(records.map(({ aliases }) => aliases)).toEqual([['A', 'B'], ['B', 'A'], undefined])
  })

  it('points at the item of a list that is not listed, and still checks the others', () => {
    const partners = { from: 'to', values: { 日本: 'JP', 不詳: null, 火星: 'mars' } }
    const { issues } = mapped({ partners }, [{ to: ['不詳', '英国', { a: 1 }, null, '火星'] }])
    expect(briefly(issues)).toEqual([
      'wrong-type /0/to',
      'unresolved-reference /0/to',
      'value-not-listed /0/to/1',
      'value-not-listed /0/to/2',
    ])
  })

  it('makes an object of each item, and keeps items together that go together', () => {
    const fields = {
      'citations.source': { from: 'docs', as: 'list', values: { 白書: 'white-paper' } },
      'citations.section': { from: 'parts', as: 'list', values: { 一: '1', 二: '9', なし: null } },
    }
    const mapping = mappingOf({
      kind: 'program',
      fields: { id: 'code', 'name.en': 'code', 'name.ja': 'code', ...fields },
      constants: { kind: 'project' },
    })
    const { accepted, report } = validateDataset(
      [
        { code: 'a', docs: '白書;白書', parts: '一;一' },
        { code: 'b', docs: '白書;黒書', parts: '一;一' },
        { code: 'c', docs: '白書;白書;白書', parts: '一;;一' },
        { code: 'd', docs: '白書;白書;白書', parts: '一;なし;一' },
      ],
      { mapping, base: world },
    )
    expect(accepted.programs).toMatchObject([{ citations: [...citations, ...citations] }])
    expect(briefly(report.issues)).toEqual([
      'value-not-listed /1/docs',
      'local-identifier-format /2/parts',
      'local-identifier-format /3/parts',
    ])
  })

  it('has no object of a list where all its items stand for no value', () => {
    const fields = { 'holders.place': { from: 'to', as: 'list', values: { 日本: 'JP', なし: null } } }
    const { records, issues } = mapped(fields, [{ to: 'なし' }, { to: '日本' }])
    expect(issues).toEqual([])
    expect(records.map(({ holders }) => holders)).toEqual([undefined, [{ place: 'JP' }]])
  })

  it('goes with the name of a place that stands beside it', () => {
    const fields = {
      'partners.0': { from: 'no', values: { '81': 'JP', '44': 'GB' }, named: 'country' },
    }
    const { issues } = mapped(fields, [
      { no: '81', country: '日本' },
      { no: '44', country: '日本' },
    ])
    expect(briefly(issues)).toEqual(['country-code-mismatch /1/no'])
  })

  it('is looked up in a table as its cells are written', async () => {
    const partnersOpen = { from: 'open', values: { TRUE: true, '0': false, '00': true } }
    const mapping = programMapping({ 'name.en': 'code', 'name.ja': 'code', partnersOpen })
    const { records, report } = await mappedTable('code,open\na,TRUE\nb,0\nc,00\nd,true\n', mapping)
    expect(records).toMatchObject([{ partnersOpen: true }, { partnersOpen: false }, { partnersOpen: true }])
    expect(report.issues.map(({ code, position }) => [code, position])).toEqual([
      ['value-not-listed', { line: 5, column: 3, row: 4, field: 'open' }],
    ])
  })
})

describe('a field of theirs whose beginnings and ends a mapping lists', () => {
  const prefixes = { 'PRG-': 'prg-', 'https://example.org/programs/': '' }

  it('is an id without what is cut off, and so is a reference to it', () => {
    const { records, issues } = mapped(
      { id: { from: 'code', prefixes }, parent: { from: 'above', prefixes } },
      [
        { code: ' PRG-0012 ' },
        { code: 'https://example.org/programs/abc', above: 'PRG-0012' },
        { code: 'plain', above: 'https://example.org/programs/abc' },
      ],
    )
    expect(issues).toEqual([])
    expect(records.map(({ id, parent }) => [id, parent])).toEqual([
      ['prg-0012', undefined],
      ['abc', 'prg-0012'],
      ['plain', 'abc'],
    ])
  })

  it('has the usual errors of what is left', () => {
    const { issues } = mapped({ id: { from: 'code', prefixes: { 'PRG-': '' } } }, [
      { code: 'PRG-0012' },
      { code: 'PRG-' },
      { code: 'PRG-abc' },
      { code: 'abc' },
    ])
    expect(briefly(issues)).toEqual([
      'identifier-format /0/code',
      'identifier-format /1/code',
      'duplicate-id /3/code',
    ])
    expect(issues[0]?.message.en).toBe('"0012" is not an id.')
  })

  it('begins with the longest of those that fit', () => {
    const fields = { id: { from: 'code', prefixes: { P: 'x-', 'PR-': 'y-' } } }
    expect(mapped(fields, [{ code: 'PR-a' }, { code: 'Pb' }]).records.map(({ id }) => id)).toEqual([
      'y-a',
      'x-b',
    ])
  })

  it('has white space around what is cut off taken off, but for what is listed within the text', () => {
    const cut = { prefixes: { ' No. ': 'N', 'PRG-': 'P' }, suffixes: { ' v.2 ': '/2', 号: '' } }
    const { records } = mapped({ abbreviation: { from: 'short', ...cut } }, [
      { short: 'No. 5' },
      { short: 'No.5' },
      { short: 'PRG- 12 号' },
      { short: 'A v.2' },
      { short: 'Av.2' },
    ])
    expect(records.map(({ abbreviation }) => abbreviation)).toEqual(['N5', 'No.5', 'P12', 'A/2', 'Av.2'])
  })

  it('begins with an empty text, were it a number', () => {
    const fields = { id: { from: 'code', prefixes: { '': 'prg-' } } }
    expect(mapped(fields, [{ code: '0012' }, { code: 12 }]).records.map(({ id }) => id)).toEqual([
      'prg-0012',
      'prg-12',
    ])
  })

  it('ends without what is cut off, which takes nothing of its beginning', () => {
    const fields = { id: { from: 'code', prefixes: { 'a-': '' }, suffixes: { '.html': '', '-a-': '' } } }
    expect(mapped(fields, [{ code: 'a-b.html' }, { code: 'x-a-' }]).records.map(({ id }) => id)).toEqual([
      'b',
      'x',
    ])
    expect(briefly(mapped(fields, [{ code: 'a-a-' }]).issues)).toEqual(['identifier-format /0/code'])
  })

  it('is cut item by item in lists', () => {
    const cut = { prefixes: { 'org/': '' } }
    const { records, issues } = mapped(
      {
        funders: { from: 'paid', as: 'list', ...cut },
        'holders.organization': { from: 'by', as: 'list', ...cut },
      },
      [{ paid: ['org/jst', 'jst'], by: 'org/jst; org/jst' }],
    )
    expect(issues).toEqual([])
    expect(records).toMatchObject([
      { funders: ['jst', 'jst'], holders: [{ organization: 'jst' }, { organization: 'jst' }] },
    ])
  })

  it('is cut before its value is looked up or read', () => {
    const fields = {
      kind: { from: 'type', prefixes: { '種別：': '' }, values: { 拠点: 'center' } },
      date: { from: 'when', as: 'date', suffixes: { 頃: '' } },
      'budget.amount': { from: 'sum', suffixes: { 百万: '' }, times: 1_000_000 },
      'budget.currency': 'cur',
    }
    const { records, issues } = mapped(fields, [
      { type: '種別：拠点', when: '令和6年頃', sum: '12百万', cur: 'JPY' },
    ])
    expect(issues).toEqual([])
    expect(records).toMatchObject([{ kind: 'center', date: '2024', budget: { amount: 12_000_000 } }])
  })

  it('stays as it is where nothing fits', () => {
    const { issues } = mapped({ abbreviation: { from: 'short', prefixes } }, [{ short: ' AB' }])
    expect(briefly(issues)).toEqual(['text-format /0/short'])
  })
})

describe('the hints on values of theirs', () => {
  it('say that a mapping can list which term each stands for', () => {
    const [issue] = mapped({ kind: 'type' }, [{ type: '拠点形成' }]).issues
    expect(issue?.hint).toEqual({
      en: 'Did you mean "center"? For values of theirs, "values" in the mapping says which term each stands for.',
      ja: '「center」のことですか。相手の値であれば、それぞれがどの用語に当たるかを、対応表の"values"で定められます。',
    })
  })

  it('say that a mapping can change how ids begin, but for those of places', () => {
    const { issues } = mapped({ id: 'code', parent: 'above', 'partners.0': 'country' }, [
      { code: 'PRG-a', above: 'PRG-b', country: 'Nowhere' },
    ])
    const hints = issues.map(({ code, hint }) => [code, hint?.en.includes('"prefixes"')])
    expect(hints).toEqual([
      ['identifier-format', true],
      ['identifier-format', true],
      ['identifier-format', false],
    ])
    expect(issues[0]?.hint?.ja).toBe(
      '「prg-a」のことですか。相手のIDであれば、対応表の"prefixes"で始まりを置き換えられます。',
    )
  })

  it('say nothing of that in records of ours', () => {
    const { report } = validateDataset(
      { programs: [{ id: 'PRG-a', kind: '補助', name: { en: 'A', ja: 'あ' }, citations }] },
      { base: world },
    )
    expect(briefly(report.issues)).toEqual([
      'identifier-format /programs/0/id',
      'unknown-term /programs/0/kind',
    ])
    for (const { hint } of report.issues) expect(hint?.en).not.toMatch(/mapping/)
  })
})
