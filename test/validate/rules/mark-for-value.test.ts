import { describe, expect, it } from 'vitest'
import { type Issue, validateDataset, validateStream } from '../../../src/validate/index.js'
import { mappingOf } from '../mapping-of.js'
import { reportIn } from '../report-in.js'
import { briefly, issuesOf, said, world } from './issues-of.js'

const named = (en: string) => issuesOf('program', [{ name: { en, ja: '名称' } }])

const tableIssues = async (columns: Readonly<Record<string, string>>): Promise<readonly Issue[]> => {
  const fields = {
    id: 'a',
    'name.en': 'A',
    'name.ja': 'あ',
    kind: 'project',
    'citations.0.source': 'white-paper',
    'citations.0.section': '1',
    ...columns,
  }
  const text = `${Object.keys(fields).join(',')}\n${Object.values(fields).join(',')}\n`
  const bytes = new TextEncoder().encode(text)
  return (await reportIn(validateStream(bytes, { format: 'csv', kind: 'program', base: world }))).issues
}

describe('mark-for-value', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', 'nan', 'NaN', 'None', 'NULL', 'null', 'n/a', 'NA', 'TBD'])(
    'warns of a text that is but a word of a program for no value: %s',
    (mark) => {
      const issues = named(mark)
      expect(briefly(issues)).toEqual(['mark-for-value /programs/0/name/en'])
      expect(issues[0]?.severity).toBe('warning')
    },
  )

  it.each(['未定', '非公表', '－', '-', 'ー', '—', '〃', '同上', "['a', 'b']", '["a"]'])(
    'warns of what people and programs write in the place of a text: %s',
    (mark) => expect(briefly(named(mark))).toEqual(['mark-for-value /programs/0/name/en']),
  )

  it.each(['Nano', 'NULL Island', 'A', '0', 'なしの木計画', 'N/A-1', '[draft] A', '未定義の計画', '[a, b]'])(
    'says nothing of a text that has more in it or means something: %s',
    (text) => expect(named(text)).toEqual([]),
  )

  it('looks at every text of a record', () => {
    const found = issuesOf('program', [
      {
        abbreviation: '－',
        aliases: ['A programme', '〃'],
        summary: { en: 'In short.', ja: '同上' },
        facts: [{ text: { en: 'N/A', ja: '未定' } }],
      },
    ])
    expect(briefly(found).sort()).toEqual([
      'mark-for-value /programs/0/abbreviation',
      'mark-for-value /programs/0/aliases/1',
      'mark-for-value /programs/0/facts/0/text/en',
      'mark-for-value /programs/0/facts/0/text/ja',
      'mark-for-value /programs/0/summary/ja',
    ])
  })

  it('tells what the mark is and what to do, as it stands in data, a cell or a mapped field', async () => {
    expect(said(issuesOf('program', [{ abbreviation: '#N/A', aliases: ['〃', "['a']"] }]))).toEqual([
      '"#N/A" stands for no value here. → Write the value, or leave the field out where there is none.',
      '"〃" stands for a value elsewhere. → Write the value itself that the mark repeats.',
      '"[\'a\']" is a list as programs print it. → Write a list of texts.',
    ])
    expect(
      said(await tableIssues({ abbreviation: '#N/A', 'summary.ja': '同上', 'summary.en': 'A' }), 'ja'),
    ).toEqual([
      '「#N/A」は、値がないことを表す書き方です。 → 値を書くか、なければセルを空にしてください。',
      '「同上」は、ほかの欄の値を表す書き方です。 → 記号が指している値そのものを書いてください。',
    ])
    const mapping = mappingOf({
      kind: 'program',
      fields: { id: 'id', 'name.en': 'id', 'name.ja': 'id', abbreviation: 'short' },
      constants: { kind: 'project', citations: [{ source: 'white-paper', section: '1' }] },
    })
    const { report } = validateDataset([{ id: 'a', short: 'None' }], { mapping, base: world })
    expect(said(report.issues)).toEqual([
      '"None" stands for no value here. → Write the value, or name the mark under "empty" in the mapping, where it stands for no value.',
    ])
  })
})

describe('a mark where no text is wanted', () => {
  it.each([
    ['budget.amount', '－', 'Fill it in; where it is not known, leave all columns of "budget" empty.'],
    ['kind', '#N/A', 'The field is required: fill it in.'],
    ['date', '未定', 'Write the value, or leave the cell empty where there is none.'],
    ['period', 'TBD', 'Write the value, or leave the cell empty where there is none.'],
    ['modes', '〃', 'Write the value itself that the mark repeats.'],
    ['holders.0.place', '－', 'Write the value, or leave the cell empty where there is none.'],
    ['funders', 'null', 'Write the value; where there is none, leave the field out or the cell empty.'],
    ['id', '#REF!', 'The field is required: fill it in.'],
    ['budget.currency', '同上', 'Write the value itself that the mark repeats.'],
  ])('has the hint for marks: %s, %s', async (column, mark, hint) => {
    const others = column === 'budget.amount' ? { 'budget.currency': 'JPY' } : {}
    const more = column === 'budget.currency' ? { 'budget.amount': '5' } : others
    const issues = await tableIssues({ [column]: mark, ...more })
    expect(issues.map(({ severity, hint: given }) => [severity, given?.en])).toEqual([['error', hint]])
  })

  it('has the columns that can be empty named as the header of a table names them', async () => {
    const issues = await tableIssues({ 'budget.amount': '未定', 'budget.currency': 'JPY' })
    expect(issues.map(({ hint }) => hint?.ja)).toEqual([
      '値を記入してください。不明な場合は、「予算」の列をすべて空にしてください。',
    ])
    const [issue] = issuesOf('program', [{ budget: { amount: '未定', currency: 'JPY' } }])
    expect(issue?.hint?.en).toBe('Fill it in; where it is not known, leave out all of "budget".')
  })

  it('is Namibia where a place is wanted', async () => {
    const [issue] = await tableIssues({ 'holders.0.place': 'NA' })
    expect(issue?.hint?.en).toMatch(/^It is the id of a country/)
  })

  it('has it in a column of dates that a mapping reads', () => {
    const mapping = mappingOf({
      kind: 'program',
      fields: { id: 'id', 'name.en': 'id', 'name.ja': 'id', period: { from: ['a', 'b'], as: 'interval' } },
      constants: { kind: 'project', citations: [{ source: 'white-paper', section: '1' }] },
    })
    const record = { id: 'x', a: '2020', b: '未定' }
    const { report } = validateDataset([record], { mapping, base: world })
    expect(report.issues.map(({ pointer, hint }) => [pointer, hint?.ja])).toEqual([
      ['/0/b', '値を書くか、値がないという意味なら、記号を対応表の"empty"に挙げてください。'],
    ])
  })
})
