import { describe, expect, it } from 'vitest'
import { mappedTable, mappingOf } from '../mapping-of.js'

const constants = { kind: 'project', citations: [{ source: 'white-paper', section: '1' }] }

/** What comes of a table by a mapping, its issues in brief. */
const mapped = async (
  table: string,
  { fields, ...more }: Readonly<Record<string, unknown>> & { readonly fields?: object },
) => {
  const mapping = mappingOf({
    kind: 'program',
    fields: { id: 'code', 'name.en': 'code', 'name.ja': 'code', ...fields },
    constants,
    ...more,
  })
  const { records, report } = await mappedTable(table, mapping)
  const issues = report.issues.map(({ code, pointer, position }) => `${code} ${pointer} ${position?.field}`)
  return { records, issues }
}

describe('a table of other people', () => {
  it.each(['Name. of place', 'Est. amount', 'Budget.2023', 'amount.1', 'No.', 'a[0]', 'a.b.c'])(
    'has the column %j under that very name',
    async (name) => {
      const { records, issues } = await mapped(`code,${name}\na,X\n`, { fields: { abbreviation: name } })
      expect(records).toMatchObject([{ abbreviation: 'X' }])
      expect(issues).toEqual([])
    },
  )

  it.each(['Name\n(English)', 'Name\r\n(English)', ' Name \n (English) '])(
    'has a column by all lines of its name where the mapping says them: %j',
    async (from) => {
      const table = 'code,"Name\r\n(Japanese)","Name\r\n(English)"\na,X,Y\n'
      const { records, issues } = await mapped(table, {
        fields: { abbreviation: from },
        ignore: ['Name\n(Japanese)'],
      })
      expect(records).toMatchObject([{ abbreviation: 'Y' }])
      expect(issues).toEqual([])
    },
  )

  it('has a column by the first line of its name where the mapping says that alone', async () => {
    const table = 'code,"Name\n(English)","Sum\n(million yen)"\na,X,5\n'
    const { records, issues } = await mapped(table, {
      fields: { abbreviation: 'Name', 'budget.amount': { from: 'Sum(million yen)', times: 1_000_000 } },
      constants: { ...constants, 'budget.currency': 'JPY' },
    })
    expect(records).toMatchObject([{ abbreviation: 'X', budget: { amount: 5_000_000 } }])
    expect(issues).toEqual([])
  })

  it('finds the row of a header by names of several lines', async () => {
    const fields = { id: 'The\ncode', abbreviation: 'Name\n(English)' }
    const { issues } = await mapped('List of programs,\n"The\ncode","Name\n(English)"\na,X\n', { fields })
    expect(issues).toEqual(['csv-header-row  undefined'])
  })

  it('keeps columns apart that begin alike', async () => {
    const fields = { 'budget.amount': { from: 'amount.1', as: 'number' }, 'budget.currency': 'cur' }
    for (const header of ['code,amount,amount.1,cur', 'code,cur,amount.1,amount'])
      expect(
        await mapped(`${header}\na,${header.endsWith('cur') ? '5,7,JPY' : 'JPY,7,5'}\n`, { fields }),
      ).toMatchObject({
        records: [{ budget: { amount: 7, currency: 'JPY' } }],
        issues: ['unmapped-field /amount amount'],
      })
  })

  it('names a column in full that nothing is made of', async () => {
    const { issues } = await mapped('code,Budget.2023,Budget.2024\na,5,X\n', {
      fields: { abbreviation: 'Budget.2024' },
    })
    expect(issues).toEqual(['unmapped-field /Budget.2023 Budget.2023'])
  })

  it('has the objects and lists that its dots say where the mapping speaks of them', async () => {
    const table = 'code,tags.0,tags.1,org.name,org.x,parts.0.name\na,A,B,C,D,E\n'
    const { records, issues } = await mapped(table, {
      fields: { aliases: { from: 'tags', as: 'list' }, abbreviation: 'parts[0].name' },
      ignore: ['org'],
    })
    expect(records).toMatchObject([{ aliases: ['A', 'B'], abbreviation: 'E' }])
    expect(issues).toEqual([])
  })

  it('holds in such a column what the mapping expects', async () => {
    const { issues } = await mapped('code,Tier. no\na,1\nb,x\n', {
      expect: { 'Tier. no': 'number' },
      ignore: ['Tier. no'],
    })
    expect(issues).toEqual(['unexpected-value /Tier. no Tier. no'])
  })

  it('has numbers and truth values where fields of that type are made of a column as it is', async () => {
    const fields = { 'budget.amount': 'sum', 'budget.currency': 'cur', partnersOpen: 'open' }
    const { records, issues } = await mapped('code,sum,cur,open\na,2400000000,JPY,true\n', { fields })
    expect(issues).toEqual([])
    expect(records).toMatchObject([
      { budget: { amount: 2_400_000_000, currency: 'JPY' }, partnersOpen: true },
    ])
  })

  it('has none where the mapping says that the text of a cell stands for nothing', async () => {
    const fields = { 'budget.amount': 'sum', 'budget.currency': 'cur', partnersOpen: 'open' }
    const { records, issues } = await mapped('code,sum,cur,open\na,9999,-,FALSE\nb,0.0,-,true\n', {
      fields,
      empty: ['0', '9999', '-', 'false'],
    })
    expect(issues).toEqual([])
    const [first, second] = records
    expect(first).toMatchObject({ id: 'a' })
    expect(first).not.toHaveProperty('budget')
    expect(first).not.toHaveProperty('partnersOpen')
    expect(second).toMatchObject({ id: 'b', partnersOpen: true })
    expect(second).not.toHaveProperty('budget')
  })

  it('leaves a column text that is also made into one', async () => {
    const fields = {
      abbreviation: 'sum',
      'budget.amount': { from: 'sum', as: 'number' },
      'budget.currency': 'cur',
    }
    const { records, issues } = await mapped('code,sum,cur\na,24,JPY\n', { fields })
    expect(issues).toEqual([])
    expect(records).toMatchObject([{ abbreviation: '24', budget: { amount: 24, currency: 'JPY' } }])
  })

  it('points at an empty cell by the name of its column', async () => {
    const { issues } = await mapped('code,Short. name\n,X\n', { fields: { abbreviation: 'Short. name' } })
    expect(issues?.slice(0, 1)).toEqual(['missing-field /code code'])
    const { issues: others } = await mapped('code,B.amount,cur\na,,JPY\n', {
      fields: { 'budget.amount': { from: 'B.amount', as: 'number' }, 'budget.currency': 'cur' },
    })
    expect(others).toEqual(['missing-field /B.amount B.amount'])
  })
})
